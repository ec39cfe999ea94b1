"""Why a term ends when it ends: what was not counted on the way, as items that can be said in any language."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from workflow.worktime.calendar import Calendar, Off, SpecialDay
from workflow.worktime.due import due, received_at
from workflow.worktime.instants import clock_changes, to_micros
from workflow.worktime.terms import Term, Unit


class Why(StrEnum):
    """What an item of an explanation tells; each is a sentence in `workflow.office.sayings`."""

    EVENT_DAY = "event_day"
    STARTS_LATER = "starts_later"
    LUNCH = "lunch"
    CLOSED = "closed"
    WEEKLY_DAY_OFF = "weekly_day_off"
    SPECIAL_DAY_OFF = "special_day_off"
    NO_HOURS = "no_hours_in_force"
    WORKED_DAY = "worked_day"
    ZONE_CHANGE = "zone_change"
    ENDS_AT_CLOSING = "ends_at_closing"
    YEAR_NOT_ENTERED = "year_not_entered"


_OFF = {Off.WEEKLY: Why.WEEKLY_DAY_OFF, Off.SPECIAL: Why.SPECIAL_DAY_OFF, Off.NO_HOURS: Why.NO_HOURS}


@dataclass(frozen=True, slots=True)
class Item:
    """One thing on the way from `start` to `stop`: local moments; a whole day as its midnights; for a change of
    clocks the one moment as the old and as the new clock shows it."""

    why: Why
    start: datetime
    stop: datetime
    special: SpecialDay | None = None

    @property
    def day(self) -> date:
        return self.start.date()


@dataclass(frozen=True, slots=True)
class Explanation:
    """The question (`since` in the office's zone, `term`), the answer (`due`), the items between in order of time."""

    since: datetime
    term: Term
    due: datetime
    items: tuple[Item, ...]


def explain(calendar: Calendar, since: datetime, term: Term) -> Explanation:
    """The due moment of `workflow.worktime.due.due` with everything that was skipped; same errors."""
    ends = due(calendar, since, term)
    begins = since.astimezone(calendar.zone)
    told = _running if term.unit in (Unit.MINUTE, Unit.HOUR) else _counted_days
    items = [*told(calendar, begins, ends, term), *_zone_changes(calendar, begins, ends), *_unknown(calendar, ends)]
    return Explanation(begins, term, ends, tuple(sorted(items, key=lambda item: to_micros(item.start))))


def _counted_days(calendar: Calendar, since: datetime, ends: datetime, term: Term) -> Iterator[Item]:
    """Of calendar days only those off after the last one were skipped; of working days all that were off."""
    yield _whole_day(calendar, since.date(), Why.EVENT_DAY)
    first = term.value if term.unit is Unit.CALENDAR_DAY else 1
    closing_day = _closing_day(calendar, ends)
    for day in _days(since.date() + timedelta(days=first), closing_day):
        yield from _special_or_off(calendar, day)
    yield Item(Why.ENDS_AT_CLOSING, ends, ends)


def _running(calendar: Calendar, since: datetime, ends: datetime, _term: Term) -> Iterator[Item]:
    """Every stretch between the event and the end in which the office did not work."""
    stopped = received_at(calendar, since)
    if to_micros(stopped) > to_micros(since):
        yield Item(Why.STARTS_LATER, since, stopped)
    for day in _days(since.date(), ends.date()):
        yield from _special_or_off(calendar, day)
        for number, (opens, closes) in enumerate(calendar.intervals(day)):
            if to_micros(opens) >= to_micros(ends):
                return
            if to_micros(stopped) < to_micros(opens):
                yield Item(Why.LUNCH if number else Why.CLOSED, stopped, opens)
            stopped = max(stopped, closes, key=to_micros)


def _special_or_off(calendar: Calendar, day: date) -> Iterator[Item]:
    off, special = calendar.why_off(day), calendar.special_on(day)
    if off:
        yield _whole_day(calendar, day, _OFF[off.kind], off.special)
    elif special and special.is_worked:
        yield _whole_day(calendar, day, Why.WORKED_DAY, special)


def _zone_changes(calendar: Calendar, since: datetime, ends: datetime) -> Iterator[Item]:
    for old, new in clock_changes(calendar.zone, since.date(), ends.date()):
        if to_micros(since) < to_micros(old) <= to_micros(ends):
            yield Item(Why.ZONE_CHANGE, old, new)


def _unknown(calendar: Calendar, ends: datetime) -> Iterator[Item]:
    """A year without a single special day is one nobody has entered yet."""
    if not any(special.day.year == ends.year for special in calendar.special):
        yield Item(Why.YEAR_NOT_ENTERED, ends, ends)


def _closing_day(calendar: Calendar, ends: datetime) -> date:
    """An office that closes at midnight closes on the day before."""
    return (ends - timedelta(microseconds=1)).date()


def _days(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=n) for n in range((last - first).days + 1))


def _midnight(calendar: Calendar, day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=calendar.zone)


def _whole_day(calendar: Calendar, day: date, why: Why, special: SpecialDay | None = None) -> Item:
    return Item(why, _midnight(calendar, day), _midnight(calendar, day + timedelta(days=1)), special)
