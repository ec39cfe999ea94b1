"""A term as an act writes it: a number and one of four units, nothing else."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

_WRITTEN = re.compile(r"(?P<value>[1-9][0-9]{0,5}) (?P<unit>[a-z_]+)", re.ASCII)


class Unit(StrEnum):
    """How a term is counted; the four words are the only spelling anywhere."""

    MINUTE = "minute"
    HOUR = "hour"
    WORKING_DAY = "working_day"
    CALENDAR_DAY = "calendar_day"


UNITS = ", ".join(Unit)


@dataclass(frozen=True, slots=True)
class Term:
    """So many minutes, hours, working days or calendar days."""

    value: int
    unit: Unit

    def __post_init__(self) -> None:
        """Refuse with ValueError whatever could be read in two ways."""
        if type(self.value) is not int or not 0 < self.value < 1_000_000:
            raise ValueError(f"a term is a whole number from 1 to 999999, not {self.value!r}")
        if type(self.unit) is not Unit:
            object.__setattr__(self, "unit", _unit(self.unit))

    def __str__(self) -> str:
        return f"{self.value} {self.unit}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read "6 working_day"; "1d", "PT2H", "24h", "6 days" are refused with ValueError."""
        written = _WRITTEN.fullmatch(text) if isinstance(text, str) else None
        if written is None:
            raise ValueError(f'a term is written like "6 working_day" (units: {UNITS}), not {text!r}')
        return cls(int(written["value"]), _unit(written["unit"]))


def _unit(word: object) -> Unit:
    if not isinstance(word, str) or word not in Unit.__members__.values():
        raise ValueError(f"a term is counted in one of {UNITS}, not {word!r}")
    return Unit(word)


def minutes(n: int) -> Term:
    return Term(n, Unit.MINUTE)


def hours(n: int) -> Term:
    return Term(n, Unit.HOUR)


def working_days(n: int) -> Term:
    return Term(n, Unit.WORKING_DAY)


def calendar_days(n: int) -> Term:
    return Term(n, Unit.CALENDAR_DAY)
