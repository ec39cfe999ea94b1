"""An explanation names everything that was skipped, and comes to the same moment."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.worktime.offices import CALENDARS, KOSTANAY, KYZYLORDA, TSON
from workflow.worktime.due import due, working_time
from workflow.worktime.explain import Why, explain
from workflow.worktime.terms import Term, Unit

OUTSIDE = (Why.STARTS_LATER, Why.LUNCH, Why.CLOSED)


def told(calendar, since, term):
    """(reason, start, stop) of every item in the office's time."""
    event = datetime.fromisoformat(since).replace(tzinfo=calendar.zone)
    items = explain(calendar, event, Term.parse(term)).items
    return [(item.why, f"{item.start:%d.%m %H:%M}", f"{item.stop:%d.%m %H:%M}") for item in items]


def test_minutes_tell_of_lunch_and_night():
    assert told(KYZYLORDA, "2016-05-12T12:30", "6 hour") == [
        (Why.LUNCH, "12.05 13:00", "12.05 14:30"),
        (Why.CLOSED, "12.05 18:30", "13.05 09:00"),
    ]


def test_an_event_in_lunch_starts_the_term_after_it():
    assert told(KYZYLORDA, "2016-05-12T13:20", "20 minute") == [(Why.STARTS_LATER, "12.05 13:20", "12.05 14:30")]


def test_a_term_that_ends_at_lunch_does_not_tell_of_lunch():
    assert told(KYZYLORDA, "2016-05-12T12:40", "20 minute") == []


def test_days_tell_of_the_event_the_weekend_and_the_closing():
    assert told(KYZYLORDA, "2016-05-13T12:40", "1 working_day") == [
        (Why.EVENT_DAY, "13.05 00:00", "14.05 00:00"),
        (Why.WEEKLY_DAY_OFF, "14.05 00:00", "15.05 00:00"),
        (Why.WEEKLY_DAY_OFF, "15.05 00:00", "16.05 00:00"),
        (Why.ENDS_AT_CLOSING, "16.05 18:30", "16.05 18:30"),
    ]


def test_calendar_days_tell_only_of_the_days_they_roll_over():
    assert [why for why, _, _ in told(KYZYLORDA, "2016-05-12T12:40", "9 calendar_day")] == [
        Why.EVENT_DAY,
        Why.WEEKLY_DAY_OFF,
        Why.WEEKLY_DAY_OFF,
        Why.ENDS_AT_CLOSING,
    ]


def test_a_moved_day_and_its_worked_saturday_are_named_with_their_decree():
    event = datetime(2016, 3, 4, 15, tzinfo=KOSTANAY.zone)
    named = [item for item in explain(KOSTANAY, event, Term.parse("2 working_day")).items if item.special]
    assert [(item.why, item.day.isoformat()) for item in named] == [
        (Why.WORKED_DAY, "2016-03-05"),
        (Why.SPECIAL_DAY_OFF, "2016-03-07"),
        (Why.SPECIAL_DAY_OFF, "2016-03-08"),
    ]


def test_a_swap_is_not_told_to_those_it_does_not_bind():
    assert [why for why, _, _ in told(TSON, "2016-03-04T15:00", "2 working_day")] == [
        Why.EVENT_DAY,
        Why.WEEKLY_DAY_OFF,
        Why.ENDS_AT_CLOSING,
    ]


def test_the_change_of_clocks_is_told_as_both_clocks_show_it():
    assert (Why.ZONE_CHANGE, "21.12 00:00", "20.12 23:00") in told(KYZYLORDA, "2018-12-20T18:20", "20 minute")
    assert (Why.ZONE_CHANGE, "01.03 00:00", "29.02 23:00") in told(KOSTANAY, "2024-02-29T18:20", "20 minute")
    assert Why.ZONE_CHANGE not in [why for why, _, _ in told(KYZYLORDA, "2024-02-29T18:20", "20 minute")]


def test_a_year_without_a_single_holiday_is_called_not_entered():
    later = told(CALENDARS["kostanay-tson"], "2027-12-30T12:00", "3 working_day")
    assert later[-1][0] is Why.YEAR_NOT_ENTERED


moments = st.datetimes(
    datetime.fromisoformat("2014-01-02"), datetime.fromisoformat("2027-11-01"), timezones=st.just(UTC)
)
calendars = st.sampled_from(list(CALENDARS.values()))


@given(calendars, moments, st.builds(Term, st.integers(1, 90), st.sampled_from(Unit)))
def test_the_explanation_comes_to_the_same_moment_in_order_of_time(calendar, since, term):
    explained = explain(calendar, since, term)
    starts = [item.start.astimezone(UTC) for item in explained.items]
    assert explained.due == due(calendar, since, term)
    assert explained.since == since
    assert starts == sorted(starts)


@given(calendars, moments, st.builds(Term, st.integers(1, 900), st.just(Unit.MINUTE)))
def test_the_term_and_all_that_was_skipped_fill_the_time_between(calendar, since, term):
    explained = explain(calendar, since, term)
    gaps = [(item.start, item.stop) for item in explained.items if item.why in OUTSIDE]
    skipped = sum((stop.astimezone(UTC) - start.astimezone(UTC) for start, stop in gaps), timedelta())
    assert skipped + timedelta(minutes=term.value) == explained.due.astimezone(UTC) - since
    assert all(working_time(calendar, start, stop) == timedelta() for start, stop in gaps)


@given(calendars, moments, st.integers(1, 60))
def test_every_day_between_is_counted_or_told(calendar, since, value):
    explained = explain(calendar, since, Term(value, Unit.WORKING_DAY))
    off = [item for item in explained.items if item.why in (Why.WEEKLY_DAY_OFF, Why.SPECIAL_DAY_OFF)]
    assert len(off) + value == (explained.due.date() - explained.since.date()).days
