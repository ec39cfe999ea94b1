"""Applicants as auditors read them; versions of the consent as administrators add them."""

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.text import Truncator
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from workflow.applicants.models import Applicant, ConsentText
from workflow.applicants.numbers import masked
from workflow.office.administration import KeptTable, ReadTable, audited


@admin.register(Applicant)
class ApplicantAdmin(ReadTable):
    list_display = ("name", "number_hidden", "phone", "language")
    list_filter = ("language",)
    search_fields = ("name", "=number")
    search_help_text = _("Name or the whole IIN/BIN")
    fields = ("name", "number", "address", "activity", "phone", "email", "language")

    @admin.display(description=_("IIN or BIN"), ordering="number")
    def number_hidden(self, applicant: Applicant) -> str:
        """Whole on the record, hidden in the list."""
        return masked(applicant.number)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Applicant]:
        """Those who asked an office this auditor reads."""
        return super().get_queryset(request).filter(cases__office__in=audited(request)).distinct()


@admin.register(ConsentText)
class ConsentTextAdmin(KeptTable):
    """Only new versions: people agreed to the old ones word for word."""

    list_display = ("version", "since", "beginning")
    search_fields = ("version", "text_kk", "text_ru")
    date_hierarchy = "since"
    fields = ("version", "since", "text_kk", "text_ru")
    changes = ()

    @admin.display(description=_("text"))
    def beginning(self, text: ConsentText) -> str:
        """The first words, in the language of the page."""
        written = text.text_ru if (get_language() or "kk").startswith("ru") else text.text_kk
        return Truncator(written).words(18)
