"""Which papers a move of a referral brings about."""

from collections.abc import Callable

from referrals import facts
from workflow.acts.words import Verb
from workflow.cases.models import Case, Move
from workflow.papers import orders

Build = Callable[[Case, Move], facts.Facts]
AFTER: dict[Verb, tuple[Build, bool]] = {
    Verb.REGISTER: (facts.counter, False),
    Verb.REFUSE_ACCEPTANCE: (facts.refused_at_the_counter, False),
    Verb.PROPOSE: (facts.outcome, True),
    Verb.PROPOSE_REFUSAL: (facts.outcome, True),
    Verb.SIGN: (facts.outcome, False),
}
"""Verb: what is ordered after it, and whether as a draft."""


def order_after(case: Case, move: Move) -> None:
    """Orders the papers that follow from a move, in the same transaction."""
    build, draft = AFTER.get(Verb(move.verb), (None, False))
    if build is None:
        return
    edition = drafted(case) if draft else 1
    for stated in build(case, move):
        orders.order(case, stated, by=move.by, draft=draft, edition=edition)


def drafted(case: Case) -> int:
    """How many times a draft was submitted: the edition of the present one."""
    return case.moves.filter(verb__in=(Verb.PROPOSE, Verb.PROPOSE_REFUSAL)).count()
