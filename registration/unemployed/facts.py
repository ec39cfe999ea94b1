"""The facts that are frozen into the papers of a case of the unemployed."""

from typing import Any

from registration import facts
from registration.facts import Facts
from registration.unemployed import results
from registration.unemployed.letters import UnemployedCertificate
from registration.unemployed.models import Claim
from workflow.acts.words import Decision
from workflow.cases.models import Case, Move


def drafted_by_the_system(case: Case, move: Move) -> Facts:
    """Astana, point 2.2.2: the certificate is prepared from the registered data at once."""
    if facts.is_prepared_by_the_system(case):
        yield paper(case)


def outcome(case: Case, move: Move) -> Facts:
    """What was decided: the certificate or notice, or the motivated refusal."""
    yield facts.refusal(case) if case.decision == Decision.REFUSED else paper(case)


def paper(case: Case) -> UnemployedCertificate:
    claim = Claim.objects.get(case=case)
    return results.of(case).paper(**facts.addressed(case), card=claim.card_number, card_of=claim.card_of)


def paper_as_typed(case: Case, **typed: Any) -> Facts:
    """What the form of a proposal would state: nothing of it is typed."""
    yield paper(case)
