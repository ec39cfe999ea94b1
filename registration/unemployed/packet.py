"""What the registration as unemployed asks for at the counter."""

from collections.abc import Iterable
from typing import Any

from django.forms import BaseForm, BoundField

from registration.unemployed.forms import FIELDS, OfClaim
from registration.unemployed.models import Claim
from workflow.cases.models import Case
from workflow.checklist.packet import Matter
from workflow.desk.intake.parts import IntakePart


class ClaimPart:
    """The claim over one packet."""

    template = "registration/parts/intake_claim.html"
    remarks: BoundField | None = None

    def __init__(self, matter: Matter, data: Any = None) -> None:
        known = Claim.objects.filter(case=matter.case).values(*FIELDS).first() if matter.case else None
        self.claim = OfClaim(data, initial=known or {})

    @property
    def forms(self) -> Iterable[BaseForm]:
        return [self.claim]

    def is_valid(self) -> bool:
        return self.claim.is_valid()

    def save(self, case: Case) -> None:
        Claim.objects.update_or_create(case=case, defaults={name: self.claim.cleaned_data[name] for name in FIELDS})


def saved(case: Case) -> Iterable[Any]:
    """Every row kept of a packet."""
    return [Claim.objects.filter(case=case)]


INTAKE = IntakePart(service="unemployed-registration", open=ClaimPart, saved=saved)
