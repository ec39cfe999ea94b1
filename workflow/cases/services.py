"""What a service adds to the machine: what a verb still lacks, and what follows from a move."""

from collections.abc import Iterable
from typing import Protocol

from workflow.acts.words import Verb
from workflow.cases.models import Case, Move


class Service(Protocol):
    """One public service, as the gate sees it."""

    id: str

    def lacks(self, case: Case, verb: Verb) -> Iterable[str]:
        """What is missing before the verb may be used, one translated sentence each."""

    def follow(self, case: Case, move: Move) -> None:
        """What a move brings about in the same transaction: papers ordered, registers written."""


_services: dict[str, Service] = {}


def offer(service: Service) -> None:
    """Makes a service known to the gate; called once, when the application starts."""
    _services[service.id] = service


def of(case: Case) -> Service:
    return _services[case.service]
