"""Letters and hand-outs as auditors read them; reasons of returns as administrators word them."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from workflow.audit import saying
from workflow.cases.admin import CaseAdmin
from workflow.delivery.models import Dispatch, HandOut, ReturnReason
from workflow.office.administration import KeptTable, Lines, ReadTable, audited

saying.KINDS |= {
    "proof": _("the applicant sent proof of payment"),
    "delivered": _("the advice of delivery came"),
    "letter_back": _("the letter came back from the post"),
    "sent_again": _("the letter was sent again"),
    "kept": _("the letter is kept for collection"),
    "given": _("the letter that came back was given at the counter"),
}
saying.LABELS |= {
    "dispatch": _("letter"), "tracking": _("tracking number"), "on": _("day"), "because": _("reason of the return"),
    "before": _("tracking number before"), "power": _("power of attorney"), "upload": _("file"),
}  # fmt: skip
saying.HEART |= {"tracking", "on"}


class OfCases(ReadTable):
    """What belongs to the cases of an auditor's offices."""

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).filter(case__office__in=audited(request))


@admin.register(Dispatch)
class Dispatches(OfCases):
    list_display = ("tracking", "case", "category", "posted_at", "delivered_on", "returned_on", "reason", "kept_at")
    list_filter = ("category", "reason")
    list_select_related = ("case", "reason")
    search_fields = ("tracking", "case__number")
    search_help_text = _("Tracking number or number of the case")
    date_hierarchy = "posted_at"
    fields = (
        "case", "tracking", "category", "address", "cost", "posted_at", "posted_by", "follows", "delivered_on",
        "received_by", "returned_on", "reason", "kept_at",
    )  # fmt: skip


@admin.register(HandOut)
class HandOuts(OfCases):
    list_display = ("case", "receiver", "power_of_attorney", "at", "by")
    list_select_related = ("case", "by")
    search_fields = ("case__number",)
    search_help_text = _("Number of the case")
    date_hierarchy = "at"
    fields = (
        "case", "receiver", "iin", "identity", "is_head", "power_of_attorney", "power_since", "power_until", "at", "by",
    )  # fmt: skip


@admin.register(ReturnReason)
class Reasons(KeptTable):
    list_display = ("text_kk", "text_ru", "position", "in_use")
    list_filter = ("in_use",)


class LetterLines(Lines):
    model = Dispatch
    fields = readonly_fields = ("tracking", "category", "posted_at", "delivered_on", "returned_on", "reason", "kept_at")


class HandOutLines(Lines):
    model = HandOut
    fields = readonly_fields = ("receiver", "identity", "power_of_attorney", "at", "by")


CaseAdmin.inlines += [HandOutLines, LetterLines]
