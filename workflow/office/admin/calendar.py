"""Opening hours and special days. Changing one counts the terms it touches again."""

from django.contrib import admin

from workflow.office.administration import ADMINISTRATOR, KeptTable
from workflow.office.models import Hours, SpecialDay


@admin.register(Hours)
class HoursAdmin(KeptTable):
    list_display = ("office", "valid_from", "valid_to", "first_weekday", "last_weekday", "opens", "closes")
    list_filter = ("office",)
    list_select_related = ("office",)
    date_hierarchy = "valid_from"
    deletes = (ADMINISTRATOR,)


@admin.register(SpecialDay)
class SpecialDayAdmin(KeptTable):
    list_display = ("first_day", "last_day", "kind", "week", "name_kk", "office", "estimated")
    list_filter = ("kind", "week", "estimated", "office")
    list_select_related = ("office",)
    search_fields = ("name_kk", "name_ru", "name_en", "reference_kk", "reference_ru")
    date_hierarchy = "first_day"
    deletes = (ADMINISTRATOR,)
