"""Whenever the demonstration is loaded, its past lies in office hours and its terms run out around now."""

from datetime import date, datetime

import pytest

from config.demo.planning import course_of
from config.demo.stories import STORIES
from workflow.acts import shelf
from workflow.acts.words import Channel, Verb
from workflow.office.calendars import calendar_of
from workflow.office.models import Office
from workflow.worktime.due import received_at

pytestmark = pytest.mark.django_db

MOMENTS = {
    "a morning": "2026-11-24T09:40+05:00",
    "lunch": "2026-11-25T13:30+05:00",
    "after closing": "2026-11-25T21:05+05:00",
    "a Sunday": "2026-11-22T05:30+05:00",
    "New Year": "2027-01-01T12:00+05:00",
    "the first working day after Nauryz": "2026-03-26T10:15+05:00",
}


@pytest.fixture
def calendar():
    return calendar_of(Office.objects.get(code="kyzylorda-department"))


@pytest.fixture(params=MOMENTS.values(), ids=MOMENTS)
def courses(request, calendar):
    now = datetime.fromisoformat(request.param)
    rules = shelf.find("kyzylorda-125", date(2018, 2, 23), "foreign-labour-permit")
    return [
        course_of(story, rules.chain(story.variant, Channel.OFFICE), calendar, now, n)
        for n, story in enumerate(STORIES)
    ]


def test_everything_happened_before_now_and_in_office_hours(courses, calendar):
    for course in courses:
        deeds = list(course.walk(course.began))
        moments = [course.began, *(deed.at for deed in deeds)]
        assert moments == sorted(moments)
        assert moments[-1] <= course.now
        assert received_at(calendar, course.began) == course.began
        for deed in deeds:
            opens = received_at(calendar, deed.at)
            assert opens == deed.at or deed.verb is Verb.LAPSE or deed.at.strftime("%H:%M") in ("13:00", "18:30")


def test_a_story_is_overdue_exactly_when_it_says_so(courses):
    for course in courses:
        due = course.outcome(course.began)
        if due is not None and course.story.at != "handover":
            assert (due < course.now) == (course.story.rest > 1), course.story


def test_the_same_moment_gives_the_same_past(courses):
    for course in courses:
        again = course_of(course.story, course.chain, course.calendar, course.now, course.seed % 1000)
        assert (course.began, list(course.walk(course.began))) == (again.began, list(again.walk(again.began)))
