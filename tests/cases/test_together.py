"""Two people at once: exactly one wins, the others learn who did what when, and nothing is done or counted twice."""

import uuid
from collections import Counter
from contextlib import suppress
from datetime import timedelta
from functools import partial

import pytest
from django.db import transaction
from django_fsm import ConcurrentTransition

from permits import actions
from tests import walk
from tests.cases.at_once import at_once
from workflow.acts.words import Desk, Verb
from workflow.audit.models import Event
from workflow.audit.verify import verify
from workflow.cases import gate, sweep
from workflow.cases.models import Case, Clock, Move
from workflow.cases.refusals import Changed
from workflow.office import clock
from workflow.outbox.models import Owed

pytestmark = pytest.mark.django_db(transaction=True)
LATER = walk.MORNING + timedelta(minutes=15)


def taken(pk, version, act, by):
    """A click: the page was opened over a version."""
    with transaction.atomic():
        act(gate.take(pk, version=version), by=by)


def test_of_eight_clicks_one_wins_and_seven_hear_who_did_it(cast):
    case = walk.case_at(cast, "issue", Desk.EXAMINATION)
    walk.judge(case, cast.dana)
    results = at_once(LATER, *[partial(taken, case.pk, case.version, actions.examine, cast.dana)] * 8)
    refusals = [one for one in results if one is not None]
    assert len(refusals) == 7
    for one in refusals:
        assert isinstance(one, Changed), one
        assert one.status == 409
        assert "Ғабдуллина Д." in one.sentence
        assert "10:15" in one.sentence
    moved = Case.objects.get(pk=case.pk)
    assert (moved.state, moved.version) == (Desk.COMMISSION, case.version + 1)
    assert moved.moves.filter(verb=Verb.EXAMINE).count() == 1
    assert Event.objects.filter(chain=f"case/{case.pk}").count() == moved.version
    assert Owed.objects.filter(kind="moved", payload__version=moved.version).count() == 1
    assert verify() == (moved.version, [])


def test_of_two_different_verbs_one_wins(cast):
    case = walk.case_at(cast, "reissue", Desk.DECISION)
    for_it, against = walk.words(case, Verb.GRANT, cast), walk.words(case, Verb.REFUSE, cast)
    against["grounds"] = list(against["grounds"])
    results = at_once(
        walk.MORNING + timedelta(minutes=30),
        partial(taken, case.pk, case.version, partial(actions.grant, **for_it), cast.bolat),
        partial(taken, case.pk, case.version, partial(actions.refuse, **against), cast.bolat),
    )
    assert sorted(type(one).__name__ for one in results) == ["Changed", "NoneType"]
    moved = Case.objects.get(pk=case.pk)
    assert moved.moves.last().verb == (Verb.GRANT if moved.decision == "granted" else Verb.REFUSE)


def test_a_case_read_without_a_lock_loses_as_politely(cast):
    case = walk.case_at(cast, "issue", Desk.EXAMINATION)
    walk.judge(case, cast.dana)
    copies = [Case.objects.get(pk=case.pk) for _ in range(4)]
    results = at_once(LATER, *[partial(one.examine, by=cast.dana) for one in copies])
    assert Counter(type(one) for one in results) == {type(None): 1, ConcurrentTransition: 3}


def test_forty_registrations_have_forty_numbers_in_a_row(cast):
    cases = [walk.lodge(cast) for _ in range(40)]
    with clock.at(walk.MORNING):
        for case in cases:
            walk.pack(case, cast.aigul)

    def counter(eight):
        for case in eight:
            taken(case.pk, 1, actions.register, cast.aigul)

    assert at_once(LATER, *[partial(counter, cases[n::5]) for n in range(5)]) == [None] * 5
    numbers = sorted(Case.objects.values_list("number", flat=True))
    assert numbers == [f"2026-ШЖК-{n:06}" for n in range(1, 41)]


def test_a_registration_that_fails_leaves_no_gap(cast):
    first, second = walk.lodge(cast), walk.lodge(cast)
    with clock.at(walk.MORNING):
        walk.pack(first, cast.aigul)
        walk.pack(second, cast.aigul)

    def slip(case, by):
        actions.register(case, by=by)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError), clock.at(LATER):
        taken(first.pk, 1, slip, cast.aigul)
    with clock.at(LATER):
        taken(second.pk, 1, actions.register, cast.aigul)
    assert Case.objects.get(pk=second.pk).number == "2026-ШЖК-000001"


def test_a_click_repeated_eight_times_makes_one_case(cast):
    token = uuid.uuid4()
    born = at_once(walk.MORNING, *[partial(walk.lodge, cast, token=token)] * 8)
    assert {one.pk for one in born} == {Case.objects.get().pk}
    assert (Move.objects.count(), Event.objects.count(), Clock.objects.count(), Owed.objects.count()) == (1, 1, 1, 1)


def late_told(pk):
    told = Event.objects.filter(chain=f"case/{pk}")
    return told.filter(kind="late").count() + told.filter(kind="move", payload__has_key="late").count()


def test_two_sweepers_find_each_lateness_and_each_lapse_once(cast):
    waiting = [walk.case_at(cast, "issue", Desk.PAYMENT) for _ in range(6)]
    late = [walk.lodge(cast) for _ in range(194)]
    moment = waiting[-1].clocks.open().get().due_at + timedelta(minutes=1)

    def sweeper():
        return sum(sweep.sweep(moment, batch=15) for _ in range(20))

    done = at_once(moment, sweeper, sweeper)
    with clock.at(moment):
        done.append(sweep.look_at_the_clocks())
    assert sum(done) == 200
    assert [late_told(case.pk) for case in late] == [1] * 194
    assert Owed.objects.filter(kind="warning", payload__stage="due").count() == 194
    assert Move.objects.filter(verb=Verb.LAPSE).count() == 6
    assert not Clock.objects.open().filter(alarm_at__lte=moment).exists()
    assert verify()[1] == []


def test_sweeper_and_officer_tell_the_same_lateness_once(cast):
    cases = [walk.lodge(cast) for _ in range(24)]
    moment = cases[0].clocks.get().due_at + timedelta(minutes=1)

    def officer(pile):
        for case in pile:
            with suppress(Changed):
                taken(case.pk, 1, actions.refuse_acceptance, cast.aigul)

    def sweeper():
        return [sweep.sweep(moment, batch=5) for _ in range(12)]

    results = at_once(moment, partial(officer, cases), sweeper, partial(officer, cases[::-1]))
    assert [one for one in results if isinstance(one, Exception)] == []
    assert [late_told(case.pk) for case in cases] == [1] * 24
    assert set(Clock.objects.values_list("late_at", flat=True)) == {cases[0].clocks.get().due_at}
    assert verify()[1] == []


def test_a_case_read_before_the_sweeper_came_still_moves(cast):
    case = walk.case_at(cast, "issue", Desk.EXAMINATION)
    walk.judge(case, cast.dana)
    moment = case.clocks.open().get().due_at + timedelta(minutes=1)
    with clock.at(moment):
        sweep.look_at_the_clocks()
        case.examine(by=cast.dana)
    assert late_told(case.pk) == 1
    assert verify()[1] == []
