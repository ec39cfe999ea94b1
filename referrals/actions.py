"""What officers do with a referral: one function a verb. Each runs inside the transaction, over the taken case."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from referrals import laying
from referrals.models import Draft
from referrals.places import answers, chronicle, seats
from workflow.cases.models import Case
from workflow.checklist import grounds as named
from workflow.checklist import packet
from workflow.checklist.models import Ground
from workflow.delivery import records
from workflow.office import clock, numbers
from workflow.office.models import Account
from workflow.papers import codes


def register(case: Case, *, by: Account, reason: str = "") -> None:
    """Number, secret code, and the moment of registration; coupon and receipt follow."""
    now = clock.now()
    case.register(by=by, number=numbers.allot(case.office, case.series, now), code=codes.draw(), at=now, reason=reason)


def refuse_acceptance(case: Case, *, by: Account, reason: str = "") -> None:
    """The journal keeps which documents were missing or had expired."""
    case.refuse_acceptance(by=by, reason="; ".join([*packet.faults(case), *filter(None, [reason])]))


def assign(case: Case, *, by: Account, executor: Account, reason: str = "") -> None:
    case.assign(by=by, executor=executor, reason=reason)


def propose(
    case: Case,
    *,
    by: Account,
    card: str,
    begins: date,
    conditions_kk: str = "",
    conditions_ru: str = "",
    reason: str = "",
) -> None:
    """The card that was found, the seat that is held and the days are laid down; the referral is drawn up from them."""
    held = seats.held(case)
    if held is not None:  # without one the gate says what is missing
        Draft.objects.create(
            case=case, version=case.version + 1, booking=held, card=card, begins=begins,
            ends=laying.last_day(held.place, begins), conditions_kk=conditions_kk, conditions_ru=conditions_ru,
        )  # fmt: skip
    case.propose(by=by, reason=reason)


def propose_refusal(
    case: Case, *, by: Account, grounds: Iterable[Ground], details: str, details_ru: str = "", reason: str = ""
) -> None:
    """The seat that was held, if any, is free again; grounds and facts are laid down."""
    seats.free(case, chronicle.REFUSED, by=by)
    named.name(case, grounds, details, details_ru, case.version + 1)
    case.propose_refusal(by=by, reason=reason)


def sign(case: Case, *, by: Account, reason: str = "") -> None:
    case.sign(by=by, reason=reason)


def send_back(case: Case, *, by: Account, reason: str, decision: str = "", grounds: Iterable[Ground] = ()) -> None:
    """The draft returns with its reason; the seat stays held, the executor has what is left of the term."""
    case.send_back(by=by, reason=reason, decision=decision)
    named.name(case, grounds, reason)


def hand_out(case: Case, *, by: Account, **receipt: Any) -> None:
    """The referral is given; from now on the employer owes an answer."""
    records.give(case, by=by, **receipt)
    answers.await_answer(case)
    case.hand_out(by=by)


def hand_out_refusal(case: Case, *, by: Account, **receipt: Any) -> None:
    records.give(case, by=by, **receipt)
    case.hand_out_refusal(by=by)


def give(case: Case, *, by: Account, **receipt: Any) -> None:
    """The same where the executor gives it."""
    records.give(case, by=by, **receipt)
    answers.await_answer(case)
    case.give(by=by)


def give_refusal(case: Case, *, by: Account, **receipt: Any) -> None:
    records.give(case, by=by, **receipt)
    case.give_refusal(by=by)
