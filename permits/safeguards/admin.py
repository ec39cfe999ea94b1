"""The registers of the safeguards, as administrators keep them and auditors read them."""

from typing import Any, ClassVar

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.text import capfirst
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from permits.models import Category
from permits.safeguards import quotas
from permits.safeguards.models import Activity, Ban, LocalContent, Quota
from workflow.applicants.fields import IdentityNumberField
from workflow.applicants.numbers import masked
from workflow.office.admin.forms import Dated
from workflow.office.administration import KeptTable


@admin.register(Activity)
class ActivityAdmin(KeptTable):
    list_display = ("code", "name_kk", "name_ru")
    search_fields = ("code", "name_kk", "name_ru", "name_en")


@admin.register(Quota)
class QuotaAdmin(KeptTable):
    """What is used is counted as the page is opened."""

    list_display = ("year", "whom", "workers", "used", "reserved", "left", "where")
    list_filter = ("year", "office", "category")
    list_select_related = ("office", "activity")
    search_fields = ("activity__name_kk", "activity__name_ru", "activity__code", "reference_kk", "reference_ru")
    fields = (
        "office", "year", "activity", "category", "workers", "reference_kk", "reference_ru", "used", "reserved", "left",
    )  # fmt: skip
    readonly_fields = ("used", "reserved", "left")

    def get_fields(self, request: HttpRequest, obj: Quota | None = None) -> tuple[str, ...]:
        """A new quota has nothing used yet."""
        return self.fields if obj else self.fields[:-3]

    def get_changelist_instance(self, request: HttpRequest) -> Any:
        """One query for what is used of every quota on the page."""
        shown = super().get_changelist_instance(request)
        used = quotas.uses(shown.result_list)
        for quota in shown.result_list:
            quota.use = used[quota.pk]
        return shown

    @admin.display(description=_("of what"), ordering="activity__code")
    def whom(self, quota: Quota) -> str:
        return quota.whose

    @admin.display(description=_("office"), ordering="office")
    def where(self, quota: Quota) -> str:
        return quota.office.code

    @admin.display(description=_("used"))
    def used(self, quota: Quota) -> int:
        return _use(quota).used

    @admin.display(description=_("reserved"))
    def reserved(self, quota: Quota) -> int:
        return _use(quota).reserved

    @admin.display(description=_("left"))
    def left(self, quota: Quota) -> str:
        left = _use(quota).left(quota)
        if left >= 0:
            return str(left)
        return format_html('<strong class="error">{}</strong>', _now("exceeded by: %(n)s") % {"n": -left})


def _use(quota: Quota) -> quotas.Use:
    return getattr(quota, "use", None) or quotas.uses([quota])[quota.pk]


class LocalContentForm(Dated):
    """Categories are ticked; two ratios never speak of the same categories on one day."""

    categories = forms.MultipleChoiceField(
        label=_("Categories together"), choices=Category, widget=forms.CheckboxSelectMultiple
    )

    class Meta:
        model = LocalContent
        fields = (
            "categories", "measure", "percent", "transfers", "since", "until", "reference_kk", "reference_ru",
        )  # fmt: skip

    def clean(self) -> dict[str, Any]:
        given = super().clean()
        since, categories = given.get("since"), given.get("categories")
        if since and categories:
            others = LocalContent.objects.filter(Q(until=None) | Q(until__gte=since), transfers=given["transfers"])
            if given.get("until"):
                others = others.filter(since__lte=given["until"])
            if others.filter(categories__overlap=categories).exclude(pk=self.instance.pk).exists():
                self.add_error(
                    "since",
                    ValidationError(_now("Another ratio of these categories holds on these days: end it first.")),
                )
        return given


@admin.register(LocalContent)
class LocalContentAdmin(KeptTable):
    form = LocalContentForm
    list_display = ("together", "measure", "percent", "transfers", "since", "until", "reference_kk")
    list_filter = ("transfers", "measure")
    search_fields = ("reference_kk", "reference_ru")
    date_hierarchy = "since"

    @admin.display(description=_("categories together"), ordering="categories")
    def together(self, ratio: LocalContent) -> str:
        return ", ".join(ratio.categories)


class BanForm(Dated):
    number = IdentityNumberField(label=capfirst(_("BIN or IIN of the employer")))

    class Meta:
        model = Ban
        fields = ("number", "name", "since", "until", "decision", "reference_kk", "reference_ru")


@admin.register(Ban)
class BanAdmin(KeptTable):
    """A ban ends by its last day and is never deleted: papers rest on it."""

    form = BanForm
    list_display = ("name", "number_hidden", "since", "until", "decision")
    search_fields = ("name", "=number", "decision")
    search_help_text = _("Name of the employer, BIN or decision")
    list_filter: ClassVar[Any] = ("since",)
    date_hierarchy = "since"

    @admin.display(description=_("BIN or IIN"), ordering="number")
    def number_hidden(self, ban: Ban) -> str:
        return masked(ban.number)
