"""What the case page shows of somebody without work: the claim, the card that was checked, the registration."""

from typing import Any

from registration.unemployed import results
from registration.unemployed.models import Claim, Registration
from workflow.cases.models import Case


def claim(case: Case) -> dict[str, Any]:
    return {"claim": Claim.objects.filter(case=case).first()}


def decision(case: Case) -> dict[str, Any]:
    """The card where the act asks for one, the registration, the grounds of a refusal."""
    return {
        "claim": Claim.objects.filter(case=case).first(),
        "point": results.of(case).card,
        "registration": Registration.objects.filter(case=case).first(),
        "grounds": case.grounds.select_related("ground"),
    }
