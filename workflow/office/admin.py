"""The office's rows in the administration: opening hours and special days."""

from django.contrib import admin

from workflow.office.models import Hours, SpecialDay


@admin.register(Hours)
class HoursAdmin(admin.ModelAdmin):
    list_display = ("office", "valid_from", "valid_to", "first_weekday", "last_weekday", "opens", "closes")
    list_filter = ("office",)
    date_hierarchy = "valid_from"


@admin.register(SpecialDay)
class SpecialDayAdmin(admin.ModelAdmin):
    list_display = ("first_day", "last_day", "kind", "week", "name_kk", "office", "estimated")
    list_filter = ("kind", "week", "estimated", "office")
    search_fields = ("name_kk", "name_ru", "name_en", "reference_kk", "reference_ru")
    date_hierarchy = "first_day"
