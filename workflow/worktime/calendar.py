"""When an office works: hours, days off and worked days as immutable data in the office's own zone."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from functools import cached_property
from zoneinfo import ZoneInfo

from workflow.worktime.instants import from_micros, real_intervals
from workflow.worktime.table import Table

Stretch = tuple[time, time]
"""Wall times from opening to closing, the closing itself not included; a closing at 00:00 is midnight."""

MIDNIGHT = time(0)
SIX_DAYS = 6


@dataclass(frozen=True, slots=True)
class Phrase:
    """One wording in the three languages; a missing one is said in Kazakh."""

    kk: str
    ru: str = ""
    en: str = ""

    def __str__(self) -> str:
        return self.kk

    def said_in(self, language: str) -> str:
        return {"ru": self.ru, "en": self.en}.get(language, "") or self.kk


class Week(StrEnum):
    """Whom a special day binds: by the number of weekdays on which the office works."""

    ANY = "any"
    FIVE_DAY = "five_day"
    SIX_DAY = "six_day"


class Off(StrEnum):
    """Why an office does not work on a day."""

    WEEKLY = "weekly_day_off"
    SPECIAL = "special_day_off"
    NO_HOURS = "no_hours_in_force"


@dataclass(frozen=True, slots=True)
class Hours:
    """The same stretches of work on some weekdays (1 Monday … 7 Sunday), both bounding days included."""

    first_day: date
    last_day: date | None
    weekdays: frozenset[int]
    stretches: tuple[Stretch, ...]
    reference: Phrase = Phrase("")
    row: int | None = None

    def __post_init__(self) -> None:
        """Refuse stretches that are empty, overlap or stand out of order."""
        if not self.weekdays or not self.weekdays <= set(range(1, 8)):
            raise ValueError(f"weekdays go from 1 to 7, not {sorted(self.weekdays)}")
        walls = [wall for stretch in self.stretches for wall in stretch]
        if walls and walls[-1] == MIDNIGHT:
            walls[-1] = time.max
        if not walls or any(earlier >= later for earlier, later in zip(walls[::2], walls[1::2], strict=True)):
            raise ValueError("every stretch of work opens before it closes")
        if walls != sorted(walls):
            raise ValueError("the stretches of a day follow each other")

    def hold_on(self, day: date) -> bool:
        return self.first_day <= day and (self.last_day is None or day <= self.last_day)


@dataclass(frozen=True, slots=True)
class SpecialDay:
    """A day off, or a day worked by the hours of another weekday (`hours_of`, 1 … 7), with name and legal reference."""

    day: date
    hours_of: int | None = None
    week: Week = Week.ANY
    name: Phrase = Phrase("")
    reference: Phrase = Phrase("")
    row: int | None = None

    @property
    def is_worked(self) -> bool:
        return self.hours_of is not None


@dataclass(frozen=True, slots=True)
class WhyOff:
    """The reason of a day off; `special` is the named day, when there is one."""

    kind: Off
    special: SpecialDay | None = None


@dataclass(frozen=True, eq=False)
class Calendar:
    """One office's working time. Of several special days on one date the last that binds the office's week holds."""

    zone: ZoneInfo
    hours: tuple[Hours, ...]
    special: tuple[SpecialDay, ...] = ()
    _tables: list[Table] = field(default_factory=list, init=False, repr=False)

    def __post_init__(self) -> None:
        """Refuse two sets of hours for one weekday at one time."""
        for number, one in enumerate(self.hours):
            for other in self.hours[number + 1 :]:
                if one.weekdays & other.weekdays and _meet(one, other):
                    raise ValueError(f"hours from {one.first_day} and from {other.first_day} hold on the same weekday")

    @cached_property
    def _named(self) -> dict[date, list[SpecialDay]]:
        named: dict[date, list[SpecialDay]] = {}
        for special in self.special:
            named.setdefault(special.day, []).append(special)
        return named

    def week(self, day: date) -> Week:
        """Six-day when the hours in force on that day open on six weekdays or more."""
        weekdays: set[int] = set()
        return Week.SIX_DAY if len(weekdays.union(*_weekdays(self.hours, day))) >= SIX_DAYS else Week.FIVE_DAY

    def special_on(self, day: date) -> SpecialDay | None:
        named = self._named.get(day)
        if not named:
            return None
        binding = (Week.ANY, self.week(day))
        return next((special for special in reversed(named) if special.week in binding), None)

    def hours_on(self, day: date) -> Hours | None:
        """The hours the office keeps on that day, None on a day off."""
        special = self.special_on(day)
        if special is None:
            return self._hours_of(day, day.isoweekday())
        if special.hours_of is None:
            return None
        return self._hours_of(day, special.hours_of) or self._hours_of(day, day.isoweekday())

    def stretches(self, day: date) -> tuple[Stretch, ...]:
        hours = self.hours_on(day)
        return hours.stretches if hours else ()

    def intervals(self, day: date) -> list[tuple[datetime, datetime]]:
        """The working time of a local day as aware moments, right in real minutes on a day the clocks change."""
        return [
            (from_micros(start, self.zone), from_micros(stop, self.zone))
            for start, stop in real_intervals(self.zone, day, self.stretches(day))
        ]

    def is_working(self, day: date) -> bool:
        return self.hours_on(day) is not None

    def why_off(self, day: date) -> WhyOff | None:
        """None on a working day."""
        if self.is_working(day):
            return None
        special = self.special_on(day)
        if special and not special.is_worked:
            return WhyOff(Off.SPECIAL, special)
        return WhyOff(Off.WEEKLY if any(h.hold_on(day) for h in self.hours) else Off.NO_HOURS)

    def table(self, first_year: int, last_year: int) -> Table:
        """The working time of at least these years, laid out for searching; grown when asked for more."""
        kept = self._tables[0] if self._tables else None
        if kept and kept.first_year <= first_year and last_year <= kept.last_year:
            return kept
        if kept:
            first_year, last_year = min(first_year, kept.first_year), max(last_year, kept.last_year)
        grown = Table.of(self.zone, self.stretches, first_year, last_year)
        self._tables[:] = [grown]
        return grown

    def _hours_of(self, day: date, weekday: int) -> Hours | None:
        return next((h for h in self.hours if weekday in h.weekdays and h.hold_on(day)), None)


def _weekdays(hours: Iterable[Hours], day: date) -> list[frozenset[int]]:
    return [h.weekdays for h in hours if h.hold_on(day)]


def _meet(one: Hours, other: Hours) -> bool:
    return (other.last_day is None or one.first_day <= other.last_day) and (
        one.last_day is None or other.first_day <= one.last_day
    )
