"""What the registration of a job seeker asks for at the counter: the card, on the clerk's page."""

from collections.abc import Iterable
from typing import Any

from django.forms import BaseForm, BoundField

from registration.jobseekers.forms import FIELDS, OfCard
from registration.jobseekers.models import Card
from workflow.cases.models import Case
from workflow.checklist.packet import Matter
from workflow.desk.intake.parts import IntakePart

KEPT = (*FIELDS, "representative")


class CardPart:
    """The card over one packet."""

    template = "registration/parts/intake_card.html"
    remarks: BoundField | None = None

    def __init__(self, matter: Matter, data: Any = None) -> None:
        known = Card.objects.filter(case=matter.case).values(*KEPT).first() if matter.case else None
        self.card = OfCard(data, initial=known or {})

    @property
    def forms(self) -> Iterable[BaseForm]:
        return [self.card]

    def is_valid(self) -> bool:
        return self.card.is_valid()

    def save(self, case: Case) -> None:
        Card.objects.update_or_create(case=case, defaults={name: self.card.cleaned_data[name] for name in KEPT})


def saved(case: Case) -> Iterable[Any]:
    """Every row kept of a packet."""
    return [Card.objects.filter(case=case)]


INTAKE = IntakePart(service="jobseeker-registration", open=CardPart, saved=saved)
