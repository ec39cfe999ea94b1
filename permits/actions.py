"""What officers do with a permit: one function a verb. Each runs inside the transaction, over the taken case."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from permits.models import Dispatch, HandOut, Payment, Sitting
from workflow.cases.models import Case
from workflow.checklist import packet
from workflow.checklist.models import Ground, GroundNamed
from workflow.office import clock, numbers
from workflow.office.models import Account
from workflow.papers import codes


def register(case: Case, *, by: Account, reason: str = "") -> None:
    """Point 6.2: number, secret code, and the moment of registration; coupon and receipt follow."""
    now = clock.now()
    case.register(by=by, number=numbers.allot(case.office, case.series, now), code=codes.draw(), at=now, reason=reason)


def refuse_acceptance(case: Case, *, by: Account, reason: str = "") -> None:
    """Point 6.2: the journal keeps which documents were missing or had expired."""
    case.refuse_acceptance(by=by, reason="; ".join([*packet.faults(case), *filter(None, [reason])]))


def assign(case: Case, *, by: Account, executor: Account, reason: str = "") -> None:
    case.assign(by=by, executor=executor, reason=reason)


def examine(case: Case, *, by: Account, reason: str = "") -> None:
    case.examine(by=by, reason=reason)


def recommend(case: Case, *, by: Account, reason: str = "", **sitting: object) -> None:
    """Point 6.5: the sitting is recorded with the recommendation."""
    Sitting.objects.create(case=case, **sitting)
    case.recommend(by=by, reason=reason)


def advise_against(case: Case, *, by: Account, grounds: Iterable[Ground], details: str, **sitting: object) -> None:
    Sitting.objects.create(case=case, **sitting)
    case.advise_against(by=by, reason=details)
    name_grounds(case, grounds, details)


def grant(case: Case, *, by: Account, executor: Account, reason: str = "") -> None:
    case.grant(by=by, executor=executor, reason=reason)


def refuse(
    case: Case, *, by: Account, executor: Account, grounds: Iterable[Ground], details: str, reason: str = ""
) -> None:
    case.refuse(by=by, executor=executor, reason=reason or details)
    name_grounds(case, grounds, details)


def name_grounds(case: Case, grounds: Iterable[Ground], details: str) -> None:
    """Keeps the grounds a refusal rests on, as of the move that named them."""
    named = [GroundNamed(case=case, ground=ground, details=details, version=case.version) for ground in grounds]
    GroundNamed.objects.bulk_create(named)


def draft(
    case: Case, *, by: Account, valid_from: date | None = None, valid_until: date | None = None, reason: str = ""
) -> None:
    """The dates go into the permit; notice, permit or refusal is drawn up for the head."""
    if valid_from and valid_until:
        application = case.permit_application
        application.valid_from, application.valid_until = valid_from, valid_until
        application.save(update_fields=["valid_from", "valid_until"])
    case.draft(by=by, reason=reason)


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


def collect(case: Case, *, by: Account, **hand_out: str) -> None:
    HandOut.objects.create(case=case, **hand_out)
    case.collect(by=by)


def hand_over(case: Case, *, by: Account) -> None:
    case.hand_over(by=by)


def post(case: Case, *, by: Account, tracking: str, address: str) -> None:
    """Point 6.9: by post, with advice of delivery."""
    Dispatch.objects.create(case=case, tracking=tracking, address=address)
    case.post(by=by)


def register_result(case: Case, *, by: Account) -> None:
    case.register_result(by=by)


def hand_out(case: Case, *, by: Account, **receipt: str) -> None:
    HandOut.objects.create(case=case, **receipt)
    case.hand_out(by=by)


def hand_out_refusal(case: Case, *, by: Account, **receipt: str) -> None:
    HandOut.objects.create(case=case, **receipt)
    case.hand_out_refusal(by=by)
