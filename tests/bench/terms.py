"""T7: the due moment of a term against a bare table and a loop over days; agreement on a thousand random starts."""

import random
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

from tests.bench.measuring import REPEATS, Line, median, seconds, spread
from tests.cast import Cast
from workflow.office.calendars import calendar_of
from workflow.worktime.calendar import Calendar
from workflow.worktime.due import due
from workflow.worktime.terms import Term, hours, minutes, working_days

TERMS = {"6 working days": working_days(6), "2 working hours": hours(2), "20 minutes": minutes(20)}
YEARS = range(2015, 2028)
Reckoner = Callable[[datetime, Term], datetime]


def lines(cast: Cast) -> Iterator[Line]:
    calendar = calendar_of(cast.office)
    starts = _starts(5000)
    ours, table, loop = (lambda since, term: due(calendar, since, term)), bare_table(calendar), naive_loop(calendar)
    for name, term in TERMS.items():
        agreed = sum(ours(since, term) == loop(since, term) == table(since, term) for since in starts[:1000])
        yield Line(f"T7 {name}: same as table and loop, of 1,000 starts", str(agreed), "1000", agreed == 1000)
    for name, term in TERMS.items():
        spent: dict[str, list[float]] = {"ours": [], "table": [], "loop": []}
        for _repeat in range(REPEATS):
            for who, reckon in (("ours", ours), ("table", table), ("loop", loop)):
                few = starts if who != "loop" else starts[:500]
                spent[who].append(seconds(lambda reckon=reckon, few=few, term=term: _all(reckon, few, term)) / len(few))
        to_table = [bare / own for bare, own in zip(spent["table"], spent["ours"], strict=True)]
        to_loop = [slow / own for slow, own in zip(spent["loop"], spent["ours"], strict=True)]
        told = f"{spread(to_table)} x ({1 / median(spent['ours']):,.0f} a second; loop {median(to_loop):.1f} x slower)"
        yield Line(f"   {name}: against a bare table", told, ">= 0.5 x", median(to_table) >= 0.5)
    yield Line("   against businesstimedelta", "not installed, not measured")


def _all(reckon: Reckoner, starts: list[datetime], term: Term) -> None:
    for since in starts:
        reckon(since, term)


def _starts(number: int) -> list[datetime]:
    """Random moments at any hour of any day, the same in every run."""
    chance = random.Random(7)
    first, last = datetime(YEARS[0], 1, 1, tzinfo=UTC), datetime(YEARS[-1] - 1, 12, 1, tzinfo=UTC)
    span = int((last - first).total_seconds())
    return [first + timedelta(seconds=chance.randrange(span)) for _ in range(number)]


def _days(calendar: Calendar) -> Iterator[list[tuple[datetime, datetime]]]:
    day, end = datetime(YEARS[0] - 1, 12, 1, tzinfo=UTC).date(), datetime(YEARS[-1] + 1, 3, 1, tzinfo=UTC).date()
    while day < end:
        yield [(start.astimezone(UTC), stop.astimezone(UTC)) for start, stop in calendar.intervals(day)]
        day += timedelta(days=1)


def bare_table(calendar: Calendar) -> Reckoner:
    """Working stretches of all years in sorted lists; one search an answer, in the office's zone, nothing checked."""
    stretches = [stretch for day in _days(calendar) for stretch in day]
    opens, before, total = [start.timestamp() for start, _stop in stretches], [], 0.0
    closes = [stop.timestamp() for _start, stop in stretches]
    for start, stop in zip(opens, closes, strict=True):
        before.append(total)
        total += stop - start
    worked = [day[-1][1] for day in _days(calendar) if day]
    days = [closing.astimezone(calendar.zone).toordinal() for closing in worked]
    closings = [closing.timestamp() for closing in worked]

    def reckon(since: datetime, term: Term) -> datetime:
        if term.unit == "working_day":
            today = since.astimezone(calendar.zone).toordinal()
            return datetime.fromtimestamp(closings[bisect_right(days, today) + term.value - 1], calendar.zone)
        moment = since.timestamp()
        i = bisect_right(opens, moment) - 1
        done = before[i] + min(moment, closes[i]) - opens[i] + term.value * (3600 if term.unit == "hour" else 60)
        i = bisect_left(before, done) - 1
        return datetime.fromtimestamp(opens[i] + done - before[i], calendar.zone)

    return reckon


def naive_loop(calendar: Calendar) -> Reckoner:
    """Day after day from the calendar's rows, as one would count on fingers."""

    def reckon(since: datetime, term: Term) -> datetime:
        day, left = since.astimezone(calendar.zone).date(), term.value
        if term.unit == "working_day":
            while left:
                day += timedelta(days=1)
                left -= calendar.is_working(day)
            return calendar.intervals(day)[-1][1]
        need = timedelta(minutes=left * (60 if term.unit == "hour" else 1))
        while True:
            for start, stop in calendar.intervals(day):
                begun = max(start.astimezone(UTC), since.astimezone(UTC))
                if begun < stop.astimezone(UTC):
                    if stop.astimezone(UTC) - begun >= need:
                        return begun + need
                    need -= stop.astimezone(UTC) - begun
            day += timedelta(days=1)

    return reckon
