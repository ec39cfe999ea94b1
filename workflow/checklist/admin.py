"""Documents and grounds as administrators keep them; what a packet held, below its case."""

from typing import Any, ClassVar

from django import forms
from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from workflow.cases import aspects
from workflow.cases.admin import CaseAdmin
from workflow.checklist.models import Consent, Dated, Ground, GroundNamed, Phrase, Received, Requirement
from workflow.office import choices
from workflow.office.admin.forms import Dated as DatedForm
from workflow.office.administration import KeptTable, Lines
from workflow.papers.admin import UploadWords
from workflow.papers.models import Upload
from workflow.papers.uploads.codes import PROOF_OF_PAYMENT

ALL_VARIANTS = ("", _("all variants"))
ALL_ACTS = ("", _("all acts"))
ALL_KINDS = ("", _("all kinds"))


class RuleForm(DatedForm):
    """Service and variant come from the shelf of acts."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "service" in self.fields:
            self.fields["service"] = forms.ChoiceField(label=capfirst(_("service")), choices=choices.services())
            variants = [ALL_VARIANTS, *choices.variants()]
            acts = [ALL_ACTS, *choices.acts()]
            self.fields["act"] = forms.ChoiceField(label=capfirst(_("act")), choices=acts, required=False)
            kinds = [ALL_KINDS, *aspects.choices()]
            self.fields["aspect"] = forms.ChoiceField(
                label=capfirst(_("kind of request")), choices=kinds, required=False
            )
            self.fields["variant"] = forms.ChoiceField(label=capfirst(_("variant")), choices=variants, required=False)


class VariantFilter(admin.SimpleListFilter):
    title = _("variant")
    parameter_name = "variant"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return choices.variants()

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        return queryset.filter(variant__in=("", self.value())) if self.value() else queryset


class ActFilter(admin.SimpleListFilter):
    title = _("act")
    parameter_name = "act"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return choices.acts()

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        return queryset.filter(act__in=("", self.value())) if self.value() else queryset


class Rules(KeptTable):
    """Rules of the standards: from when to when, by which law. A rule ends by its last day and is never deleted."""

    form = RuleForm
    list_filter: ClassVar[Any] = (ActFilter, VariantFilter, "confidence")
    search_fields = ("code", "text_kk", "text_ru", "reference_kk", "reference_ru")
    date_hierarchy = "since"
    ordering = ("service", "position", "pk")

    @admin.display(description=_("variant"), ordering="variant")
    def variant_name(self, row: Dated) -> str:
        return choices.name_of(choices.variants(), row.variant) if row.variant else str(ALL_VARIANTS[1])

    @admin.display(description=_("act"), ordering="act")
    def act_name(self, row: Dated) -> str:
        return choices.name_of(choices.acts(), row.act) if row.act else str(ALL_ACTS[1])

    @admin.display(description=_("kind of request"), ordering="aspect")
    def aspect_name(self, row: Dated) -> str:
        return choices.name_of(aspects.choices(), row.aspect) if row.aspect else str(ALL_KINDS[1])


@admin.register(Requirement)
class RequirementAdmin(Rules):
    list_display = (
        "text_kk",
        "act_name",
        "variant_name",
        "aspect_name",
        "needed",
        "dated",
        "since",
        "until",
        "confidence",
    )
    list_filter = (ActFilter, VariantFilter, "confidence", "needed", "dated")
    fields = (
        "service", "act", "variant", "aspect", "code", "text_kk", "text_ru", "text_en", "needed", "dated", "since",
        "until", "reference_kk", "reference_ru", "confidence", "position",
    )  # fmt: skip


@admin.register(Ground)
class GroundAdmin(Rules):
    list_display = ("text_kk", "act_name", "variant_name", "since", "until", "reference_kk", "confidence")
    fields = (
        "service", "act", "variant", "aspect", "code", "text_kk", "text_ru", "text_en", "since", "until",
        "reference_kk", "reference_ru", "confidence", "position",
    )  # fmt: skip


@admin.register(Phrase)
class PhraseAdmin(KeptTable):
    """Phrases officers put into their drafts; one that is no longer offered stays."""

    list_display = ("text_kk", "place", "kept", "position")
    list_filter = ("place", "kept")
    search_fields = ("text_kk", "text_ru")
    fields = ("service", "place", "text_kk", "text_ru", "position", "kept")

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name == "service":
            return forms.ChoiceField(label=capfirst(_("service")), choices=choices.services())
        return super().formfield_for_dbfield(db_field, request, **kwargs)


class ReceivedLines(Lines):
    model = Received
    fields = readonly_fields = ("requirement", "pages", "number", "valid_until")


class ConsentLines(Lines):
    model = Consent
    fields = readonly_fields = ("text", "at", "taken_by")


class GroundLines(Lines):
    model = GroundNamed
    fields = readonly_fields = ("ground", "details", "details_ru")


def name_of(upload: Upload) -> str:
    """The document of a file in the active language; its code when no rule names it."""
    if upload.requirement == PROOF_OF_PAYMENT:
        return str(_("Proof of payment"))
    rule = Requirement.objects.filter(code=upload.requirement).order_by("since").last()
    return rule.text() if rule else upload.requirement


UploadWords.name_of = name_of
CaseAdmin.inlines += [ReceivedLines, ConsentLines, GroundLines]
