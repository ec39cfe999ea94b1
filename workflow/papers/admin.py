"""Files and papers as auditors see them: nothing can be changed here."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest

from workflow.papers.models import Paper, Upload


class LookOnly(admin.ModelAdmin):
    """A list that is read and never written."""

    actions = None

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


@admin.register(Upload)
class Uploads(LookOnly):
    list_display = ("case", "requirement", "name", "pages", "at", "by")
    list_select_related = ("case", "by")
    search_fields = ("case__number",)


@admin.register(Paper)
class Papers(LookOnly):
    list_display = ("case", "kind", "number", "draft", "edition", "ordered_at", "made_at", "revoked_at")
    list_filter = ("kind", "draft")
    list_select_related = ("case",)
    search_fields = ("case__number", "number")
