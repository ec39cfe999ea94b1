"""Applicants as auditors read them; versions of the consent as administrators add them."""

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from workflow.applicants.models import Applicant, ConsentText
from workflow.office.administration import KeptTable, ReadTable, audited


@admin.register(Applicant)
class ApplicantAdmin(ReadTable):
    list_display = ("name", "number", "phone", "email", "language")
    list_filter = ("language",)
    search_fields = ("name", "=number")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Applicant]:
        """Those who asked an office this auditor reads."""
        return super().get_queryset(request).filter(cases__office__in=audited(request)).distinct()


@admin.register(ConsentText)
class ConsentTextAdmin(KeptTable):
    """Only new versions: people agreed to the old ones word for word."""

    list_display = ("version", "since")
    changes = ()
