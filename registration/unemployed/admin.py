"""The register of the unemployed and the claims, to be read by auditors of the office; the reasons, to be kept."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from registration.unemployed.models import Claim, EndReason, Registration
from workflow.office.administration import KeptTable, ReadTable, audited


class OfTheOffice(ReadTable):
    """What auditors read of their own office."""

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).filter(case__office__in=audited(request))


@admin.register(Claim)
class ClaimAdmin(OfTheOffice):
    list_display = ("case", "without_work_since", "rural", "card_number", "card_of")
    list_filter = ("rural",)
    list_select_related = ("case",)
    search_fields = ("case__number", "card_number")


@admin.register(Registration)
class RegistrationAdmin(OfTheOffice):
    list_display = ("case", "person", "since", "rural", "ended_on", "ended_because")
    list_filter = ("rural", "ended_because")
    list_select_related = ("case", "person", "ended_because")
    search_fields = ("case__number", "person__name")
    date_hierarchy = "since"


@admin.register(EndReason)
class EndReasonAdmin(KeptTable):
    list_display = ("text_kk", "text_ru", "reference_kk", "kept")
    list_filter = ("kept",)
    search_fields = ("text_kk", "text_ru", "reference_kk", "reference_ru")
