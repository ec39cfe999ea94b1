"""What holds of every term, office and moment."""

from datetime import UTC, datetime, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.worktime.offices import CALENDARS, KYZYLORDA
from workflow.worktime.calendar import Calendar
from workflow.worktime.due import (
    NoWorkingTime,
    add_working,
    due,
    received_at,
    remaining,
    resume,
    working_minutes,
    working_time,
)
from workflow.worktime.terms import Term, Unit, calendar_days, hours, minutes, working_days

calendars = st.sampled_from(list(CALENDARS.values()))
moments = st.datetimes(
    datetime.fromisoformat("2014-01-01"), datetime.fromisoformat("2027-12-01"), timezones=st.just(UTC)
)
terms = st.builds(Term, st.integers(1, 200), st.sampled_from(Unit))
spans = st.timedeltas(timedelta(), timedelta(days=40))


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=KYZYLORDA.zone)


@given(calendars, moments, terms)
def test_a_term_never_ends_before_it_begins(calendar, since, term):
    assert due(calendar, since, term) >= since


@given(calendars, moments, spans, terms)
def test_who_comes_later_is_never_due_earlier(calendar, since, later, term):
    assert due(calendar, since, term) <= due(calendar, since + later, term)


@given(calendars, moments, st.integers(1, 200), st.integers(0, 200), st.sampled_from(Unit))
def test_a_longer_term_is_never_due_earlier(calendar, since, value, more, unit):
    assert due(calendar, since, Term(value, unit)) <= due(calendar, since, Term(value + more, unit))


@given(calendars, moments, st.integers(1, 100))
def test_an_hour_is_sixty_minutes(calendar, since, n):
    assert due(calendar, since, hours(n)) == due(calendar, since, minutes(60 * n))


@given(calendars, moments, st.integers(1, 500))
def test_so_many_minutes_are_worked_until_the_term_ends(calendar, since, n):
    assert working_minutes(calendar, since, due(calendar, since, minutes(n))) == n


@given(calendars, moments, st.integers(1, 60))
def test_a_term_in_days_ends_as_its_day_is_worked_out(calendar, since, n):
    for term in (working_days(n), calendar_days(n)):
        ends = due(calendar, since, term)
        assert ends == calendar.intervals(ends.date())[-1][1]


@given(calendars, moments, st.integers(1, 60))
def test_working_days_lie_between_the_event_and_the_end(calendar, since, n):
    first, last = since.astimezone(calendar.zone).date(), due(calendar, since, working_days(n)).date()
    between = [first + timedelta(days=day) for day in range(1, (last - first).days + 1)]
    assert sum(map(calendar.is_working, between)) == n


@given(calendars, moments, spans, spans)
def test_working_time_adds_up(calendar, start, first, second):
    middle, stop = start + first, start + first + second
    whole = working_time(calendar, start, stop)
    assert working_time(calendar, start, middle) + working_time(calendar, middle, stop) == whole


@given(calendars, moments, st.timedeltas(timedelta(microseconds=1), timedelta(days=10)))
def test_adding_working_time_and_measuring_it_are_inverse(calendar, since, amount):
    assert working_time(calendar, since, add_working(calendar, since, amount)) == amount


@settings(max_examples=300)
@given(calendars, moments, spans, terms)
def test_a_step_stopped_and_resumed_at_once_is_due_as_before(calendar, start, ran, term):
    ends = due(calendar, start, term)
    stop = min(start + ran, ends.astimezone(UTC))
    assert resume(calendar, stop, remaining(calendar, start, stop, term)) == ends


@given(calendars, moments, spans, spans, terms)
def test_a_resumed_step_has_what_was_left_and_never_a_fresh_term(calendar, start, ran, rested, term):
    stop = start + ran
    left = remaining(calendar, start, stop, term)
    again = stop + rested
    assert timedelta() <= left <= working_time(calendar, start, due(calendar, start, term))
    assert working_time(calendar, again, resume(calendar, again, left)) == left


@given(calendars, moments)
def test_receiving_twice_changes_nothing(calendar, since):
    received = received_at(calendar, since)
    assert received_at(calendar, received) == received >= since


def test_a_term_that_ran_out_leaves_nothing():
    start, stop = moment("2016-05-12T10:00"), moment("2016-05-12T12:00")
    assert remaining(KYZYLORDA, start, stop, minutes(20)) == timedelta()
    assert resume(KYZYLORDA, stop, timedelta()) == stop


def test_a_term_in_days_leaves_the_working_time_up_to_its_end():
    start, stop = moment("2016-05-12T10:00"), moment("2016-05-13T17:30")
    left = remaining(KYZYLORDA, start, stop, working_days(2))
    assert left == timedelta(hours=9)  # one hour of Friday and Monday
    assert resume(KYZYLORDA, moment("2016-05-18T16:30"), left) == moment("2016-05-19T17:30")


def test_seconds_are_kept():
    start, stop = moment("2016-05-12T12:59:30"), moment("2016-05-12T14:30:15")
    assert working_minutes(KYZYLORDA, start, stop) == Fraction(3, 4)


def test_a_closing_moment_is_already_outside():
    assert received_at(KYZYLORDA, moment("2016-05-13T18:30")) == moment("2016-05-16T09:00")
    assert received_at(KYZYLORDA, moment("2016-05-13T18:29:59")) == moment("2016-05-13T18:29:59")


def test_a_repeated_hour_is_lived_twice():
    """Two moments of one zone compare by the wall; remaining time must not."""
    first = datetime(2018, 12, 20, 23, 30, tzinfo=KYZYLORDA.zone)
    second = first.replace(fold=1)
    assert working_time(KYZYLORDA, first, second) == timedelta()
    with pytest.raises(ValueError, match="is before"):
        remaining(KYZYLORDA, second, first, hours(1))
    with pytest.raises(ValueError, match="is before"):
        working_time(KYZYLORDA, second, first)


def test_time_cannot_run_backwards():
    with pytest.raises(ValueError, match="taken away"):
        add_working(KYZYLORDA, moment("2016-05-12T10:00"), timedelta(seconds=-1))


@pytest.mark.parametrize("term", [minutes(1), hours(1), working_days(1), calendar_days(1)], ids=str)
def test_an_office_that_never_works_is_an_error_and_not_an_endless_search(term):
    with pytest.raises(NoWorkingTime, match="within 64 years"):
        due(Calendar(KYZYLORDA.zone, ()), moment("2016-05-12T10:00"), term)


def test_a_term_of_a_life_and_a_half_is_an_error():
    with pytest.raises(NoWorkingTime, match="999999 working_day"):
        due(CALENDARS["kostanay-tson"], moment("2016-05-12T10:00"), working_days(999_999))


@pytest.mark.parametrize("term", [minutes(1), working_days(1), calendar_days(1)], ids=str)
def test_a_moment_without_an_offset_is_refused(term):
    with pytest.raises(ValueError, match="no offset"):
        due(KYZYLORDA, datetime.fromisoformat("2016-05-12T10:00"), term)


@pytest.mark.parametrize("year", [1, 1969, 2301, 9999])
def test_a_moment_of_another_age_is_refused(year):
    with pytest.raises(ValueError, match="outside the years"):
        due(KYZYLORDA, datetime(year, 5, 12, 10, tzinfo=UTC), working_days(1))
