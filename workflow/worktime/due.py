"""When a term ends, how much working time lies between two moments, and what is left of a stopped term."""

from collections.abc import Callable
from datetime import datetime, timedelta
from fractions import Fraction

from workflow.worktime.calendar import Calendar
from workflow.worktime.instants import MICROSECOND, SECOND, from_micros, to_micros
from workflow.worktime.table import Table
from workflow.worktime.terms import Term, Unit

FIRST_YEAR, LAST_YEAR = 1971, 2300
REACH_YEARS = 64
_SECONDS = {Unit.MINUTE: 60, Unit.HOUR: 3600}


class NoWorkingTime(ValueError):
    """The calendar has too little working time for the question within the years searched."""


def due(calendar: Calendar, since: datetime, term: Term) -> datetime:
    """The moment a term that begins with an event at `since` ends, in the office's zone.

    Minutes and hours run inside working time only and may end exactly at a closing or at lunch. For days the day of the
    event is not counted: working days end at the closing of the n-th working day after it, calendar days at the closing
    of the n-th day after it or, when that is off, of the next working day. NoWorkingTime when nothing is in reach.
    """
    if term.unit in _SECONDS:
        return _after(calendar, since, term.value * _SECONDS[term.unit] * SECOND, term)
    _known(since)
    day = since.astimezone(calendar.zone).toordinal()
    if term.unit is Unit.WORKING_DAY:
        return _search(calendar, since, lambda table: table.nth_closing_after(day, term.value), term)
    return _search(calendar, since, lambda table: table.closing_from(day + term.value), term)


def received_at(calendar: Calendar, moment: datetime) -> datetime:
    """The moment itself inside working time, else the next opening (a closing moment is already outside)."""
    asked = _known(moment)
    return _search(calendar, moment, lambda table: table.working_moment(asked), "an opening")


def add_working(calendar: Calendar, since: datetime, amount: timedelta) -> datetime:
    """The earliest moment by which so much working time has passed; `since` itself when the amount is nothing."""
    if amount < timedelta():
        raise ValueError(f"working time cannot be taken away: {amount}")
    more = amount // MICROSECOND
    if not more:
        _known(since)
        return since.astimezone(calendar.zone)
    return _after(calendar, since, more, amount)


def _after(calendar: Calendar, since: datetime, more: int, sought: object) -> datetime:
    """The earliest moment by which `more` microseconds have been worked."""
    start = _known(since)
    return _search(calendar, since, lambda table: table.moment_after(table.worked_until(start) + more), sought)


def working_time(calendar: Calendar, start: datetime, stop: datetime) -> timedelta:
    """Working time between two moments, exact to the microsecond."""
    first, last = _known(start), to_micros(stop)
    if last < first:
        raise ValueError(f"{stop.isoformat()} is before {start.isoformat()}")
    table = calendar.table(start.year - 1, stop.year + 1)
    return timedelta(microseconds=table.worked_until(last) - table.worked_until(first))


def working_minutes(calendar: Calendar, start: datetime, stop: datetime) -> Fraction:
    """Working time between two moments in minutes, never rounded."""
    return Fraction(working_time(calendar, start, stop) // MICROSECOND, 60 * SECOND)


def remaining(calendar: Calendar, start: datetime, stop: datetime, term: Term) -> timedelta:
    """Working time left of a term begun at `start` and stopped at `stop`; nothing when it had run out."""
    if _known(stop) < _known(start):
        raise ValueError(f"{stop.isoformat()} is before {start.isoformat()}")
    ends = due(calendar, start, term)
    return working_time(calendar, stop, ends) if to_micros(stop) < to_micros(ends) else timedelta()


def resume(calendar: Calendar, since: datetime, left: timedelta) -> datetime:
    """The due moment of a stopped term that goes on at `since` with what was left of it."""
    return add_working(calendar, since, left)


def _known(moment: datetime) -> int:
    micros = to_micros(moment)
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise ValueError(f"{moment.isoformat()} is outside the years {FIRST_YEAR} to {LAST_YEAR}")
    return micros


def _search(calendar: Calendar, since: datetime, look: Callable[[Table], int | None], sought: object) -> datetime:
    """Look in a table of a few years and, while nothing is found, in a larger one."""
    reach = 1
    while reach <= REACH_YEARS:
        found = look(calendar.table(since.year - 1, since.year + reach))
        if found is not None:
            return from_micros(found, calendar.zone)
        reach *= 4
    raise NoWorkingTime(f"no end of {sought} from {since.isoformat()} within {REACH_YEARS} years of this calendar")
