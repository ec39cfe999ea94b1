"""Employers, places, seats and answers, as administrators keep and auditors read them."""

from decimal import Decimal
from typing import Any, ClassVar

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from referrals.models import Measure
from referrals.places import seats
from referrals.places.models import Booking, Host, Place, Report
from workflow.applicants.fields import IdentityNumberField
from workflow.applicants.numbers import masked
from workflow.office.admin.forms import Dated
from workflow.office.administration import KeptTable, ReadTable, audited


class HostForm(forms.ModelForm):
    number = IdentityNumberField(label=_("BIN or IIN"))

    class Meta:
        model = Host
        fields = ("number", "name_kk", "name_ru", "address_kk", "address_ru", "contact", "phone")


@admin.register(Host)
class HostAdmin(KeptTable):
    form = HostForm
    list_display = ("name_kk", "name_ru", "number_hidden", "phone")
    search_fields = ("name_kk", "name_ru", "=number")

    @admin.display(description=_("BIN or IIN"), ordering="number")
    def number_hidden(self, host: Host) -> str:
        return masked(host.number)


class PlaceForm(Dated):
    """What the rule of the kind limits is said at the field; seats that are held cannot be taken away."""

    class Meta:
        model = Place
        fields = (
            "office", "host", "kind", "occupation", "work_kk", "work_ru", "capacity", "education", "experience", "pay",
            "months", "subsidy_percent", "contract", "since", "until",
        )  # fmt: skip

    def clean_capacity(self) -> int:
        seats_: int = self.cleaned_data["capacity"]
        held = seats.least(self.instance) if self.instance.pk else 0
        if seats_ < held:
            raise ValidationError(_now("Seats are held up to number %(n)s: free them first."), params={"n": held})
        return seats_

    def clean(self) -> dict[str, Any]:
        given = super().clean()
        if not given.get("kind") or not given.get("since"):
            return given
        rule = Measure.objects.of(given["kind"], given["since"])
        if rule is None:
            self.add_error("kind", _now("No rule is entered for this kind on that day."))
        else:
            self._within("months", given.get("months"), rule.months)
            self._within("subsidy_percent", given.get("subsidy_percent"), rule.subsidy_percent)
        return given

    def _within(self, name: str, typed: Decimal | int | None, most: Decimal | int | None) -> None:
        if typed is not None and most is not None and typed > most:
            words = _now("By the rule of this kind at most: %(most)s.")
            self.add_error(name, ValidationError(words, params={"most": most}))


@admin.register(Place)
class PlaceAdmin(KeptTable):
    """Seats taken and left are counted as the page is opened."""

    form = PlaceForm
    list_display = ("work_kk", "host", "kind", "capacity", "taken", "free", "since", "until", "where")
    list_filter = ("kind", "office")
    list_select_related = ("host", "office")
    search_fields = ("work_kk", "work_ru", "host__name_kk", "host__name_ru", "occupation__name_kk")
    autocomplete_fields: ClassVar = ("host", "occupation")
    date_hierarchy = "since"

    def get_queryset(self, request: HttpRequest) -> QuerySet[Place]:
        counted: Any = super().get_queryset(request)
        return counted.counted()

    @admin.display(description=_("seats taken"), ordering="taken")
    def taken(self, place: Any) -> int:
        return place.taken

    @admin.display(description=_("seats left"), ordering="free")
    def free(self, place: Any) -> int:
        return place.free

    @admin.display(description=_("office"), ordering="office")
    def where(self, place: Place) -> str:
        return place.office.code


class OfAudited(ReadTable):
    """What belongs to cases of the offices an auditor reads."""

    office = ""

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).filter(**{f"{self.office}__in": audited(request)})


@admin.register(Booking)
class BookingAdmin(OfAudited):
    office = "case__office"
    list_display = ("case", "place", "seat", "held_at", "held_by", "freed_at")
    list_select_related = ("case", "place__host", "held_by")
    list_filter = ("place__kind",)
    search_fields = ("=case__number", "place__work_kk", "place__host__name_kk")
    date_hierarchy = "held_at"


@admin.register(Report)
class ReportAdmin(OfAudited):
    office = "booking__case__office"
    list_display = ("booking", "given_at", "due_at", "outcome", "told_on", "recorded_by")
    list_select_related = ("booking__place__host", "booking__case", "recorded_by")
    list_filter = ("outcome",)
    search_fields = ("=booking__case__number", "booking__place__host__name_kk", "words")
    date_hierarchy = "due_at"
