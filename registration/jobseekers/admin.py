"""The cards of job seekers, to be read by auditors of the office they were written down at."""

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from registration.jobseekers.models import Card
from workflow.office.administration import ReadTable, audited


@admin.register(Card)
class CardAdmin(ReadTable):
    list_display = ("case", "profession", "wished_work", "entry_number", "entered_on")
    list_filter = ("education",)
    list_select_related = ("case",)
    search_fields = ("case__number", "entry_number")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Card]:
        return super().get_queryset(request).filter(case__office__in=audited(request))
