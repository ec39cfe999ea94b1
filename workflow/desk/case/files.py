"""Papers that went out with a case and files that came in, as lists to download from."""

from collections.abc import Iterable
from typing import Any

from django.template.defaultfilters import filesizeformat
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from workflow.cases.models import Case
from workflow.checklist.models import Requirement
from workflow.desk.naming import language
from workflow.outbox.models import Owed
from workflow.papers.models import Paper
from workflow.papers.orders import PAPER
from workflow.papers.uploads.codes import PROOF_OF_PAYMENT


def papers(case: Case) -> list[dict[str, Any]]:
    """Letters of a case, the newest first; what is not made yet says so."""
    found = list(case.papers.order_by("-id"))
    failed = given_up(one for one in found if one.made_at is None)
    return [paper_line(one, one.pk in failed) for one in found]


def paper_line(one: Paper, failed: bool) -> dict[str, Any]:
    facts = [one.number, moment(one.ordered_at), filesizeformat(one.size) if one.made_at else ""]
    tag, kind = _state(one, failed)
    return {
        "name": one.title(language()),
        "facts": " · ".join(fact for fact in facts if fact),
        "href": reverse("paper", args=[one.pk]) if one.made_at else "",
        "tag": tag,
        "tag_kind": kind,
    }


def _state(one: Paper, failed: bool) -> tuple[str, str]:
    if one.revoked_at:
        return _("revoked"), "danger"
    if failed:
        return _("could not be made"), "danger"
    if one.made_at is None:
        return _("being prepared"), "warning"
    if one.draft:
        return _("draft %(n)s") % {"n": one.edition}, "info"
    return _("ready"), "success"


def given_up(waiting: Iterable[Paper]) -> set[int]:
    """Papers whose making failed for good."""
    asked = [one.pk for one in waiting]
    if not asked:
        return set()
    rows = Owed.objects.filter(kind=PAPER, failed_at__isnull=False, payload__paper__in=asked)
    return {row.payload["paper"] for row in rows}


def uploads(case: Case) -> list[dict[str, Any]]:
    """Files handed in with a case, in the order they came."""
    found = list(case.uploads.select_related("by").order_by("id"))
    names = document_names(case, {one.requirement for one in found})
    lines = []
    for one in found:
        by = one.by.initials if one.by else _("the applicant")
        facts = [names.get(one.requirement, one.requirement), filesizeformat(one.size), by, moment(one.at)]
        lines.append({"name": one.name, "facts": " · ".join(facts), "href": reverse("upload", args=[one.pk])})
        if one.requirement == PROOF_OF_PAYMENT:
            lines[-1] |= {"tag": _("from the status page"), "tag_kind": "info"}
    return lines


def document_names(case: Case, codes: set[str]) -> dict[str, str]:
    """What the documents of a case are called, by their code."""
    asked = Requirement.objects.filter(service=case.service, code__in=codes)
    return {one.code: one.text() for one in asked} | {PROOF_OF_PAYMENT: _("Proof of payment")}


def moment(at: Any) -> str:
    return date_format(localtime(at), "SHORT_DATETIME_FORMAT")
