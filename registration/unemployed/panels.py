"""What the case page shows of somebody without work: the claim, the card that was checked, the registration."""

from typing import Any

from django.urls import reverse

from registration.unemployed import results
from registration.unemployed.ending import may_end
from registration.unemployed.models import Claim, Registration
from workflow.cases.models import Case
from workflow.office.models import Account


def end_page(case: Case, by: Account) -> str | None:
    """Where somebody is taken off the register, for those who may do it while the person stands there."""
    stands = Registration.objects.filter(case=case, ended_on=None).exists()
    return reverse("unemployed-end", args=[case.pk]) if stands and may_end(case, by) else None


def claim(case: Case) -> dict[str, Any]:
    return {"claim": Claim.objects.filter(case=case).first()}


def decision(case: Case) -> dict[str, Any]:
    """The card where the act asks for one, the registration, the grounds of a refusal."""
    return {
        "claim": Claim.objects.filter(case=case).first(),
        "point": results.of(case).card,
        "registration": Registration.objects.filter(case=case).select_related("ended_because").first(),
        "grounds": case.grounds.select_related("ground"),
    }
