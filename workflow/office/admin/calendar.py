"""Opening hours and special days. Before a change is kept, it is said how many open terms it would move."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from workflow.office.administration import ADMINISTRATOR, KeptTable
from workflow.office.foresight import foreseen
from workflow.office.models import Hours, SpecialDay

TOKEN = "csrfmiddlewaretoken"  # noqa: S105 - the name of a field


class CalendarTable(KeptTable):
    """A change that moves open terms is shown first and kept when it is confirmed."""

    deletes = (ADMINISTRATOR,)
    confirmation = "admin/office/calendar_change.html"
    delete_confirmation_template = "admin/office/calendar_delete.html"

    def changeform_view(
        self, request: HttpRequest, object_id: str | None = None, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        may = self.has_change_permission(request) and self.has_add_permission(request)
        if request.method == "POST" and may and "_confirmed" not in request.POST:
            asked = self._asked(request, object_id)
            if asked is not None:
                return asked
        return super().changeform_view(request, object_id, form_url, extra_context)

    def _asked(self, request: HttpRequest, object_id: str | None) -> HttpResponse | None:
        """The page that shows what the change would do; None when it moves nothing or cannot be kept anyway."""
        row = self.get_object(request, object_id) if object_id else None
        form = self.get_form(request, row, change=row is not None)(request.POST, request.FILES, instance=row)
        if (object_id and row is None) or not form.is_valid():
            return None
        shifts = foreseen(form.save)
        if not shifts:
            return None
        typed = [(name, value) for name, values in request.POST.lists() if name != TOKEN for value in values]
        facts = {
            "title": _now("Open terms would move"), "opts": self.opts, "shifts": shifts, "original": row,
            "typed": typed, "broken": any(one.broken for one in shifts),
        }  # fmt: skip
        return TemplateResponse(request, self.confirmation, {**self.admin_site.each_context(request), **facts})

    def delete_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponse:
        row = self.get_object(request, object_id)
        shifts = foreseen(row.delete) if row is not None and self.has_delete_permission(request, row) else []
        return super().delete_view(request, object_id, {"shifts": shifts, **(extra_context or {})})


@admin.register(Hours)
class HoursAdmin(CalendarTable):
    list_display = ("office", "valid_from", "valid_to", "first_weekday", "last_weekday", "opens", "lunch", "closes")
    list_filter = ("office",)
    list_select_related = ("office",)
    search_fields = ("office__name_kk", "office__name_ru", "office__code", "reference_kk", "reference_ru")
    date_hierarchy = "valid_from"

    @admin.display(description=_("lunch"))
    def lunch(self, hours: Hours) -> str:
        return f"{hours.lunch_from:%H:%M}–{hours.lunch_to:%H:%M}" if hours.lunch_from and hours.lunch_to else "—"


@admin.register(SpecialDay)
class SpecialDayAdmin(CalendarTable):
    list_display = ("first_day", "last_day", "kind", "week", "name_kk", "office", "estimated")
    list_filter = ("kind", "week", "estimated", "office")
    list_select_related = ("office",)
    search_fields = ("name_kk", "name_ru", "name_en", "reference_kk", "reference_ru")
    date_hierarchy = "first_day"
