"""What the case page shows of a referral: the request, the place with its seat, the employer's answer."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from referrals import laying, matching
from referrals.facts import sum_of
from referrals.models import Application
from referrals.places import answers, chronicle, seats
from workflow.acts.words import Desk
from workflow.cases.models import Case
from workflow.checklist import grounds
from workflow.office import clock
from workflow.office.models import Account


def packet_page(case: Case) -> str:
    return reverse("packet", args=[case.pk])


def change(case: Case, by: Account) -> str | None:
    """The packet may be changed only while it lies at the counter."""
    return packet_page(case) if case.state == Desk.INTAKE else None


def choose(case: Case, by: Account) -> str | None:
    """The place may be changed while the executor of the case prepares the referral."""
    mine = case.state == Desk.PROCESSING and case.executor_id == by.pk
    return reverse("referral-places", args=[case.pk]) if mine else None


def choosing(case: Case) -> tuple[str, str]:
    """Where a proposal that lacks a place gets one."""
    return reverse("referral-places", args=[case.pk]), _("Choose a place")


def request(case: Case) -> dict[str, Any]:
    asked = Application.objects.select_related("profession", "wished").filter(case=case).first()
    years = matching.age(asked.born, clock.today(case.office)) if asked else None
    return {"asked": asked, "years": years, "pay": sum_of(asked.wished_pay) if asked else ""}


def place(case: Case) -> dict[str, Any]:
    """The seat held, or the one that was freed last; the days and the card once they are laid down."""
    booking = seats.last(case)
    known: dict[str, Any] = {"booking": booking, "laid": laying.last_draft(case)}
    if booking is None:
        return known
    why = chronicle.WHY.get(booking.freed_because, "") if booking.freed_at else ""
    return known | {"place": booking.place, "pay": sum_of(booking.place.pay), "freed": why}


def answer(case: Case) -> dict[str, Any]:
    """The employer's answer, come or owed; before that, the grounds of a refusal if any are named."""
    report = answers.of(case)
    late = report is not None and not report.outcome and report.due_at < clock.now()
    return {"report": report, "late": late, "grounds": grounds.named(case)}
