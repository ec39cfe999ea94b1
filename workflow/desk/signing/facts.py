"""What the head is told beside a draft: who drafted it and why again, the documents, the grounds of a refusal."""

from typing import Any

from workflow.acts.words import Decision, Verb
from workflow.cases.models import Case
from workflow.checklist import verdicts
from workflow.desk.case.grounds import reference

DRAFTS = (Verb.DRAFT, Verb.PROPOSE, Verb.PROPOSE_REFUSAL)
"""What lays a draft before the head."""


def of(case: Case) -> dict[str, Any]:
    """Facts of an item that every service has."""
    told = case.moves.filter(verb__in=(*DRAFTS, Verb.SEND_BACK)).select_related("by")
    moves = list(told.order_by("version"))
    drafted = [one for one in moves if one.verb in DRAFTS]
    returned = [one for one in moves if one.verb == Verb.SEND_BACK]
    documents = verdicts.found(case)
    return {
        "drafted": drafted[-1] if drafted else None,
        "edition": len(drafted),
        "returned": returned[-1] if returned else None,
        "documents": documents,
        "in_order": sum(one.latest is not None and not one.latest.fails for one in documents),
        "failing": verdicts.failing(documents),
        "refused": case.decision == Decision.REFUSED,
        "grounds": grounds(case) if case.decision == Decision.REFUSED else [],
    }


def grounds(case: Case) -> list[tuple[str, str, str]]:
    """The grounds a refusal rests on now: text, law, facts of the case."""
    rows = list(case.grounds.select_related("ground").order_by("-version", "ground__position", "pk"))
    return [(one.ground.text(), reference(one.ground), one.details) for one in rows if one.version == rows[0].version]
