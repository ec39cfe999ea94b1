"""The second calculator: it walks minute by minute through real time and asks the office's rows at every step.

It shares nothing with `workflow.worktime` but the words of a term: no table, no intervals, no arithmetic on days.
"""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Door:
    """A sign on the door: from when, until when, on which weekdays (Monday 1), from what hour to what hour, lunch."""

    since: date
    until: date | None
    first_weekday: int
    last_weekday: int
    opens: time
    closes: time
    lunch: tuple[time, time] | None = None


@dataclass(frozen=True)
class Sheet:
    """A line of the wall calendar: a date off, or worked like a weekday; `week` is 5, 6 or None for everybody."""

    day: date
    like: int | None = None
    week: int | None = None


@dataclass(frozen=True)
class Wall:
    """All an office has on its wall. Of two sheets on one date the later in the list holds."""

    zone: str
    doors: tuple[Door, ...]
    sheets: tuple[Sheet, ...] = ()
    seen: dict[date, Door | None] = field(default_factory=dict, compare=False, repr=False)

    def door(self, day: date, weekday: int) -> Door | None:
        for door in self.doors:
            begun, over = door.since <= day, door.until is not None and door.until < day
            if begun and not over and door.first_weekday <= weekday <= door.last_weekday:
                return door
        return None

    def door_today(self, day: date) -> Door | None:
        if day not in self.seen:
            self.seen[day] = self.look_up(day)
        return self.seen[day]

    def look_up(self, day: date) -> Door | None:
        days_of_week = sum(1 for weekday in range(1, 8) if self.door(day, weekday))
        kind = 6 if days_of_week > 5 else 5
        usual = self.door(day, day.isoweekday())
        for sheet in reversed(self.sheets):
            if sheet.day == day and sheet.week in (None, kind):
                return None if sheet.like is None else self.door(day, sheet.like) or usual
        return usual

    def works(self, moment: datetime) -> bool:
        """Whether the office works while the clock on its wall shows the minute of this moment."""
        local = moment.astimezone(ZoneInfo(self.zone))
        door = self.door_today(local.date())
        if door is None:
            return False
        wall = local.time()
        at_lunch = door.lunch is not None and door.lunch[0] <= wall < door.lunch[1]
        return door.opens <= wall < door.closes and not at_lunch


def due(wall: Wall, since: datetime, value: int, unit: str) -> datetime:
    """When a term is due; the caller chooses terms that end."""
    if unit in ("minute", "hour"):
        return after(wall, since, timedelta(minutes=value * (60 if unit == "hour" else 1)))
    day = since.astimezone(ZoneInfo(wall.zone)).date()
    if unit == "calendar_day":
        day += value * DAY
        while wall.door_today(day) is None:
            day += DAY
        return closing(wall, day)
    while value:
        day += DAY
        value -= wall.door_today(day) is not None
    return closing(wall, day)


def after(wall: Wall, since: datetime, amount: timedelta) -> datetime:
    """Walk until so much working time lies behind."""
    moment = since.astimezone(UTC)
    while amount:
        step = min(MINUTE - timedelta(seconds=moment.second, microseconds=moment.microsecond), MINUTE)
        if wall.works(moment):
            step = min(step, amount)
            amount -= step
        moment += step
    return moment


def worked(wall: Wall, start: datetime, stop: datetime) -> timedelta:
    moment, total = start.astimezone(UTC), timedelta()
    stop = stop.astimezone(UTC)
    while moment < stop:
        step = min(MINUTE - timedelta(seconds=moment.second, microseconds=moment.microsecond), stop - moment)
        if wall.works(moment):
            total += step
        moment += step
    return total


def closing(wall: Wall, day: date) -> datetime:
    """The end of the last minute worked while the local date is that day."""
    zone = ZoneInfo(wall.zone)
    moment = datetime.combine(day, time(), tzinfo=UTC) - 14 * timedelta(hours=1)
    last = None
    for _ in range(52 * 60):
        if moment.astimezone(zone).date() == day and wall.works(moment):
            last = moment
        moment += MINUTE
    assert last is not None, f"nobody works on {day}"
    return last + MINUTE
