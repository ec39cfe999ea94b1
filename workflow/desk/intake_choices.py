"""What may be taken in: services and variants an office renders at its counter, by the acts it applies."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from workflow.acts import shelf
from workflow.acts.words import Channel
from workflow.desk.naming import said
from workflow.office.duties import Capacity
from workflow.office.models import Assignment, Office
from workflow.office.models.people import Duty


@dataclass(frozen=True, slots=True)
class Choice:
    """One variant of one service at one office."""

    assignment: Assignment
    variant: str
    name: str
    group: str

    @property
    def key(self) -> str:
        return f"{self.assignment.pk}-{self.variant}"

    @property
    def office(self) -> Office:
        return self.assignment.office

    @property
    def service(self) -> str:
        return self.assignment.service


def counters(held: Iterable[Capacity]) -> set[int]:
    """Offices at whose counter a person sits."""
    return {post.office for post in held if post.duty == Duty.CLERK}


def choices(held: Iterable[Capacity], on: date) -> list[Choice]:
    """Every variant with a chain for the counter, by the acts in application on that day."""
    applied = Assignment.objects.in_force(on).filter(office__in=counters(held)).select_related("office")
    return [choice for one in applied.order_by("office__code", "service") for choice in variants(one)]


def variants(one: Assignment) -> list[Choice]:
    try:
        regulation = shelf.find(one.act, one.edition, one.service)
    except KeyError:  # an act of a service that is not installed here
        return []
    at_counter = {chain.variant for chain in regulation.chains if chain.channel == Channel.OFFICE}
    group = f"{said(regulation.name)} — {one.office.name()}"
    return [
        Choice(one, variant, said(words), group)
        for variant, words in regulation.variants.items()
        if variant in at_counter
    ]


def grouped(found: Iterable[Choice]) -> list[tuple[str, list[tuple[str, str]]]]:
    """As a select shows them: a group per service."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for one in found:
        groups.setdefault(one.group, []).append((one.key, one.name))
    return list(groups.items())
