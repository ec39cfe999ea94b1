"""What the terms of a chain come to, each unit by itself: days are never turned into hours."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from workflow.acts.chain import Chain, Row, Step, Wait
from workflow.acts.words import Desk
from workflow.worktime.terms import Unit

SHORT = {Unit.WORKING_DAY: "wd", Unit.CALENDAR_DAY: "cd", Unit.HOUR: "h", Unit.MINUTE: "min"}
ACHIEVED = frozenset({Desk.ISSUED, Desk.POSTED, Desk.PAID})


@dataclass(frozen=True, slots=True)
class Sum:
    """Terms added up unit by unit, and how many the act leaves to another document."""

    units: Counter[Unit]
    elsewhere: int = 0

    def __str__(self) -> str:
        """ "6 wd + 2 h + 100 min"; "" when nothing is added up."""
        parts = [f"{self.units[unit]} {short}" for unit, short in SHORT.items() if self.units[unit]]
        return " + ".join([*parts, *["set elsewhere"] * self.elsewhere])


@dataclass(frozen=True, slots=True)
class Totals:
    """The provider's steps on the way to a result; those run on a condition; the applicant's waits.

    `spans` are the terms over several steps, each by itself: they run beside the steps' own and beside each other.
    """

    steps: Sum
    conditional: Sum
    waits: Sum
    spans: tuple[Sum, ...]


def totals(chain: Chain) -> Totals:
    """The sums of a chain, the rows it runs of another chain included; a step which only a refusal comes to is left out."""
    on_the_way = _on_the_way(chain)
    steps = [row for row in chain.desks if isinstance(row, Step) and row.desk in on_the_way]
    return Totals(
        steps=added_up(row for row in steps if not row.conditional),
        conditional=added_up(row for row in steps if row.conditional),
        waits=added_up(row for row in chain.desks if isinstance(row, Wait)),
        spans=tuple(added_up([span]) for span in chain.spans),
    )


def added_up(rows: Iterable[Row]) -> Sum:
    """The terms of some rows, unit by unit."""
    units: Counter[Unit] = Counter()
    elsewhere = 0
    for row in rows:
        elsewhere += row.term_by_reference is not None
        if row.term is not None:
            units[row.term.unit] += row.term.value
    return Sum(units, elsewhere)


def _on_the_way(chain: Chain) -> set[Desk]:
    """Desks from which the result can still be had."""
    desks = set(ACHIEVED)
    while more := {source for source, _, target in chain.edges() if target in desks} - desks:
        desks |= more
    return desks
