"""The local register, to be read by auditors: cards are entered and closed by cases."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from registration.labour_market.models import Record
from workflow.applicants.numbers import masked
from workflow.office.administration import ReadTable


@admin.register(Record)
class RecordAdmin(ReadTable):
    list_display = ("number", "name", "person", "entered_on", "closed_on", "closed_because")
    list_filter = ("closed_on",)
    search_fields = ("name",)
    date_hierarchy = "entered_on"

    @admin.display(description=_("IIN"))
    def person(self, record: Record) -> str:
        return masked(record.iin)
