"""Due moments counted by hand with a wall calendar, in the time of each office."""

from datetime import datetime

import pytest

from tests.worktime.offices import CALENDARS
from workflow.worktime.due import due
from workflow.worktime.terms import Term

KYZYLORDA, KOSTANAY, TSON = "kyzylorda-department", "kostanay-department", "kostanay-tson"
ASTANA, SOUTH = "astana-employment-centre", "south-kazakhstan-department"

# fmt: off
TABLE = [
    # inside one day, Thursday 12 May 2016: open 09:00-13:00 and 14:30-18:30
    (KYZYLORDA, "2016-05-12T07:30",    "30 minute",      "2016-05-12T09:30:00+06:00"),  # before opening
    (KYZYLORDA, "2016-05-12T09:00",    "20 minute",      "2016-05-12T09:20:00+06:00"),  # at opening
    (KYZYLORDA, "2016-05-12T13:20",    "20 minute",      "2016-05-12T14:50:00+06:00"),  # in lunch
    (KYZYLORDA, "2016-05-12T13:00",    "20 minute",      "2016-05-12T14:50:00+06:00"),  # as lunch begins
    (KYZYLORDA, "2016-05-12T12:40",    "20 minute",      "2016-05-12T13:00:00+06:00"),  # ends as lunch begins
    (KYZYLORDA, "2016-05-12T12:30",    "2 hour",         "2016-05-12T16:00:00+06:00"),  # over lunch
    (KYZYLORDA, "2016-05-12T12:59:30", "1 minute",       "2016-05-12T14:30:30+06:00"),  # seconds are kept
    (KYZYLORDA, "2016-05-12T18:10",    "20 minute",      "2016-05-12T18:30:00+06:00"),  # ends at closing
    # over the night and the weekend
    (KYZYLORDA, "2016-05-12T18:30",    "30 minute",      "2016-05-13T09:30:00+06:00"),  # at closing
    (KYZYLORDA, "2016-05-12T23:59",    "30 minute",      "2016-05-13T09:30:00+06:00"),  # at night
    (KYZYLORDA, "2016-05-13T18:00",    "1 hour",         "2016-05-16T09:30:00+06:00"),  # Friday to Monday
    (KYZYLORDA, "2016-05-14T11:00",    "30 minute",      "2016-05-16T09:30:00+06:00"),  # on Saturday
    (KYZYLORDA, "2016-05-12T10:00",    "16 hour",        "2016-05-16T10:00:00+06:00"),  # two whole working days
    # days
    (KYZYLORDA, "2016-05-12T09:00",    "1 working_day",  "2016-05-13T18:30:00+06:00"),  # the day itself is not counted
    (KYZYLORDA, "2016-05-12T23:00",    "1 working_day",  "2016-05-13T18:30:00+06:00"),  # whatever the hour
    (KYZYLORDA, "2016-05-14T11:00",    "1 working_day",  "2016-05-16T18:30:00+06:00"),  # Saturday: Monday's closing
    (KYZYLORDA, "2016-05-13T11:00",    "1 working_day",  "2016-05-16T18:30:00+06:00"),  # Friday too
    (KYZYLORDA, "2016-05-12T11:00",    "1 calendar_day", "2016-05-13T18:30:00+06:00"),
    (KYZYLORDA, "2016-05-12T11:00",    "2 calendar_day", "2016-05-16T18:30:00+06:00"),  # Saturday rolls to Monday
    (KYZYLORDA, "2018-06-25T09:00",    "10 working_day", "2018-07-10T18:30:00+06:00"),  # over Capital Day
    # moved days off and worked Saturdays
    (KYZYLORDA, "2016-03-04T15:00",    "2 working_day",  "2016-03-09T18:30:00+06:00"),  # 5.03 worked, 7.03 off
    (KYZYLORDA, "2016-03-04T17:30",    "2 hour",         "2016-03-05T10:00:00+06:00"),  # into the worked Saturday
    (KYZYLORDA, "2016-03-05T12:00",    "1 working_day",  "2016-03-09T18:30:00+06:00"),  # from the worked Saturday
    (KYZYLORDA, "2016-03-04T15:00",    "1 calendar_day", "2016-03-05T18:30:00+06:00"),  # a worked Saturday counts
    (ASTANA,    "2018-04-27T10:00",    "6 working_day",  "2018-05-10T18:30:00+06:00"),  # two worked Saturdays
    (ASTANA,    "2014-05-02T10:00",    "1 working_day",  "2014-05-04T18:30:00+06:00"),  # a worked Sunday
    (ASTANA,    "2020-05-07T10:00",    "1 working_day",  "2020-05-11T18:30:00+06:00"),  # 8.05 off for Monday 11.05
    # holidays and those that fell on a weekend
    (ASTANA,    "2018-03-20T17:00",    "1 working_day",  "2018-03-26T18:30:00+06:00"),  # Nauryz
    (KOSTANAY,  "2020-03-20T15:00",    "1 working_day",  "2020-03-26T18:30:00+06:00"),  # Nauryz on a weekend
    (SOUTH,     "2014-12-12T12:00",    "2 working_day",  "2014-12-18T18:30:00+06:00"),  # 16 and 17 December
    (ASTANA,    "2026-08-28T10:00",    "1 working_day",  "2026-08-31T18:30:00+05:00"),  # 30 August is no holiday now
    (ASTANA,    "2027-03-12T10:00",    "1 working_day",  "2027-03-16T18:30:00+05:00"),  # 15 March is
    # ends of years
    (KYZYLORDA, "2018-12-27T10:00",    "5 working_day",  "2019-01-08T18:30:00+05:00"),  # 29.12 worked, 31.12, 7.01 off
    (ASTANA,    "2021-12-30T16:00",    "3 working_day",  "2022-01-06T18:30:00+06:00"),  # 3 and 4 January off
    (ASTANA,    "2024-12-31T18:00",    "1 hour",         "2025-01-05T09:30:00+05:00"),  # 3.01 off for Sunday 5.01
    # 21.12.2018 in Kyzylorda: the clocks go back at midnight
    (KYZYLORDA, "2018-12-20T18:20",    "6 working_day",  "2018-12-28T18:30:00+05:00"),
    (KYZYLORDA, "2018-12-20T18:20",    "20 minute",      "2018-12-21T09:10:00+05:00"),
    (KYZYLORDA, "2018-12-20T18:20",    "1 calendar_day", "2018-12-21T18:30:00+05:00"),
    (ASTANA,    "2018-12-20T18:20",    "20 minute",      "2018-12-21T09:10:00+06:00"),  # not in Astana
    # 01.03.2024 everywhere else
    (KOSTANAY,  "2024-02-29T18:00",    "1 hour",         "2024-03-01T09:30:00+05:00"),
    (KOSTANAY,  "2024-02-29T10:00",    "2 working_day",  "2024-03-04T18:30:00+05:00"),
    (ASTANA,    "2024-02-29T10:00",    "3 calendar_day", "2024-03-04T18:30:00+05:00"),
    (KYZYLORDA, "2024-02-29T18:00",    "1 hour",         "2024-03-01T09:30:00+05:00"),  # +05 before and after
    # one-stop shop: Monday to Saturday 09:00-20:00, no lunch
    (TSON,      "2016-05-12T12:50",    "20 minute",      "2016-05-12T13:10:00+06:00"),
    (TSON,      "2018-05-11T19:50",    "20 minute",      "2018-05-12T09:10:00+06:00"),  # Friday to Saturday
    (TSON,      "2018-05-13T12:00",    "1 working_day",  "2018-05-14T20:00:00+06:00"),  # Sunday
    (TSON,      "2016-03-04T10:00",    "2 working_day",  "2016-03-07T20:00:00+06:00"),  # the swap is not for six days
    (TSON,      "2020-03-20T15:00",    "1 working_day",  "2020-03-25T20:00:00+06:00"),  # one day of Nauryz less
    (TSON,      "2020-05-07T15:00",    "1 working_day",  "2020-05-08T20:00:00+06:00"),  # Saturday 9.05 moves nothing
    (TSON,      "2020-01-02T15:00",    "2 working_day",  "2020-01-05T20:00:00+06:00"),  # a Sunday worked by everybody
]
# fmt: on


@pytest.mark.parametrize(("office", "since", "term", "expected"), TABLE)
def test_a_term_is_due_when_a_lawyer_says_so(office, since, term, expected):
    calendar = CALENDARS[office]
    event = datetime.fromisoformat(since).replace(tzinfo=calendar.zone)
    assert due(calendar, event, Term.parse(term)).isoformat() == expected
