"""A draft that is sent back: executor, and head after him, go on with what was left, never with a fresh term."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import walk
from workflow.acts.words import Desk, Verb
from workflow.cases.models import Clock
from workflow.office import clock
from workflow.office.calendars import calendar_of
from workflow.worktime.due import working_time

HOUR = timedelta(hours=1)


def running(case):
    return Clock.objects.open().get(case=case)


def stays(case, desk):
    calendar = calendar_of(case.office)
    return [working_time(calendar, one.started_at, one.stopped_at) for one in case.clocks.filter(desk=desk)]


def step(case, cast, verb, after):
    """A verb so much working time after the desk was reached."""
    with clock.at(running(case).started_at + after):
        return walk.do(case.pk, verb, cast)


@pytest.fixture
def drafting(cast):
    """In the drafting desk at 10:20 on a Monday: two working hours for the executor."""
    return walk.case_at(cast, "issue", Desk.DRAFTING)


def test_the_executor_goes_on_with_what_was_left(drafting, cast):
    step(drafting, cast, Verb.DRAFT, timedelta(minutes=45))
    step(drafting, cast, Verb.SEND_BACK, timedelta(minutes=10))
    again = running(drafting)
    assert again.desk == Desk.DRAFTING
    assert again.left == timedelta(minutes=75)
    assert again.holder == cast.dana
    assert working_time(calendar_of(drafting.office), again.started_at, again.due_at) == timedelta(minutes=75)


def test_and_after_a_second_return_with_what_is_left_then(drafting, cast):
    for spent in (45, 30):
        step(drafting, cast, Verb.DRAFT, timedelta(minutes=spent))
        step(drafting, cast, Verb.SEND_BACK, timedelta(minutes=5))
    assert running(drafting).left == timedelta(minutes=45)


def test_the_head_too_has_one_term_for_all_his_looks(drafting, cast):
    step(drafting, cast, Verb.DRAFT, timedelta(minutes=10))
    step(drafting, cast, Verb.SEND_BACK, timedelta(minutes=20))
    step(drafting, cast, Verb.DRAFT, timedelta(minutes=10))
    assert running(drafting).desk == Desk.SIGNATURE
    assert running(drafting).left == timedelta(minutes=10)


def test_a_term_that_was_used_up_stays_used_up(drafting, cast):
    step(drafting, cast, Verb.DRAFT, timedelta(hours=26))
    step(drafting, cast, Verb.SEND_BACK, timedelta(minutes=5))
    again = running(drafting)
    assert (again.left, again.due_at) == (timedelta(), again.started_at)


def test_the_journal_keeps_why(drafting, cast):
    step(drafting, cast, Verb.DRAFT, timedelta(minutes=10))
    step(drafting, cast, Verb.SEND_BACK, timedelta(minutes=5))
    assert drafting.moves.last().reason == "Мекенжай қате"


def test_a_desk_that_is_reached_once_has_its_whole_term(cast):
    assert running(walk.case_at(cast, "issue", Desk.EXAMINATION)).left is None


MOMENTS = st.lists(st.tuples(st.integers(0, 5 * 60), st.integers(0, 90)), min_size=1, max_size=3)


@given(MOMENTS)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], derandomize=True)
def test_however_often_it_returns_the_stays_together_keep_the_term(cast, minutes):
    case = walk.case_at(cast, "reissue", Desk.DRAFTING)
    for drafted, returned in minutes:
        step(case, cast, Verb.DRAFT, timedelta(minutes=drafted))
        step(case, cast, Verb.SEND_BACK, timedelta(minutes=returned))
    for desk, term in ((Desk.DRAFTING, 2 * HOUR), (Desk.SIGNATURE, HOUR / 2)):
        ended = case.clocks.filter(desk=desk, stopped_at__isnull=False)
        late = ended.filter(late_at__isnull=False).exists()
        assert late == (sum(stays(case, desk) if desk == Desk.SIGNATURE else spent(case), timedelta()) > term)
    one = running(case)
    assert one.left == max(2 * HOUR - sum(spent(case), timedelta()), timedelta())


def spent(case):
    """The executor's ended stays at the drafting desk."""
    calendar = calendar_of(case.office)
    ended = case.clocks.filter(desk=Desk.DRAFTING, stopped_at__isnull=False)
    return [working_time(calendar, one.started_at, one.stopped_at) for one in ended]
