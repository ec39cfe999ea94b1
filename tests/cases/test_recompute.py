"""An edited calendar counts the open clocks again; the journal of each case names the old and the new moment."""

from datetime import date, timedelta

import pytest

from tests import walk
from workflow.acts.words import Desk, Verb
from workflow.audit.models import Event
from workflow.audit.verify import verify
from workflow.cases import recompute, sweep
from workflow.cases.models import Case, Clock
from workflow.office import clock
from workflow.office.models import Office, SpecialDay


@pytest.fixture
def case(cast):
    """At examination since Monday 23 November 2026, due at the closing of Tuesday 1 December."""
    return walk.case_at(cast, "issue", Desk.EXAMINATION)


def running(case):
    return Clock.objects.open().get(case=case)


def close(office, day):
    """One more day off, by decree."""
    words = {"name_kk": "Демалыс", "reference_kk": "Қаулы № 1"}
    SpecialDay.objects.create(office=office, first_day=day, last_day=day, kind=SpecialDay.Kind.OFF, **words)


def follow(moment):
    with clock.at(moment):
        return recompute.follow_the_calendars()


def told(case, kind):
    return list(Event.objects.filter(chain=f"case/{case.pk}", kind=kind).order_by("seq"))


def test_a_day_off_moves_the_due_moment_and_says_so(case):
    before = running(case)
    close(case.office, date(2026, 11, 25))
    assert follow(walk.MORNING + timedelta(hours=1)) == 1
    after = running(case)
    assert after.due_at == before.due_at + timedelta(days=1)
    (event,) = told(case, "recomputed")
    assert (event.payload["old"], event.payload["new"]) == (before.due_at.isoformat(), after.due_at.isoformat())
    assert after.alarm_at > before.alarm_at
    assert after.calendar_version == Office.objects.get(pk=case.office.pk).calendar_version
    assert verify(f"case/{case.pk}") == (case.version + 1, [])


def test_the_second_beat_finds_nothing_to_do(case):
    close(None, date(2026, 11, 25))
    assert follow(walk.MORNING) == 1
    assert follow(walk.MORNING) == 0


def test_a_day_the_term_does_not_touch_moves_nothing_and_is_not_told(case):
    close(case.office, date(2027, 6, 1))
    assert follow(walk.MORNING) == 0
    assert told(case, "recomputed") == []
    assert running(case).calendar_version == Office.objects.get(pk=case.office.pk).calendar_version


def test_another_office_s_day_off_is_its_own(case, cast):
    close(cast.zere.posts.get().office, date(2026, 11, 25))
    assert follow(walk.MORNING) == 0


def test_a_case_goes_on_after_its_clock_was_counted_again(case, cast):
    close(case.office, date(2026, 11, 25))
    follow(walk.MORNING + timedelta(hours=1))
    with clock.at(running(case).due_at):
        walk.do(case.pk, Verb.EXAMINE, cast)
    assert case.clocks.get(desk=Desk.EXAMINATION).late_at is None


def test_lateness_is_taken_back_when_the_term_turns_out_longer(case):
    old = running(case).due_at
    with clock.at(old + timedelta(hours=1)):
        sweep.look_at_the_clocks()
    assert running(case).late_at == old
    close(case.office, date(2026, 11, 25))
    follow(old + timedelta(hours=1))
    again = running(case)
    assert (again.late_at, again.alarm_at > old) == (None, True)
    with clock.at(again.due_at):
        sweep.look_at_the_clocks()
    assert running(case).late_at == again.due_at
    assert [event.at for event in told(case, "late")] == [old, again.due_at]


def test_lateness_that_remains_is_dated_anew_without_a_second_warning(case):
    old = running(case).due_at
    with clock.at(old + timedelta(days=9)):
        sweep.look_at_the_clocks()
        close(case.office, date(2026, 11, 25))
        recompute.follow_the_calendars()
        assert running(case).late_at == old + timedelta(days=1)
        assert sweep.look_at_the_clocks() == 0


def test_a_term_that_turns_out_shorter_is_late_at_the_next_beat(case):
    with clock.at(walk.MORNING + timedelta(days=7, hours=23)):
        words = {"name_kk": "Жұмыс күні", "reference_kk": "Қаулы № 2", "kind": SpecialDay.Kind.WORKED, "hours_of": 5}
        saturday = date(2026, 11, 28)
        SpecialDay.objects.create(office=case.office, first_day=saturday, last_day=saturday, **words)
        assert recompute.follow_the_calendars() == 1
        shorter = running(case)
        assert shorter.due_at < clock.now()
        sweep.look_at_the_clocks()
        assert running(case).late_at == shorter.due_at


def test_a_wait_is_counted_again_too(cast):
    case = walk.case_at(cast, "issue", Desk.PAYMENT)
    before = running(case).due_at
    close(case.office, date(2026, 11, 26))
    follow(walk.MORNING + timedelta(hours=2))
    assert running(case).due_at == before + timedelta(days=1)


def test_what_was_left_after_a_return_is_counted_from_the_return(cast):
    case = walk.case_at(cast, "issue", Desk.SIGNATURE, since=walk.MORNING + timedelta(hours=7, minutes=30))
    with clock.at(running(case).started_at + timedelta(minutes=2)):
        walk.do(case.pk, Verb.SEND_BACK, cast)
    left, before = running(case).left, running(case).due_at
    assert before.date() == date(2026, 11, 24)
    close(case.office, date(2026, 11, 24))
    follow(walk.MORNING + timedelta(hours=9))
    assert (running(case).left, running(case).due_at) == (left, before + timedelta(days=1))


def test_an_ended_case_keeps_its_moments(cast):
    case = walk.case_at(cast, "issue", Desk.LAPSED)
    kept = list(case.clocks.values())
    close(case.office, date(2026, 11, 26))
    assert follow(walk.MORNING) == 0
    assert list(case.clocks.values()) == kept
    assert Case.objects.get(pk=case.pk).version == case.version
