"""What happens to a result: given by hand, posted, and, after the case has closed, what the post brings back.

A closed case moves no more. What comes after is evidence in its event chain and a line of its journal.
"""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from workflow.acts import phrases
from workflow.acts.words import Desk, Role, Verb
from workflow.cases import gate, notices
from workflow.cases.entitlement import held_by
from workflow.cases.journal import spoken
from workflow.cases.models import Case
from workflow.cases.refusals import NotYours, Refusal
from workflow.delivery.models import Dispatch, HandOut, ReturnReason
from workflow.office import clock
from workflow.office.models import Account

DELIVERED, RETURNED, AGAIN, KEPT, GIVEN = "delivered", "letter_back", "sent_again", "kept", "given"


def give(case: Case, *, by: Account, **receipt: Any) -> HandOut:
    """The result is given at the counter; the move that goes with it stands in the journal."""
    return HandOut.objects.create(case=case, by=by, at=clock.now(), **receipt)


def send(
    case: Case,
    *,
    by: Account,
    tracking: str,
    address: str,
    category: str = Dispatch.Category.REGISTERED,
    cost: Decimal | None = None,
    follows: Dispatch | None = None,
) -> Dispatch:
    """A letter leaves the office."""
    return Dispatch.objects.create(
        case=case, tracking=tracking, address=address, category=category, cost=cost, follows=follows,
        posted_at=clock.now(), posted_by=by,
    )  # fmt: skip


@transaction.atomic
def delivered(pk: int, *, by: Account, delivered_on: date, received_by: str) -> Dispatch:
    """The advice of delivery came back to the office."""
    letter, case, now = taken(pk, by)
    unanswered(letter)
    letter.delivered_on, letter.received_by = delivered_on, received_by
    letter.save(update_fields=["delivered_on", "received_by"])
    write_down(case, DELIVERED, now, by, letter, on=delivered_on.isoformat())
    return letter


@transaction.atomic
def came_back(pk: int, *, by: Account, returned_on: date, reason: ReturnReason) -> Dispatch:
    """The letter itself came back; the clerks and the executor are told that something is to be done."""
    letter, case, now = taken(pk, by)
    unanswered(letter)
    letter.returned_on, letter.reason = returned_on, reason
    letter.save(update_fields=["returned_on", "reason"])
    write_down(case, RETURNED, now, by, letter, on=returned_on.isoformat(), because=reason.code)
    today = clock.today(case.office)
    told = notices.holders(case.office_id, poster(case), None, today)
    if case.executor_id:
        told |= notices.holders(case.office_id, Role.EXECUTOR, case.executor_id, today)
    notices.announce(RETURNED, told - {by}, case=case, tracking=letter.tracking)
    tell_the_applicant(case)
    return letter


@transaction.atomic
def send_again(pk: int, *, by: Account, **letter: Any) -> Dispatch:
    """A returned letter leaves once more, under a new tracking number."""
    first, case, now = taken(pk, by)
    undecided(first)
    fresh = send(case, by=by, follows=first, **letter)
    write_down(case, AGAIN, now, by, fresh, before=first.tracking)
    tell_the_applicant(case)
    return fresh


@transaction.atomic
def keep(pk: int, *, by: Account) -> Dispatch:
    """A returned letter stays at the office until somebody comes for it."""
    letter, case, now = taken(pk, by)
    undecided(letter)
    letter.kept_at = now
    letter.save(update_fields=["kept_at"])
    write_down(case, KEPT, now, by, letter)
    return letter


@transaction.atomic
def give_kept(pk: int, *, by: Account, **receipt: Any) -> HandOut:
    """Somebody came for a letter that had come back; their identity was checked as at any hand-out."""
    letter, case, now = taken(pk, by)
    if letter.returned_on is None or hasattr(letter, "again") or HandOut.objects.filter(case=case).exists():
        raise Refusal(_("This letter is no longer at the office."), point=point_of(case))
    given = give(case, by=by, **receipt)
    write_down(case, GIVEN, now, by, letter, power=given.power_of_attorney)
    tell_the_applicant(case)
    return given


def taken(pk: int, by: Account) -> tuple[Dispatch, Case, datetime]:
    """The letter and its case, locked; refused to whoever does not hold the post that sends letters."""
    letter = Dispatch.objects.get(pk=pk)
    case = gate.take(letter.case_id)
    now = clock.now()
    letter.refresh_from_db()
    if not may_post(case, by, now):
        who = spoken(phrases.role, poster(case))
        raise NotYours(_("Only this role may do it: %(who)s.") % {"who": who}, point=point_of(case))
    return letter, case, now


def may_post(case: Case, account: Account, now: datetime) -> bool:
    """Whether an account holds the post that sends the letters of a case."""
    return any(one.office == case.office_id and one.duty == poster(case) for one in held_by(account, case, now))


def poster(case: Case) -> Role:
    """Whose hand sends letters, by the act."""
    return case.chain.performer(Desk.POSTING, Verb.POST) if case.chain.at(Desk.POSTING) else Role.CLERK


def point_of(case: Case) -> str:
    """The point of the act by which the result was posted."""
    row = case.chain.at(Desk.POSTING)
    return row.point if row else ""


def unanswered(letter: Dispatch) -> None:
    """Refuses a second answer of the post to one letter."""
    if letter.delivered_on or letter.returned_on:
        raise Refusal(
            _("What became of this letter was recorded already."),
            way_on=_("Look at the page of outgoing post: the letter stands there with its answer."),
        )


def undecided(letter: Dispatch) -> None:
    """Refuses what is only done with a letter that came back and lies at the office undecided."""
    if letter.returned_on is None or letter.kept_at or Dispatch.objects.filter(follows=letter).exists():
        raise Refusal(
            _("This letter is not among those that came back and wait for a decision."),
            way_on=_("Look at the page of outgoing post: the letter stands there with its answer."),
        )


def write_down(case: Case, kind: str, now: datetime, by: Account, letter: Dispatch, **told: str) -> None:
    """One event of the case's own chain; nothing else of a closed case changes."""
    payload = {"dispatch": letter.pk, "tracking": letter.tracking, "point": point_of(case), **told}
    gate.chronicle(case, kind, now, by, payload)
    case.save()


def tell_the_applicant(case: Case) -> None:
    """The applicant hears of it in the words of the status page."""
    if case.applicant.email:
        notices.owe(notices.NEWS, case=case.pk, version=case.version)
