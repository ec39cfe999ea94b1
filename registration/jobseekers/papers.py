"""Which papers a move of a job seeker's case brings about."""

from collections.abc import Callable

from registration.facts import Facts, refused_at_the_counter
from registration.jobseekers import facts
from workflow.acts.words import Verb
from workflow.cases.models import Case, Move
from workflow.papers import orders

Build = Callable[[Case, Move], Facts]
DRAFTED = (Verb.PROPOSE, Verb.PROPOSE_REFUSAL)
AFTER: dict[Verb, tuple[tuple[Build, bool], ...]] = {
    Verb.REGISTER: ((facts.registered, False), (facts.drafted_by_the_system, True)),
    Verb.REFUSE_ACCEPTANCE: ((refused_at_the_counter, False),),
    Verb.PROPOSE: ((facts.outcome, True),),
    Verb.PROPOSE_REFUSAL: ((facts.outcome, True),),
    Verb.SIGN: ((facts.outcome, False),),
    Verb.APPROVE: ((facts.outcome, False),),
    Verb.DECLINE: ((facts.outcome, False),),
}
"""Verb: what is ordered after it, and whether as a draft."""


def order_after(case: Case, move: Move) -> None:
    """Orders the papers that follow from a move, in the same transaction."""
    for build, draft in AFTER.get(Verb(move.verb), ()):
        for stated in build(case, move):
            orders.order(case, stated, by=move.by, draft=draft, edition=drafted(case) if draft else 1)


def drafted(case: Case) -> int:
    """The edition of the present draft; where the system prepares it there is one."""
    return max(case.moves.filter(verb__in=DRAFTED).count(), 1)
