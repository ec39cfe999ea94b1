"""Applications begun and not yet registered or refused: the list of a counter, the nearest term first."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.urls import reverse
from django.utils import timezone

from workflow.desk.due import Badge
from workflow.desk.intake import moment
from workflow.desk.intake.choices import counters
from workflow.desk.intake.models import Draft
from workflow.office import clock
from workflow.office.duties import Capacity

MOST = 20


@dataclass(frozen=True, slots=True)
class Unfinished:
    """One application as lists show it."""

    draft: Draft
    badge: Badge
    href: str

    @property
    def name(self) -> str:
        return self.draft.value("name")

    @property
    def number(self) -> str:
        return self.draft.value("number").strip()


def unfinished(held: Iterable[Capacity]) -> list[Unfinished]:
    """What was begun at the counters a person sits at. One query."""
    offices = counters(held)
    if not offices:
        return []
    found = Draft.objects.unfinished().filter(office__in=offices).select_related("office", "clerk")
    return [line_of(one) for one in found[:MOST]]


def line_of(draft: Draft) -> Unfinished:
    with timezone.override(clock.zone(draft.office)):
        return Unfinished(draft, moment.badge(draft), reverse("intake-draft", args=[draft.token]))
