"""Clocks start and stop with the desks; lateness is recorded once, dated by the rule."""

from datetime import timedelta

import pytest

from tests import walk
from workflow.acts.chain import Step, Wait
from workflow.acts.words import ENDINGS, Desk, Verb
from workflow.audit.models import Event
from workflow.cases import sweep
from workflow.cases.models import Case, Clock
from workflow.cases.refusals import Refusal
from workflow.office import clock
from workflow.office.calendars import calendar_of
from workflow.office.models import Account
from workflow.outbox.models import Owed
from workflow.worktime.due import due

SECOND = timedelta(seconds=1)
VARIANTS = ("issue", "reissue", "extend", "ict-issue", "ict-renew")


def running(case):
    return Clock.objects.open().get(case=case)


def beat(moment):
    with clock.at(moment):
        return sweep.look_at_the_clocks()


def late_events(case):
    """Where lateness is told: events of its own, and those a move carries."""
    told = Event.objects.filter(chain=f"case/{case.pk}")
    own = [event.payload["due"] for event in told.filter(kind="late")]
    return own + [late["due"] for event in told.filter(kind="move") for late in event.payload.get("late", [])]


@pytest.mark.parametrize("variant", VARIANTS)
def test_every_desk_has_its_clock_and_an_ended_case_none(cast, variant):
    chain = walk.REGULATION.chain(variant, "office")
    way = [Desk(desk) for desk in walk.desks(chain) if desk in ENDINGS]
    for ending in way:
        case = walk.case_at(cast, variant, ending)
        assert not Clock.objects.open().filter(case=case).exists()
        for one, move in zip(case.clocks.all(), case.moves.all(), strict=False):
            row = chain.at(one.desk)
            assert (one.desk, one.started_at, one.point) == (move.target, move.at, row.point)
            assert one.kind == (Clock.Kind.WAIT if isinstance(row, Wait) else Clock.Kind.STEP)
            assert one.due_at == (due(calendar_of(case.office), one.started_at, row.term) if row.term else None)
        for one, move in zip(case.clocks.all(), case.moves.all()[1:], strict=True):
            assert (one.stopped_at, one.stopped_by) == (move.at, move.verb)


@pytest.mark.parametrize("desk", [Desk.INTAKE, Desk.EXAMINATION, Desk.SIGNATURE])
def test_a_clock_lies_with_the_role_and_the_named_executor(cast, desk):
    one = running(walk.case_at(cast, "issue", desk))
    row = one.case.chain.at(desk)
    assert isinstance(row, Step)
    assert (one.role, one.holder) == (row.role, cast.dana if desk == Desk.EXAMINATION else None)


def test_in_time_to_the_last_moment(cast):
    case = walk.case_at(cast, "issue", Desk.EXAMINATION)
    with clock.at(running(case).due_at):
        walk.do(case.pk, Verb.EXAMINE, cast)
    assert late_events(case) == []
    assert case.clocks.get(desk=Desk.EXAMINATION).late_at is None


def test_a_late_move_tells_its_lateness_itself(cast):
    case = walk.case_at(cast, "issue", Desk.EXAMINATION)
    due_at = running(case).due_at
    with clock.at(due_at + SECOND):
        walk.do(case.pk, Verb.EXAMINE, cast)
    assert case.clocks.get(desk=Desk.EXAMINATION).late_at == due_at
    assert late_events(case) == [due_at.isoformat()]
    assert not Event.objects.filter(kind="late").exists()


def test_the_sweeper_tells_lateness_once_and_the_late_move_not_again(cast):
    case = walk.case_at(cast, "issue", Desk.EXAMINATION)
    due_at = running(case).due_at
    for later in (timedelta(), timedelta(minutes=3), timedelta(days=1)):
        beat(due_at + later)
    assert running(case).late_at == due_at
    event = Event.objects.get(chain=f"case/{case.pk}", kind="late")
    assert (event.at, event.payload["desk"], event.payload["holder"]) == (due_at, Desk.EXAMINATION, cast.dana.pk)
    with clock.at(due_at + timedelta(days=2)):
        walk.do(case.pk, Verb.EXAMINE, cast)
    assert late_events(case) == [due_at.isoformat()]
    assert case.clocks.get(desk=Desk.EXAMINATION).late_at == due_at


