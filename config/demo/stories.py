"""What became of every case of the demonstration: one line each, every desk and ending of every chain among them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from workflow.acts.words import Decision, Desk

D = Desk
GRANTED, REFUSED = Decision.GRANTED, Decision.REFUSED
WHOLE, MISSING, EXPIRED, EMPTY = "whole", "missing", "expired", "empty"
DELIVERED, BACK, AGAIN, KEPT, CALLED_FOR = "delivered", "came back", "sent again", "kept", "called for"
LATE = 1.4
"""Share of a term that is used when it was missed."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Story:
    """One case: which variant, where it is now, and what happened on the way.

    `rest` is the share of the present desk's term that has passed by now (above 1: overdue); at endings and where the
    act sets no term, working hours since it came there. `late` gives, by desk, the share of the term used on the way.
    `returns` are the head's returns of the draft, one decision each, empty where the matter stays as it was. `letter`
    is what became of a posted result, answer by answer. `asks` says who asks for what where the variant leaves it open.
    """

    variant: str
    at: Desk
    rest: float
    asks: tuple[str, str] = ("", "")
    decision: Decision = GRANTED
    returns: tuple[str, ...] = ()
    late: Mapping[Desk, float] = field(default_factory=dict)
    packet: str = WHOLE
    proof: bool = False
    letter: tuple[str, ...] = ()


def _at(at: Desk, rest: float, variant: str = "issue", **more: object) -> Story:
    return Story(variant=variant, at=at, rest=rest, **more)  # type: ignore[arg-type]


