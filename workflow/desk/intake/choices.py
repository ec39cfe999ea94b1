"""What may be taken in: services and variants an office renders at its counter, by the acts it applies."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from workflow.acts import shelf
from workflow.acts.chain import Chain
from workflow.acts.words import Channel, Verb
from workflow.desk.case import deeds
from workflow.desk.naming import act_name, act_page, said
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
    chain: Chain
    code: int = 0
    """Its number on this counter's list, to be typed."""

    @property
    def key(self) -> str:
        return f"{self.assignment.pk}-{self.variant}"

    @property
    def office(self) -> Office:
        return self.assignment.office

    @property
    def service(self) -> str:
        return self.assignment.service

    @property
    def may_refuse(self) -> bool:
        """Whether the act lets the counter refuse a packet."""
        return Verb.REFUSE_ACCEPTANCE in self.chain.moves(self.chain.birth)

    def basis(self) -> dict[str, Any]:
        """The act that is applied and its point about the counter, as the page links to them."""
        one, desk = self.assignment, self.chain.birth
        row = self.chain.at(desk)
        return {
            "act_name": act_name(shelf.find(one.act, one.edition, one.service).act),
            "act_page": act_page(one, self.variant, Channel.OFFICE),
            "point": row.point if row else "",
            "desk": desk,
            "refusable": self.may_refuse,
        }


def counters(held: Iterable[Capacity]) -> set[int]:
    """Offices at whose counter a person sits."""
    return {post.office for post in held if post.duty == Duty.CLERK}


def choices(held: Iterable[Capacity], on: date) -> list[Choice]:
    """Every variant whose chain at the counter can be carried to its ends, by the acts in application on that day."""
    applied = Assignment.objects.in_force(on).filter(office__in=counters(held)).select_related("office")
    found = [choice for one in applied.order_by("office__code", "service") for choice in variants(one)]
    return [replace(choice, code=code) for code, choice in enumerate(found, start=1)]


def variants(one: Assignment) -> list[Choice]:
    try:
        regulation = shelf.find(one.act, one.edition, one.service)
    except KeyError:  # an act of a service that is not installed here
        return []
    at_counter = {
        chain.variant: chain
        for chain in regulation.chains
        if chain.channel == Channel.OFFICE and deeds.carry(one.service, chain)
    }
    group = f"{said(regulation.name)} — {one.office.name()}"
    return [
        Choice(one, variant, said(words), group, at_counter[variant])
        for variant, words in regulation.variants.items()
        if variant in at_counter
    ]


def grouped(found: Iterable[Choice]) -> list[tuple[str, list[tuple[str, str]]]]:
    """As a select shows them: a group per service; the two digits before a name choose it from the keyboard."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for one in found:
        groups.setdefault(one.group, []).append((one.key, f"{one.code:02} {one.name}"))
    return list(groups.items())
