"""What the case page shows of a job seeker: the card, the documents, the decision."""

from typing import Any

from registration.jobseekers.models import Card
from workflow.cases.models import Case

LANGUAGES = ("kazakh", "russian", "english")


def card(case: Case) -> dict[str, Any]:
    """The card with its words in the active language."""
    one = Card.objects.filter(case=case).first()
    if one is None:
        return {"card": None}
    spoken = [(one._meta.get_field(name).verbose_name, getattr(one, f"get_{name}_display")()) for name in LANGUAGES]
    return {"card": one, "languages": spoken}


def decision(case: Case) -> dict[str, Any]:
    """The entry in the register, and the grounds of a refusal."""
    return {"card": Card.objects.filter(case=case).first(), "grounds": case.grounds.select_related("ground")}
