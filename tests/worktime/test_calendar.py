"""What a calendar says of a day, and what it refuses to be made of."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.worktime.offices import ASTANA, KOSTANAY, KYZYLORDA, TSON
from workflow.worktime.calendar import Calendar, Hours, Off, Phrase, SpecialDay, Week

ALL_WEEK, FIVE = frozenset(range(1, 8)), frozenset(range(1, 6))
ZONE = ZoneInfo("Asia/Qyzylorda")
DAY_BEFORE_CHANGE = date(2018, 12, 20)


def calendar(*stretches: tuple[time, time], special: tuple[SpecialDay, ...] = ()) -> Calendar:
    return Calendar(ZONE, (Hours(date(2014, 1, 1), None, ALL_WEEK, stretches),), special)


def lengths(calendar: Calendar, day: date) -> list[timedelta]:
    return [stop.astimezone(UTC) - start.astimezone(UTC) for start, stop in calendar.intervals(day)]


def test_a_working_day_is_two_stretches_about_lunch():
    assert [(f"{start:%H:%M}", f"{stop:%H:%M}") for start, stop in KYZYLORDA.intervals(date(2016, 5, 12))] == [
        ("09:00", "13:00"),
        ("14:30", "18:30"),
    ]


@pytest.mark.parametrize(
    ("office", "day", "kind"),
    [
        (ASTANA, date(2016, 5, 14), Off.WEEKLY),
        (ASTANA, date(2016, 5, 9), Off.SPECIAL),
        (ASTANA, date(2016, 3, 7), Off.SPECIAL),
        (ASTANA, date(2013, 12, 31), Off.NO_HOURS),
        (TSON, date(2016, 5, 15), Off.WEEKLY),
    ],
)
def test_a_day_off_has_its_reason(office, day, kind):
    assert not office.is_working(day)
    assert office.why_off(day).kind is kind


@pytest.mark.parametrize(
    ("office", "day"),
    [(ASTANA, date(2016, 3, 5)), (TSON, date(2016, 3, 5)), (TSON, date(2016, 3, 7)), (KOSTANAY, date(2020, 5, 11))],
)
def test_a_working_day_has_none(office, day):
    assert office.is_working(day)
    assert office.why_off(day) is None


def test_a_night_shift_lives_the_repeated_hour_twice():
    assert lengths(calendar((time(22, 30), time(23, 30))), DAY_BEFORE_CHANGE) == [
        timedelta(hours=1),
        timedelta(minutes=30),
    ]


def test_a_day_and_night_office_works_twenty_five_hours_that_day():
    always = calendar((time(0), time(0)))
    assert lengths(always, DAY_BEFORE_CHANGE) == [timedelta(hours=25)]
    assert lengths(always, DAY_BEFORE_CHANGE + timedelta(days=1)) == [timedelta(hours=24)]


def test_a_skipped_hour_is_not_worked():
    berlin = Calendar(ZoneInfo("Europe/Berlin"), (Hours(date(2014, 1, 1), None, ALL_WEEK, ((time(1), time(4)),)),))
    assert lengths(berlin, date(2024, 3, 31)) == [timedelta(hours=2)]
    assert lengths(berlin, date(2024, 10, 27)) == [timedelta(hours=4)]


def test_the_office_closes_when_its_wall_clock_says_so_on_both_sides_of_the_change():
    closings = [KYZYLORDA.intervals(date(2018, 12, day))[-1][1].isoformat() for day in (20, 21)]
    assert closings == ["2018-12-20T18:30:00+06:00", "2018-12-21T18:30:00+05:00"]


def test_the_offices_own_day_outweighs_the_countrys():
    country, own = SpecialDay(date(2020, 3, 22)), SpecialDay(date(2020, 3, 22), hours_of=1)
    assert calendar((time(9), time(18)), special=(country, own)).is_working(date(2020, 3, 22))
    assert not calendar((time(9), time(18)), special=(own, country)).is_working(date(2020, 3, 22))


def test_a_day_of_the_other_week_does_not_outweigh_anything():
    country, other = SpecialDay(date(2020, 3, 22)), SpecialDay(date(2020, 3, 22), hours_of=1, week=Week.FIVE_DAY)
    assert not calendar((time(9), time(18)), special=(country, other)).is_working(date(2020, 3, 22))


def test_a_worked_saturday_is_worked_by_the_hours_of_the_day_it_replaces():
    short_friday = Hours(date(2014, 1, 1), None, frozenset({5}), ((time(9), time(12)),))
    others = Hours(date(2014, 1, 1), None, frozenset(range(1, 5)), ((time(9), time(18)),))
    swapped = (SpecialDay(date(2016, 5, 14), hours_of=5), SpecialDay(date(2016, 5, 21), hours_of=1))
    office = Calendar(ZONE, (short_friday, others), swapped)
    assert office.stretches(date(2016, 5, 14)) == ((time(9), time(12)),)
    assert office.stretches(date(2016, 5, 21)) == ((time(9), time(18)),)


def test_hours_change_on_their_day():
    winter = Hours(date(2014, 1, 1), date(2016, 3, 31), FIVE, ((time(9), time(18)),))
    summer = Hours(date(2016, 4, 1), None, FIVE, ((time(8), time(17)),))
    office = Calendar(ZONE, (winter, summer))
    assert office.stretches(date(2016, 3, 31)) == winter.stretches
    assert office.stretches(date(2016, 4, 1)) == summer.stretches


@pytest.mark.parametrize(
    "stretches",
    [
        (),
        ((time(18), time(9)),),
        ((time(9), time(9)),),
        ((time(9), time(13)), (time(12), time(18))),
        ((time(14), time(18)), (time(9), time(13))),
    ],
)
def test_hours_that_make_no_day_are_refused(stretches):
    with pytest.raises(ValueError, match="stretch"):
        Hours(date(2014, 1, 1), None, FIVE, stretches)


@pytest.mark.parametrize("weekdays", [frozenset(), frozenset({0, 1}), frozenset({8})])
def test_a_week_has_seven_days(weekdays):
    with pytest.raises(ValueError, match="weekdays"):
        Hours(date(2014, 1, 1), None, weekdays, ((time(9), time(18)),))


def test_two_hours_for_one_weekday_are_refused():
    with pytest.raises(ValueError, match="same weekday"):
        Calendar(
            ZONE,
            (
                Hours(date(2014, 1, 1), date(2016, 4, 1), FIVE, ((time(9), time(18)),)),
                Hours(date(2016, 4, 1), None, frozenset({5, 6}), ((time(8), time(17)),)),
            ),
        )


def test_a_phrase_not_translated_is_said_in_kazakh():
    assert Phrase("Наурыз", "Наурыз мейрамы").said_in("en") == "Наурыз"
    assert Phrase("Жаңа жыл", "Новый год").said_in("ru") == "Новый год"
    assert str(Phrase("Жаңа жыл")) == "Жаңа жыл"


def test_moments_are_aware_and_in_the_offices_zone():
    start, _stop = KYZYLORDA.intervals(date(2016, 5, 12))[0]
    assert start == datetime(2016, 5, 12, 3, tzinfo=UTC)
    assert start.tzinfo == KYZYLORDA.zone
