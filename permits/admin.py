"""The index and the rates of the levy, as administrators keep them."""

from typing import Any

from django import forms
from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import path
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from permits import tariff
from permits.models import Index, LevyRate
from workflow.office import clock
from workflow.office.admin.forms import Dated
from workflow.office.administration import KeptTable
from workflow.office.fields import Day


@admin.register(Index)
class IndexAdmin(KeptTable):
    list_display = ("since", "tenge", "reference_kk")
    search_fields = ("reference_kk", "reference_ru")
    date_hierarchy = "since"


class LevyRateForm(Dated):
    class Meta:
        model = LevyRate
        fields = ("group", "category", "indices", "since", "until", "reference_kk", "reference_ru")


class OnDay(forms.Form):
    """The day whose levy is asked for."""

    on = Day(label=_("Day"))


@admin.register(LevyRate)
class LevyRateAdmin(KeptTable):
    """Rates follow each other by date; what is missing is said above the list, and where it bites."""

    form = LevyRateForm
    list_display = ("group", "category", "indices", "since", "until", "reference_kk")
    list_filter = ("group", "category")
    search_fields = ("reference_kk", "reference_ru")
    date_hierarchy = "since"
    change_list_template = "admin/permits/rates.html"

    def get_urls(self) -> list[Any]:
        sheet = path("on-a-day/", self.admin_site.admin_view(self.on_a_day), name="permits_levyrate_on_a_day")
        return [sheet, *super().get_urls()]

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        facts = {"gaps": list(tariff.gaps(clock.today())), **(extra_context or {})}
        return super().changelist_view(request, facts)

    def on_a_day(self, request: HttpRequest) -> HttpResponse:
        """The levy of every category on a day, reckoned out."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        form = OnDay(request.GET if "on" in request.GET else {"on": f"{clock.today():%d.%m.%Y}"})
        sheet = tariff.sheet(form.cleaned_data["on"]) if form.is_valid() else None
        facts = {"title": _now("The levy on a day"), "opts": self.opts, "form": form, "sheet": sheet}
        return TemplateResponse(
            request, "admin/permits/on_a_day.html", {**self.admin_site.each_context(request), **facts}
        )
