"""A term is read in one way or not at all."""

import pytest

from workflow.worktime.terms import Term, Unit, calendar_days, hours, minutes, working_days


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("20 minute", minutes(20)),
        ("2 hour", hours(2)),
        ("6 working_day", working_days(6)),
        ("1 calendar_day", calendar_days(1)),
    ],
)
def test_a_term_is_a_number_and_one_of_four_words(text, term):
    assert Term.parse(text) == term
    assert str(term) == text


@pytest.mark.parametrize(
    "text",
    [
        *("1d", "PT2H", "24h", "24 h", "6 working_days", "6 days", "6 day", "6 wd", "6 Working_Day", "6 working day"),
        *("six working_day", "6.5 hour", "6,5 hour", "-6 hour", "0 hour", "06 hour", "+6 hour", "٦ hour", "6\thour"),
        *("6  hour", " 6 hour", "6 hour ", "6 hour\n", "hour", "6", "", "1000000 minute", "6 hour 20 minute"),
        *(None, 6, 6.0, ["6 hour"]),
    ],
)
def test_what_can_be_read_in_two_ways_is_refused(text):
    with pytest.raises(ValueError, match="term is"):
        Term.parse(text)


@pytest.mark.parametrize("value", [0, -1, True, 1.0, "1", None, 1_000_000, float("nan")])
def test_a_value_is_a_positive_whole_number(value):
    with pytest.raises(ValueError, match="whole number"):
        Term(value, Unit.HOUR)


@pytest.mark.parametrize("unit", ["hours", "day", "", None, 1, "HOUR"])
def test_a_unit_is_one_of_four_words(unit):
    with pytest.raises(ValueError, match="minute, hour, working_day, calendar_day"):
        Term(1, unit)


def test_a_plain_word_becomes_the_unit():
    assert Term(1, "hour").unit is Unit.HOUR


def test_a_term_never_changes():
    with pytest.raises(AttributeError):
        hours(1).value = 2
