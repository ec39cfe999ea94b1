"""What the case page shows of a permit: the request, the documents, the decision."""

from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.translation import get_language

from permits import fees
from permits.commission.models import Item
from permits.models import Application, Worker
from permits.models.kinds import ASPECTS, KINDS
from permits.safeguards import caution
from workflow.acts import phrases
from workflow.acts.words import Desk
from workflow.cases.journal import spoken
from workflow.cases.models import Case
from workflow.cases.refusals import Refusal
from workflow.office.models import Account
from workflow.papers.parts_of_case import today

UNSIGNED = (
    Desk.INTAKE, Desk.ASSIGNMENT, Desk.EXAMINATION, Desk.PROCESSING, Desk.COMMISSION, Desk.DECISION, Desk.DRAFTING,
    Desk.SIGNATURE,
)  # fmt: skip
"""Where a caution can still change what the office decides."""


@dataclass(frozen=True, slots=True)
class WorkerShown:
    """A worker, with words in the active language."""

    one: Worker
    citizenship: str
    profession: str


def packet_page(case: Case) -> str:
    return reverse("packet", args=[case.pk])


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
        "kind": ASPECTS[application.aspect],
    }


def safeguards(case: Case) -> dict[str, Any]:
    """Quota, local content and ban with their figures as they stand now."""
    cautions = caution.warnings(case)
    return {"cautions": cautions, "alarms": case.state in UNSIGNED and any(one.warns for one in cautions)}


def decision(case: Case) -> dict[str, Any]:
    known = Case.objects.select_related("payment").get(pk=case.pk)
    levy, unknown = levy_of(case)
    return {
        "item": Item.objects.settling(case),
        "payment": getattr(known, "payment", None),
        "grounds": case.grounds.select_related("ground"),
        "levy": {"sum": fees.grouped(levy.tenge), "reckoning": levy.reckoning} if levy else None,
        "unknown": unknown,
        "levied": KINDS[case.variant].levied,
        "decided": spoken(phrases.decision, case.decision) if case.decision else "",
    }


def levy_of(case: Case) -> tuple[fees.Levy | None, Refusal | None]:
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
