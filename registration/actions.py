"""What officers do with a case of registration: one function a verb, inside the transaction, over the taken case."""

from collections.abc import Iterable
from typing import Any

from registration import grounds as named
from workflow.cases.models import Case
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


def propose(case: Case, *, by: Account, reason: str = "") -> None:
    """The executor submits the favourable draft."""
    case.propose(by=by, reason=reason)


def propose_refusal(
    case: Case, *, by: Account, grounds: Iterable[Ground], details: str, details_ru: str = "", reason: str = ""
) -> None:
    named.name(case, grounds, details, details_ru, version=case.version + 1)
    case.propose_refusal(by=by, reason=reason or details)


def sign(case: Case, *, by: Account, reason: str = "") -> None:
    case.sign(by=by, reason=reason)


def approve(case: Case, *, by: Account, reason: str = "") -> None:
    """Astana, point 2.2.2: the head signs what the system prepared."""
    case.approve(by=by, reason=reason)


def decline(
    case: Case, *, by: Account, grounds: Iterable[Ground], details: str, details_ru: str = "", reason: str = ""
) -> None:
    named.name(case, grounds, details, details_ru, version=case.version + 1)
    case.decline(by=by, reason=reason or details)


def send_back(case: Case, *, by: Account, reason: str, decision: str = "", grounds: Iterable[Ground] = ()) -> None:
    """The draft returns with its reason; the executor has what is left of the term."""
    case.send_back(by=by, reason=reason, decision=decision)
    named.name(case, grounds, reason, version=case.version)


def hand_out(case: Case, *, by: Account, **receipt: Any) -> None:
    records.give(case, by=by, **receipt)
    case.hand_out(by=by)


def hand_out_refusal(case: Case, *, by: Account, **receipt: Any) -> None:
    records.give(case, by=by, **receipt)
    case.hand_out_refusal(by=by)


def give(case: Case, *, by: Account, **receipt: Any) -> None:
    """Kostanay, point 5.5: the executor gives the result."""
    records.give(case, by=by, **receipt)
    case.give(by=by)


def give_refusal(case: Case, *, by: Account, **receipt: Any) -> None:
    records.give(case, by=by, **receipt)
    case.give_refusal(by=by)
