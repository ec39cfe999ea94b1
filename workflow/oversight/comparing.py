"""Two chains of one service side by side, desk by desk, and in what they differ."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from workflow.acts import phrases
from workflow.acts.act import Regulation
from workflow.acts.chain import AtDesk, Chain, Opening
from workflow.acts.diagram.labels import LABELS
from workflow.acts.words import Desk
from workflow.oversight import catalogue

Place = Desk | None
"""Where a row stands: its desk; None is the opening."""


class Difference(StrEnum):
    """In what two rows of one desk differ, or which side alone has the desk."""

    ROLE = "role"
    TERM = "term"
    RECIPIENT = "recipient"
    LEFT_ONLY = "left_only"
    RIGHT_ONLY = "right_only"


@dataclass(frozen=True, slots=True)
class Cell:
    """One row of one chain in the language of the page; `to` is "" where the act names nobody."""

    point: str
    who: str
    term: str
    to: str


@dataclass(frozen=True, slots=True)
class Pair:
    """A desk in both chains, or in one."""

    name: str
    left: Cell | None
    right: Cell | None
    differs: tuple[Difference, ...]


def pairs(left: Chain, right: Chain, language: str) -> Iterator[Pair]:
    """Every desk of both in the order of the first; those of the second alone follow where they follow there."""
    one, other = _rows(left), _rows(right)
    for place in _order(list(one), list(other)):
        cells = _cell(one.get(place), language), _cell(other.get(place), language)
        yield Pair(_name(one.get(place) or other[place], language), *cells, tuple(_differences(*cells)))


def chains(service: str) -> list[tuple[Regulation, list[Chain]]]:
    """What may be compared: the chains of every act for a service, in its newest edition."""
    return [(one, list(one.chains)) for one in catalogue.newest(service)]


def key(regulation: Regulation, chain: Chain) -> str:
    """How an address names a chain: "kostanay-564.any.office"."""
    return f"{regulation.act.id}.{chain.variant}.{chain.channel}"


def _rows(chain: Chain) -> dict[Place, Opening | AtDesk]:
    return {None if isinstance(row, Opening) else row.desk: row for row in chain.walk}


def _order(one: Sequence[Place], other: Sequence[Place]) -> list[Place]:
    order = list(one)
    for n, place in enumerate(other):
        if place not in order:
            order.insert(order.index(other[n - 1]) + 1 if n else 0, place)
    return order


def _name(row: Opening | AtDesk, language: str) -> str:
    return phrases.verb(row.verb, language) if isinstance(row, Opening) else phrases.desk(row.desk, language)


def _cell(row: Opening | AtDesk | None, language: str) -> Cell | None:
    if row is None:
        return None
    to = phrases.role(row.to, language) if row.to else ""
    return Cell(row.point, phrases.role(row.role, language), _term(row, language), to)


def _term(row: Opening | AtDesk, language: str) -> str:
    if row.term:
        return phrases.term(row.term, language)
    if row.term_by_reference:
        return LABELS[language].elsewhere
    return "" if isinstance(row, Opening) else LABELS[language].no_term


def _differences(left: Cell | None, right: Cell | None) -> Iterator[Difference]:
    if left is None:
        yield Difference.RIGHT_ONLY
    elif right is None:
        yield Difference.LEFT_ONLY
    else:
        if left.who != right.who:
            yield Difference.ROLE
        if left.term != right.term:
            yield Difference.TERM
        if left.to != right.to:
            yield Difference.RECIPIENT
