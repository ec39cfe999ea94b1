"""Occupations and the rules of the measures, as administrators keep them."""

from django.contrib import admin

from referrals.models import Measure, Occupation
from workflow.office.admin.forms import Dated
from workflow.office.administration import KeptTable


@admin.register(Occupation)
class OccupationAdmin(KeptTable):
    list_display = ("code", "name_kk", "name_ru")
    search_fields = ("code", "name_kk", "name_ru", "name_en")


class MeasureForm(Dated):
    class Meta:
        model = Measure
        fields = (
            "kind", "months", "subsidy_percent", "age_until", "graduated_within", "report_days", "since", "until",
            "sureness", "reference_kk", "reference_ru",
        )  # fmt: skip


@admin.register(Measure)
class MeasureAdmin(KeptTable):
    """Rules of a kind follow each other by date; how sure each figure is stands beside it."""

    form = MeasureForm
    list_display = (
        "kind", "months", "subsidy_percent", "age_until", "graduated_within", "report_days", "since", "until",
        "sureness", "reference_kk",
    )  # fmt: skip
    list_filter = ("kind", "sureness")
    search_fields = ("reference_kk", "reference_ru")
    date_hierarchy = "since"
