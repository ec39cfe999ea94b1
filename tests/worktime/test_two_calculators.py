"""The product and the minute walk agree, on the offices as they are and on offices nobody has thought of."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import product
from random import Random
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.worktime import minute_walk
from tests.worktime.minute_walk import Door, Sheet, Wall
from tests.worktime.offices import CALENDARS, WALLS, calendar_of
from workflow.worktime.due import due, received_at, working_time
from workflow.worktime.terms import Term, Unit

ZONES = ("Asia/Qyzylorda", "Asia/Qostanay", "Asia/Almaty", "Asia/Aqtobe", "Europe/Berlin")
# clocks change, days off move, years end, a leap day, an ordinary week
DATES = (
    *(date(2018, 12, 21), date(2024, 3, 1), date(2016, 3, 5), date(2018, 4, 28), date(2020, 5, 11)),
    *(
        date(2020, 3, 25),
        date(2019, 1, 1),
        date(2014, 12, 31),
        date(2026, 8, 31),
        date(2016, 2, 29),
        date(2017, 10, 10),
    ),
)
TERMS = st.one_of(
    st.builds(Term, st.integers(1, 700), st.just(Unit.MINUTE)),
    st.builds(Term, st.integers(1, 30), st.just(Unit.HOUR)),
    st.builds(Term, st.integers(1, 15), st.sampled_from([Unit.WORKING_DAY, Unit.CALENDAR_DAY])),
)
LENIENT = [HealthCheck.too_slow, HealthCheck.data_too_large]


@st.composite
def moments(draw):
    """Near one of the days that matter, to the microsecond at times."""
    day = draw(st.sampled_from(DATES)) + timedelta(days=draw(st.integers(-6, 3)))
    minute = draw(st.one_of(st.integers(0, 1439), st.sampled_from([540, 780, 870, 1110, 1200, 1380, 1439, 0])))
    fine = draw(st.sampled_from([(0, 0), (0, 0), (30, 0), (59, 999_999), (1, 1)]))
    start = datetime.combine(day, time(), tzinfo=UTC) - timedelta(hours=draw(st.sampled_from([0, 5, 6])))
    return start + timedelta(minutes=minute, seconds=fine[0], microseconds=fine[1])


@st.composite
def doors(draw, since, until):
    """One sign for some weekdays, late evenings and small hours included."""
    first = draw(st.integers(1, 3))
    marks = sorted(draw(st.lists(st.integers(0, 287), min_size=4, max_size=4, unique=True)))
    opens, lunch_from, lunch_to, closes = (time(mark * 5 // 60, mark * 5 % 60) for mark in marks)
    lunch = (lunch_from, lunch_to) if draw(st.booleans()) else None
    return Door(since, until, first, draw(st.integers(first + 1, 7)), opens, closes, lunch)


@st.composite
def walls(draw):
    """Hours that change on a day that matters, and special days about it, the country's and the office's own."""
    change = draw(st.sampled_from(DATES)) + timedelta(days=draw(st.integers(-3, 3)))
    signs = draw(doors(date(2013, 1, 1), change - timedelta(days=1))), draw(doors(change, None))
    days = st.sampled_from(DATES).flatmap(lambda day: st.integers(-8, 8).map(lambda n: day + timedelta(days=n)))
    like = st.one_of(st.none(), st.integers(1, 7))
    sheets = draw(st.lists(st.builds(Sheet, days, like, st.sampled_from([None, None, 5, 6])), max_size=25))
    return Wall(draw(st.sampled_from(ZONES)), signs, tuple(sheets))


@settings(max_examples=400, deadline=None, suppress_health_check=LENIENT)
@given(walls(), moments(), TERMS)
def test_they_agree_on_any_office(wall, since, term):
    ends = due(calendar_of(wall), since, term).astimezone(UTC)  # in its own zone a repeated hour equals nothing
    assert ends == minute_walk.due(wall, since, term.value, term.unit)


@settings(max_examples=600, deadline=None)
@given(st.sampled_from(sorted(WALLS)), moments(), TERMS)
def test_they_agree_on_the_offices_as_they_are(code, since, term):
    assert due(CALENDARS[code], since, term) == minute_walk.due(WALLS[code], since, term.value, term.unit)


@settings(max_examples=200, deadline=None, suppress_health_check=LENIENT)
@given(walls(), moments(), st.integers(0, 4 * 86_400))
def test_they_agree_on_the_time_worked_between_two_moments(wall, start, seconds):
    stop = start + timedelta(seconds=seconds)
    assert working_time(calendar_of(wall), start, stop) == minute_walk.worked(wall, start, stop)


CODES = ("kyzylorda-department", "kostanay-department", "kostanay-tson", "astana-employment-centre")
CLOCK = ("06:10", "08:59", "09:00", "12:59", "13:00", "14:29", "14:30", "18:20", "18:29", "18:30", "20:00", "23:30")
SHORT = (Term(20, Unit.MINUTE), Term(2, Unit.HOUR), Term(1, Unit.WORKING_DAY), Term(6, Unit.WORKING_DAY))


@pytest.mark.parametrize(("code", "day"), list(product(CODES, DATES)), ids=str)
def test_they_agree_at_every_hour_that_matters_about_every_day_that_matters(code, day):
    zone = ZoneInfo(WALLS[code].zone)
    for before, clock, term in product((0, 1, 3), CLOCK, SHORT):
        since = datetime.combine(day - timedelta(days=before), time.fromisoformat(clock), tzinfo=zone)
        assert due(CALENDARS[code], since, term) == minute_walk.due(WALLS[code], since, term.value, term.unit), since


def test_they_agree_on_a_thousand_random_days_of_fourteen_years():
    dice = Random(2018)
    for _ in range(1000):
        code = dice.choice(sorted(WALLS))
        since = datetime(2014, 1, 1, tzinfo=UTC) + timedelta(seconds=dice.randrange(13 * 365 * 86_400))
        term = Term(dice.randint(1, 12), dice.choice(list(Unit)))
        assert due(CALENDARS[code], since, term) == minute_walk.due(WALLS[code], since, term.value, term.unit)


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(sorted(WALLS)), moments())
def test_a_request_is_received_at_the_next_minute_somebody_works(code, moment):
    received = received_at(CALENDARS[code], moment)
    assert WALLS[code].works(received)
    assert minute_walk.worked(WALLS[code], moment, received) == timedelta()
