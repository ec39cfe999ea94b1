"""The facts that are frozen into the papers of a job seeker's case."""

from typing import Any

from registration import facts
from registration.facts import Facts
from registration.jobseekers.letters import JobseekerNotice
from registration.jobseekers.models import Card
from workflow.acts.words import Decision
from workflow.cases.models import Case, Move


def drafted_by_the_system(case: Case, move: Move) -> Facts:
    """Astana, point 2.2.2: nobody drafts, the notice is prepared from the registered data at once."""
    if facts.is_prepared_by_the_system(case):
        yield notice(case)


def outcome(case: Case, move: Move) -> Facts:
    """What was decided: the notice, or the motivated refusal."""
    yield facts.refusal(case) if case.decision == Decision.REFUSED else notice(case)


def notice(case: Case, **typed: Any) -> JobseekerNotice:
    """The notice, with what the executor's form says where it is not sent yet."""
    card = Card.objects.get(case=case)
    return JobseekerNotice(
        **facts.addressed(case), profession=typed.get("profession") or card.profession, entry=card.entry_number,
        wished_work=typed.get("wished_work") or card.wished_work, entered=card.entered_on,
    )  # fmt: skip


def notice_as_typed(case: Case, **typed: Any) -> Facts:
    """What the form of a proposal would state."""
    yield notice(case, **typed)