ISSUE = (
    _at(D.INTAKE, 0.1, packet=EMPTY),
    _at(D.INTAKE, 0.8, packet=MISSING),
    _at(D.ASSIGNMENT, 0.3),
    _at(D.ASSIGNMENT, 1.6),
    _at(D.EXAMINATION, 0.2),
    _at(D.EXAMINATION, 0.93),
    _at(D.EXAMINATION, 1.3),
    _at(D.COMMISSION, 0.3),
    _at(D.COMMISSION, 0.9, late={D.EXAMINATION: LATE}),
    _at(D.DRAFTING, 0.4),
    _at(D.DRAFTING, 0.7, returns=("",)),
    _at(D.DRAFTING, 0.3, decision=REFUSED),
    _at(D.SIGNATURE, 0.5),
    _at(D.SIGNATURE, 0.2, returns=("", "")),
    _at(D.SIGNATURE, 0.6, decision=REFUSED),
    _at(D.NOTICE, 0.4),
    _at(D.NOTICE, 0.8, decision=REFUSED),
    _at(D.PAYMENT, 0.15),
    _at(D.PAYMENT, 0.6, proof=True),
    _at(D.PAYMENT, 0.95),
    _at(D.PREPARATION, 5),
    _at(D.COLLECTION, 0.5),
    _at(D.HANDOVER, 0.5),
    _at(D.POSTING, 0.7),
    _at(D.NOT_ACCEPTED, 26, packet=MISSING),
    _at(D.NOT_ACCEPTED, 9, packet=EXPIRED),
    _at(D.REFUSED, 14, decision=REFUSED),
    _at(D.REFUSED, 40, decision=GRANTED, returns=(REFUSED,)),
    _at(D.LAPSED, 30),
    _at(D.ISSUED, 12, late={D.COMMISSION: LATE}),
    _at(D.ISSUED, 55, returns=("",)),
    _at(D.POSTED, 20),
    _at(D.INTAKE, 0.5),
    _at(D.ASSIGNMENT, 0.1),
    _at(D.ASSIGNMENT, 0.55),
    _at(D.ASSIGNMENT, 0.8),
    _at(D.EXAMINATION, 0.45),
    _at(D.EXAMINATION, 0.7),
    _at(D.COMMISSION, 0.5),
    _at(D.COMMISSION, 0.6),
    _at(D.COMMISSION, 0.7),
    _at(D.COMMISSION, 0.4),
    _at(D.DRAFTING, 0.5, returns=("", "")),
    _at(D.DRAFTING, 0.6, returns=(REFUSED,)),
    _at(D.SIGNATURE, 0.3),
    _at(D.SIGNATURE, 0.8),
    _at(D.NOTICE, 0.2),
    _at(D.PAYMENT, 0.4, proof=True),
    _at(D.PAYMENT, 0.7),
    _at(D.POSTING, 0.2),
    _at(D.LAPSED, 60),
    _at(D.REFUSED, 80, decision=REFUSED),
    _at(D.ISSUED, 90),
    _at(D.ISSUED, 120, returns=("",)),
    _at(D.POSTED, 60, letter=(DELIVERED,)),
    _at(D.POSTED, 75, letter=(BACK,)),
    _at(D.POSTED, 110, letter=(BACK, AGAIN, DELIVERED)),
    _at(D.POSTED, 95, letter=(BACK, KEPT)),
)
REISSUE = tuple(
    _at(at, rest, "reissue", **more)
    for at, rest, more in (
        (D.INTAKE, 0.4, {}),
        (D.DECISION, 0.35, {}),
        (D.DECISION, 1.2, {}),
        (D.DRAFTING, 0.5, {}),
        (D.SIGNATURE, 0.4, {"returns": ("",)}),
        (D.HAND_OUT, 0.6, {}),
        (D.HAND_OUT, 0.3, {"decision": REFUSED}),
        (D.NOT_ACCEPTED, 33, {"packet": EXPIRED}),
        (D.REFUSED, 18, {"decision": REFUSED}),
        (D.ISSUED, 7, {}),
        (D.DECISION, 0.6, {}),
        (D.DRAFTING, 0.3, {"returns": ("",)}),
        (D.SIGNATURE, 0.7, {}),
        (D.HAND_OUT, 0.2, {}),
        (D.ISSUED, 44, {}),
    )
)
EXTEND = tuple(
    _at(at, rest, "extend", **more)
    for at, rest, more in (
        (D.INTAKE, 1.5, {}),
        (D.DECISION, 0.9, {}),
        (D.DRAFTING, 0.6, {"decision": REFUSED}),
        (D.DRAFTING, 0.2, {}),
        (D.SIGNATURE, 0.7, {}),
        (D.NOTICE, 0.5, {}),
        (D.PAYMENT, 0.3, {"proof": True}),
        (D.RELEASE, 3, {}),
        (D.COLLECTION, 0.3, {}),
        (D.HANDOVER, 0.5, {}),
        (D.POSTING, 0.4, {}),
        (D.NOT_ACCEPTED, 16, {"packet": MISSING}),
        (D.REFUSED, 22, {"decision": REFUSED}),
        (D.LAPSED, 11, {}),
        (D.ISSUED, 28, {"late": {D.DECISION: LATE}}),
        (D.POSTED, 35, {}),
        (D.DECISION, 0.4, {}),
        (D.DRAFTING, 0.5, {"returns": ("",)}),
        (D.SIGNATURE, 0.4, {"returns": ("", "")}),
        (D.NOTICE, 0.3, {}),
        (D.PAYMENT, 0.8, {}),
        (D.LAPSED, 50, {}),
        (D.ISSUED, 75, {}),
        (D.POSTED, 85, {"letter": (BACK, AGAIN)}),
        (D.POSTED, 120, {"letter": (BACK, KEPT, CALLED_FOR)}),
    )
)
ICT_ISSUE = tuple(
    _at(at, rest, "ict-issue", **more)
    for at, rest, more in (
        (D.INTAKE, 0.2, {}),
        (D.DECISION, 0.5, {}),
        (D.DRAFTING, 0.5, {}),
        (D.SIGNATURE, 0.3, {"decision": REFUSED}),
        (D.REGISTRATION, 0.5, {}),
        (D.HAND_OUT, 0.5, {}),
        (D.NOT_ACCEPTED, 48, {"packet": MISSING}),
        (D.REFUSED, 31, {"decision": REFUSED}),
        (D.ISSUED, 24, {"returns": ("",)}),
        (D.DECISION, 0.2, {}),
        (D.SIGNATURE, 0.5, {}),
        (D.REGISTRATION, 0.8, {}),
        (D.ISSUED, 66, {}),
    )
)
ICT_RENEW = tuple(
    _at(at, rest, "ict-renew", **more)
    for at, rest, more in (
        (D.INTAKE, 0.6, {}),
        (D.DECISION, 0.92, {}),
        (D.DRAFTING, 0.8, {"returns": ("",)}),
        (D.SIGNATURE, 1.3, {}),
        (D.REGISTRATION, 0.4, {"decision": REFUSED}),
        (D.HAND_OUT, 0.9, {}),
        (D.NOT_ACCEPTED, 4, {"packet": EXPIRED}),
        (D.REFUSED, 13, {"decision": REFUSED}),
        (D.ISSUED, 19, {}),
        (D.HAND_OUT, 0.4, {}),
        (D.REFUSED, 37, {"decision": REFUSED}),
        (D.ISSUED, 52, {}),
    )
)
STORIES = (*ISSUE, *REISSUE, *EXTEND, *ICT_ISSUE, *ICT_RENEW)
