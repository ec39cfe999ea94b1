"""The index and the rates of the levy, as administrators keep them."""

from django.contrib import admin

from permits.models import Index, LevyRate
from workflow.office.admin.forms import Dated
from workflow.office.administration import KeptTable


@admin.register(Index)
class IndexAdmin(KeptTable):
    list_display = ("since", "tenge", "reference_kk")
    date_hierarchy = "since"


class LevyRateForm(Dated):
    class Meta:
        model = LevyRate
        fields = ("group", "category", "indices", "since", "until", "reference_kk", "reference_ru")


@admin.register(LevyRate)
class LevyRateAdmin(KeptTable):
    form = LevyRateForm
    list_display = ("group", "category", "indices", "since", "until", "reference_kk")
    list_filter = ("group", "category")
