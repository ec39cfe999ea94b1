"""The same offices twice: as the product reads them and as the minute walk does."""

from datetime import date
from zoneinfo import ZoneInfo

from tests.worktime.minute_walk import Door, Sheet, Wall
from workflow.office.seeds.offices import HOURS_SINCE, OFFICES, Seed
from workflow.office.seeds.special_days import special_days
from workflow.worktime.calendar import Calendar, Hours, SpecialDay, Week

ROWS = special_days(2014, 2027)


def calendar_of(wall: Wall) -> Calendar:
    """The product's calendar of the rows on a wall."""
    weeks = {None: Week.ANY, 5: Week.FIVE_DAY, 6: Week.SIX_DAY}
    hours = tuple(
        Hours(
            door.since,
            door.until,
            frozenset(range(door.first_weekday, door.last_weekday + 1)),
            ((door.opens, door.lunch[0]), (door.lunch[1], door.closes)) if door.lunch else ((door.opens, door.closes),),
        )
        for door in wall.doors
    )
    special = tuple(SpecialDay(sheet.day, sheet.like, weeks[sheet.week]) for sheet in wall.sheets)
    return Calendar(ZoneInfo(wall.zone), hours, special)


def wall_of(seed: Seed) -> Wall:
    week = seed.week
    door = Door(HOURS_SINCE, None, 1, week.last_weekday, week.opens, week.closes, week.lunch)
    return Wall(seed.zone, (door,), sheets())


def sheets() -> tuple[Sheet, ...]:
    weeks = {"any": None, "five_day": 5, "six_day": 6}
    return tuple(Sheet(row["first_day"], row["hours_of"], weeks[row["week"]]) for row in ROWS)


WALLS = {seed.code: wall_of(seed) for seed in OFFICES}
CALENDARS = {code: calendar_of(wall) for code, wall in WALLS.items()}
KYZYLORDA, ASTANA = CALENDARS["kyzylorda-department"], CALENDARS["astana-employment-centre"]
KOSTANAY, TSON = CALENDARS["kostanay-department"], CALENDARS["kostanay-tson"]
FIRST_DAY, LAST_DAY = date(2014, 1, 1), date(2027, 12, 1)
