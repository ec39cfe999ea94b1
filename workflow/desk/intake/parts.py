"""What a service adds to the clerk's page: its own questions. Services bring them, the page shows and saves them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Protocol

from django.forms import BaseForm, BoundField

from workflow.cases.models import Case
from workflow.checklist.packet import Matter


class Part(Protocol):
    """A service's own questions about one packet, unfilled or filled in."""

    template: str
    """Template of its sections; it is given the part as `part` and the address that adds and removes rows as `rows`."""

    @property
    def forms(self) -> Iterable[BaseForm]:
        """Every form in the order of the page: their mistakes are listed with those of the rest."""

    @property
    def remarks(self) -> BoundField | None:
        """The field shown last on the page, if the service has one."""

    def is_valid(self) -> bool: ...

    def save(self, case: Case) -> None:
        """Writes the domain's own records, in the transaction of the page."""


@dataclass(frozen=True, kw_only=True)
class IntakePart:
    """How a service takes part: `open(matter, data)` gives its questions; `saved(case)` every row it keeps of a packet,
    so that a page opened over one state does not write over another; `kind(matter, data)` which kind of request is
    being filled in, where that tells the documents."""

    service: str
    open: Callable[[Matter, Any], Part]
    saved: Callable[[Case], Iterable[Any]]
    kind: Callable[[Matter, Any], str] = lambda matter, data: matter.kind


_parts: dict[str, IntakePart] = {}


def offer(part: IntakePart) -> None:
    """Makes a service's questions known to the page; called once, when the application starts."""
    _parts[part.service] = part


def part_of(service: str) -> IntakePart:
    return _parts[service]
