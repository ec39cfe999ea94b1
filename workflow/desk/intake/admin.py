"""Applications on the counter as auditors read them: whose, since when, until when, with which files.

Of what was typed only the applicant's name is shown: until the packet is lodged it is nobody's case yet.
"""

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from workflow.desk.intake.models import Draft, Scan
from workflow.office.administration import Lines, ReadTable, audited


class ScanLines(Lines):
    model = Scan
    fields = readonly_fields = ("requirement", "content_type", "pages", "size", "sha256", "at", "removed_at")


@admin.register(Draft)
class Drafts(ReadTable):
    list_display = ("__str__", "office", "clerk", "started_at", "due_at", "aside_at", "case")
    list_select_related = ("office", "clerk", "case")
    search_fields = ("case__number",)
    search_help_text = _("Number of the case")
    date_hierarchy = "started_at"
    fields = (
        "office", "clerk", "started_at", "accepted_at", "accepted_because", "due_at", "consent_at", "revision",
        "saved_at", "aside_at", "case",
    )  # fmt: skip
    inlines = (ScanLines,)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Draft]:
        return super().get_queryset(request).filter(office__in=audited(request))