def test_a_sweeper_that_was_away_dates_lateness_by_the_rule(cast):
    case = walk.case_at(cast, "issue", Desk.EXAMINATION)
    due_at = running(case).due_at
    beat(due_at + timedelta(days=30))
    assert Event.objects.get(kind="late").at == due_at
    assert Case.objects.get(pk=case.pk).state == Desk.EXAMINATION


def test_a_desk_without_a_term_is_never_late(cast):
    case = walk.case_at(cast, "issue", Desk.PREPARATION)
    assert (running(case).due_at, running(case).alarm_at) == (None, None)
    assert beat(walk.MORNING + timedelta(days=3000)) == 0


def stages(case):
    clocks = dict(case.clocks.values_list("pk", "desk"))
    rows = Owed.objects.filter(kind="warning").order_by("pk")
    return [(clocks[row.payload["clock"]], row.payload["stage"]) for row in rows]


def test_half_a_quarter_an_hour_and_the_end_are_told_once_each(cast):
    case = walk.case_at(cast, "issue", Desk.EXAMINATION)
    moment, end = running(case).started_at, running(case).due_at + timedelta(hours=2)
    while moment < end:
        beat(moment)
        moment += timedelta(hours=1)
    assert stages(case) == [(Desk.EXAMINATION, stage) for stage in ("half", "quarter", "hour", "due")]


def test_whoever_comes_late_is_told_the_latest_only(cast):
    case = walk.case_at(cast, "issue", Desk.EXAMINATION)
    beat(running(case).due_at - timedelta(minutes=5))
    beat(running(case).due_at + timedelta(days=1))
    assert stages(case) == [(Desk.EXAMINATION, "hour"), (Desk.EXAMINATION, "due")]


@pytest.mark.parametrize(("desk", "then"), [(Desk.PAYMENT, Desk.LAPSED), (Desk.COLLECTION, Desk.HANDOVER)])
def test_a_wait_that_runs_out_moves_the_case_as_of_its_due_moment(cast, desk, then):
    case = walk.case_at(cast, "issue", desk)
    due_at = running(case).due_at
    beat(due_at + timedelta(days=4, minutes=7))
    moved = Case.objects.get(pk=case.pk)
    move = moved.moves.last()
    assert (moved.state, move.verb, move.at, move.by) == (then, Verb.LAPSE, due_at, Account.objects.clock())
    assert (move.role, move.post) == ("system", None)
    assert case.clocks.get(desk=desk).stopped_at == due_at
    assert case.clocks.get(desk=desk).late_at is None
    if then == Desk.LAPSED:
        assert moved.closed_at == due_at
    else:
        assert running(moved).started_at == due_at
        assert running(moved).due_at == due(calendar_of(case.office), due_at, moved.chain.at(then).term)
        beat(due_at + timedelta(days=4, minutes=8))
        assert running(moved).late_at == running(moved).due_at


def test_a_wait_that_has_not_run_out_cannot_lapse(cast):
    case = walk.case_at(cast, "issue", Desk.PAYMENT)
    with clock.at(running(case).due_at - SECOND), pytest.raises(Refusal):
        walk.do(case.pk, Verb.LAPSE, cast)
    assert Case.objects.get(pk=case.pk).state == Desk.PAYMENT


def test_paying_after_the_term_is_refused_and_in_its_last_second_taken(cast):
    case = walk.case_at(cast, "issue", Desk.PAYMENT)
    due_at = running(case).due_at
    with clock.at(due_at + SECOND), pytest.raises(Refusal):
        walk.do(case.pk, Verb.PAY, cast)
    with clock.at(due_at):
        assert walk.do(case.pk, Verb.PAY, cast).state == Desk.PREPARATION


def test_one_case_that_cannot_lapse_does_not_hold_up_the_others(cast, monkeypatch, caplog):
    first, second = (walk.case_at(cast, "issue", Desk.PAYMENT) for _ in range(2))
    due_at = running(second).due_at
    lapse = Case.lapse
    monkeypatch.setattr(Case, "lapse", lambda case, by: 1 / 0 if case.pk == first.pk else lapse(case, by=by))
    beat(due_at)
    assert Case.objects.get(pk=second.pk).state == Desk.LAPSED
    assert running(first).alarm_at == due_at + sweep.PAUSE_AFTER_FAILURE
    assert f"case {first.pk} could not lapse" in caplog.text
    monkeypatch.undo()
    beat(due_at + sweep.PAUSE_AFTER_FAILURE)
    assert Case.objects.get(pk=first.pk).closed_at == due_at
