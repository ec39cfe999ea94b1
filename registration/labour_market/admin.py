"""The local register, to be read by auditors: cards are entered and closed by cases."""

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from registration.labour_market.models import Record
from workflow.applicants.models import Applicant
from workflow.applicants.numbers import masked
from workflow.office.administration import ReadTable, audited


@admin.register(Record)
class RecordAdmin(ReadTable):
    list_display = ("number", "name", "person", "entered_on", "closed_on", "closed_because")
    list_filter = ("closed_on",)
    search_fields = ("name", "=iin")
    date_hierarchy = "entered_on"
    fields = ("number", "iin", "name", "card", "entered_on", "closed_on", "closed_because")

    @admin.display(description=_("number"))
    def number(self, record: Record) -> str:
        return record.number

    @admin.display(description=_("IIN"))
    def person(self, record: Record) -> str:
        """Whole on the record, hidden in the list."""
        return masked(record.iin)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Record]:
        """Those who asked an office this auditor reads."""
        seen = Applicant.objects.filter(cases__office__in=audited(request)).values("number")
        return super().get_queryset(request).filter(iin__in=seen)
