"""What officers do with a permit: one function a verb. Each runs inside the transaction, over the taken case."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from permits.commission import settling
from permits.models import Draft, Payment
from workflow.acts.words import Decision
from workflow.cases.models import Case
from workflow.checklist import packet
from workflow.checklist.models import Ground, GroundNamed
from workflow.delivery import records
from workflow.office import clock, numbers
from workflow.office.models import Account
from workflow.papers import codes


def register(case: Case, *, by: Account, reason: str = "") -> None:
    """Number, secret code, and the moment of registration; the papers of the counter follow."""
    now = clock.now()
    case.register(by=by, number=numbers.allot(case.office, case.series, now), code=codes.draw(), at=now, reason=reason)


def refuse_acceptance(case: Case, *, by: Account, reason: str = "") -> None:
    """Point 6.2: the journal keeps which documents were missing or had expired."""
    case.refuse_acceptance(by=by, reason="; ".join([*packet.faults(case), *filter(None, [reason])]))


def assign(case: Case, *, by: Account, executor: Account, reason: str = "") -> None:
    case.assign(by=by, executor=executor, reason=reason)


def examine(case: Case, *, by: Account, reason: str = "") -> None:
    case.examine(by=by, reason=reason)


def recommend(case: Case, *, by: Account, item: int) -> None:
    """Point 6.5: the commission's votes on the agenda item are counted; the case moves with their result."""
    settled = settling.settle(item, case, Decision.GRANTED, by=by)
    case.recommend(by=by, reason=settling.spoken(settled))


def advise_against(
    case: Case, *, by: Account, item: int, grounds: Iterable[Ground], details: str, details_ru: str = ""
) -> None:
    settled = settling.settle(item, case, Decision.REFUSED, by=by)
    case.advise_against(by=by, reason=f"{settling.spoken(settled)} {details}")
    name_grounds(case, grounds, details, details_ru)


def grant(case: Case, *, by: Account, executor: Account, reason: str = "") -> None:
    case.grant(by=by, executor=executor, reason=reason)


def refuse(
    case: Case, *, by: Account, executor: Account, grounds: Iterable[Ground], details: str, reason: str = ""
) -> None:
    case.refuse(by=by, executor=executor, reason=reason or details)
    name_grounds(case, grounds, details)


def name_grounds(
    case: Case, grounds: Iterable[Ground], details: str, details_ru: str = "", version: int | None = None
) -> None:
    """Keeps the grounds a refusal rests on, as of the move that named them."""
    told = {"details": details, "details_ru": details_ru, "version": version or case.version}
    GroundNamed.objects.bulk_create(GroundNamed(case=case, ground=ground, **told) for ground in grounds)


def lay_down(
    case: Case,
    *,
    valid_from: date | None = None,
    valid_until: date | None = None,
    conditions_kk: str = "",
    conditions_ru: str = "",
    grounds: Iterable[Ground] = (),
    details: str = "",
    details_ru: str = "",
) -> None:
    """What the papers will state, as of the move that submits it."""
    submitted = case.version + 1
    if valid_from and valid_until:
        application = case.permit_application
        application.valid_from, application.valid_until = valid_from, valid_until
        application.save(update_fields=["valid_from", "valid_until"])
    Draft.objects.create(
        case=case, version=submitted, valid_from=valid_from, valid_until=valid_until, conditions_kk=conditions_kk,
        conditions_ru=conditions_ru,
    )  # fmt: skip
    name_grounds(case, grounds, details, details_ru, submitted)


def draft(case: Case, *, by: Account, reason: str = "", **laid: Any) -> None:
    """What the papers state is laid down first; notice, permit or refusal is drawn up from it for the head."""
    lay_down(case, **laid)
    case.draft(by=by, reason=reason)


def propose(case: Case, *, by: Account, reason: str = "", **laid: Any) -> None:
    """Point 5.4 of act 183, 5.3 of act 564: the documents are examined, the draft is a permit."""
    lay_down(case, **laid)
    case.propose(by=by, reason=reason)


def propose_refusal(case: Case, *, by: Account, reason: str = "", **laid: Any) -> None:
    """By the standard: the documents are examined, the draft is a motivated refusal."""
    lay_down(case, **laid)
    case.propose_refusal(by=by, reason=reason)


def sign(case: Case, *, by: Account, reason: str = "") -> None:
    case.sign(by=by, reason=reason)


def send_back(case: Case, *, by: Account, reason: str, decision: str = "", grounds: Iterable[Ground] = ()) -> None:
    """The draft returns with its reason; the executor has what is left of the term."""
    case.send_back(by=by, reason=reason, decision=decision)
    name_grounds(case, grounds, reason)


def notify(case: Case, *, by: Account) -> None:
    case.notify(by=by)


def notify_refusal(case: Case, *, by: Account) -> None:
    case.notify_refusal(by=by)


def pay(case: Case, *, by: Account, document: str, paid_on: date, amount: Decimal) -> None:
    """Point 6.8: copies that prove the levy was paid."""
    Payment.objects.create(case=case, document=document, paid_on=paid_on, amount=amount)
    case.pay(by=by)


def prepare(case: Case, *, by: Account) -> None:
    case.prepare(by=by)


def release(case: Case, *, by: Account) -> None:
    case.release(by=by)


def collect(case: Case, *, by: Account, **hand_out: Any) -> None:
    records.give(case, by=by, **hand_out)
    case.collect(by=by)


def hand_over(case: Case, *, by: Account) -> None:
    case.hand_over(by=by)


def post(case: Case, *, by: Account, tracking: str, address: str, **letter: Any) -> None:
    """Point 6.9: by post, with advice of delivery."""
    records.send(case, by=by, tracking=tracking, address=address, **letter)
    case.post(by=by)


def register_result(case: Case, *, by: Account) -> None:
    case.register_result(by=by)


def hand_out(case: Case, *, by: Account, **receipt: Any) -> None:
    records.give(case, by=by, **receipt)
    case.hand_out(by=by)


def hand_out_refusal(case: Case, *, by: Account, **receipt: Any) -> None:
    records.give(case, by=by, **receipt)
    case.hand_out_refusal(by=by)


def give(case: Case, *, by: Account, **receipt: Any) -> None:
    """Point 5.6 of act 183, 5.5 of act 564: in person or by power of attorney."""
    records.give(case, by=by, **receipt)
    case.give(by=by)


def give_refusal(case: Case, *, by: Account, **receipt: Any) -> None:
    records.give(case, by=by, **receipt)
    case.give_refusal(by=by)
