"""What officers do with a job seeker's case: the card is theirs alone, the rest is every registration's."""

from typing import Any

from registration import actions
from registration.actions import (
    approve,
    assign,
    decline,
    hand_out,
    hand_out_refusal,
    propose_refusal,
    refuse_acceptance,
    register,
    send_back,
    sign,
)
from registration.jobseekers.models import Card
from workflow.cases.models import Case
from workflow.office.models import Account

__all__ = [
    "approve", "assign", "decline", "hand_out", "hand_out_refusal", "propose", "propose_refusal", "refuse_acceptance",
    "register", "send_back", "sign",
]  # fmt: skip


def propose(case: Case, *, by: Account, reason: str = "", **card: Any) -> None:
    """Kyzylorda, point 6.4: the particulars as the executor enters them; register and draft follow."""
    if card:
        Card.objects.filter(case=case).update(**card)
    actions.propose(case, by=by, reason=reason)
