"""What the case page shows of a permit: the request, the documents, the decision."""

from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.translation import get_language

from permits import fees
from permits.models import Application, Worker
from workflow.acts.words import Desk
from workflow.cases.models import Case
from workflow.cases.refusals import Refusal
from workflow.checklist import packet
from workflow.checklist.models import Consent
from workflow.office.models import Account
from workflow.papers.parts_of_case import today


@dataclass(frozen=True, slots=True)
class WorkerShown:
    """A worker, with words in the active language."""

    one: Worker
    citizenship: str
    profession: str


def packet_page(case: Case) -> str:
    return reverse("permit-packet", args=[case.pk])


def change(case: Case, by: Account) -> str | None:
    """The packet may be changed only while it lies at the counter."""
    return packet_page(case) if case.state == Desk.INTAKE else None


def request(case: Case) -> dict[str, Any]:
    application = Application.objects.filter(case=case).prefetch_related("workers").first()
    if application is None:
        return {"application": None}
    workers = [
        WorkerShown(one, _said(one.citizenship_kk, one.citizenship_ru), _said(one.profession_kk, one.profession_ru))
        for one in application.workers.all()
    ]
    return {
        "application": application,
        "workers": workers,
        "territory": _said(application.territory_kk, application.territory_ru),
    }


def documents(case: Case) -> dict[str, Any]:
    consent = Consent.objects.filter(case=case).select_related("text", "taken_by").first()
    return {"lines": packet.lines(case), "consent": consent}


def decision(case: Case) -> dict[str, Any]:
    known = Case.objects.select_related("sitting", "payment", "hand_out_record", "dispatch").get(pk=case.pk)
    levy, unknown = _levy(case)
    return {
        "sitting": getattr(known, "sitting", None),
        "payment": getattr(known, "payment", None),
        "hand_out": getattr(known, "hand_out_record", None),
        "dispatch": getattr(known, "dispatch", None),
        "grounds": case.grounds.select_related("ground"),
        "levy": {"sum": fees.grouped(levy.tenge), "reckoning": levy.reckoning} if levy else None,
        "unknown": unknown,
    }


def _levy(case: Case) -> tuple[fees.Levy | None, Refusal | None]:
    """The levy of today, or why it is not known."""
    application = Application.objects.filter(case=case).first()
    if application is None or not application.workers.exists():
        return None, None
    try:
        return fees.levy(application, today(case)), None
    except Refusal as unknown:
        return None, unknown


def _said(kk: str, ru: str) -> str:
    return kk if (get_language() or "kk").startswith("kk") else ru
