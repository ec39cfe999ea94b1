"""A term over several desks has a clock of its own: it begins with its first desk and ends when the case steps out."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests import walk
from workflow.acts import shelf
from workflow.acts.chain import Span
from workflow.acts.words import Decision, Desk, Role, Verb
from workflow.audit.models import Event
from workflow.cases import sweep
from workflow.cases.clocks import left_from_before
from workflow.cases.law import write_down_the_law
from workflow.cases.models import Case, Clock
from workflow.office import clock
from workflow.office.calendars import calendar_of
from workflow.office.models import Assignment
from workflow.worktime.due import due, working_time
from workflow.worktime.terms import hours, working_days

OVER = (Desk.DRAFTING, Desk.SIGNATURE)
TO_THE_END = (Desk.NOTICE, Desk.PAYMENT, Desk.RELEASE)


@pytest.fixture
def spanned(cast):
    """The office applies an act like the real one, with a provider's term over two desks and one over a wait."""
    real = shelf.latest("kyzylorda-125", "foreign-labour-permit")
    spans = [
        Span(point="9.1", role=Role.PROVIDER, to=None, term=hours(3), quote="а", over=OVER),
        Span(point="9.2", role=Role.PROVIDER, to=None, term=working_days(5), quote="б", over=TO_THE_END),
    ]
    chain = real.chain("extend", "office")
    chain = replace(chain, rows=(*chain.rows, *spans))
    act, variants = replace(real.act, id="spanned-1"), {"extend": real.variants["extend"]}
    made = replace(real, act=act, chains=(chain,), variants=variants)
    shelf.place(made)
    write_down_the_law()
    Assignment.objects.update(act="spanned-1")
    yield cast
    del shelf._shelf["spanned-1", real.act.edition, real.service]


def spans(case):
    return list(case.clocks.filter(kind=Clock.Kind.SPAN).values_list("point", "started_at", "stopped_at"))


def step(case, cast, verb, after):
    one = Clock.objects.open().exclude(kind=Clock.Kind.SPAN).get(case=case)
    with clock.at(one.started_at + after):
        walk.do(case.pk, verb, cast)
        return clock.now()


def test_it_begins_with_its_first_desk(spanned):
    case = walk.case_at(spanned, "extend", Desk.DRAFTING)
    step_clock, span = case.clocks.open().order_by("kind").reverse()
    assert (span.started_at, span.role, span.holder) == (step_clock.started_at, "provider", None)
    assert span.due_at == due(calendar_of(case.office), span.started_at, hours(3))


def test_it_runs_on_from_desk_to_desk_and_ends_with_the_last(spanned):
    case = walk.case_at(spanned, "extend", Desk.DRAFTING)
    began = case.clocks.open().first().started_at
    step(case, spanned, Verb.DRAFT, timedelta(minutes=20))
    assert spans(case) == [("9.1", began, None)]
    ended = step(case, spanned, Verb.SIGN, timedelta(minutes=20))
    assert spans(case) == [("9.1", began, ended), ("9.2", ended, None)]


def test_a_return_inside_it_neither_ends_nor_renews_it(spanned):
    case = walk.case_at(spanned, "extend", Desk.DRAFTING)
    began = case.clocks.open().first().started_at
    for _time in range(2):
        step(case, spanned, Verb.DRAFT, timedelta(minutes=20))
        step(case, spanned, Verb.SEND_BACK, timedelta(minutes=5))
    assert spans(case) == [("9.1", began, None)]


def test_it_is_late_by_its_own_rule(spanned):
    case = walk.case_at(spanned, "extend", Desk.DRAFTING)
    span = case.clocks.get(kind=Clock.Kind.SPAN)
    step(case, spanned, Verb.DRAFT, timedelta(minutes=110))
    with clock.at(span.due_at + timedelta(minutes=1)):
        sweep.look_at_the_clocks()
    late = Event.objects.filter(chain=f"case/{case.pk}", kind="late", payload__point="9.1")
    assert late.get().at == span.due_at
    assert Clock.objects.get(pk=span.pk).late_at == span.due_at
    step(case, spanned, Verb.SIGN, timedelta(hours=26))
    assert not Event.objects.filter(chain=f"case/{case.pk}", kind="move", payload__late__isnull=False).exists()


def test_a_wait_that_runs_out_ends_it_at_that_moment(spanned):
    case = walk.case_at(spanned, "extend", Desk.PAYMENT, Decision.GRANTED)
    wait = case.clocks.open().get(kind=Clock.Kind.WAIT)
    span = case.clocks.open().get(kind=Clock.Kind.SPAN)
    with clock.at(wait.due_at + timedelta(days=3)):
        sweep.look_at_the_clocks()
        sweep.look_at_the_clocks()
    assert Case.objects.get(pk=case.pk).state == Desk.LAPSED
    span.refresh_from_db()
    assert span.stopped_at == wait.due_at
    assert span.late_at == span.due_at
    assert not case.clocks.open().exists()


def test_it_ends_with_a_case_that_ends_on_the_way(spanned):
    case = walk.case_at(spanned, "extend", Desk.REFUSED)
    (_inner, outer) = spans(case)
    assert outer[2] == case.closed_at


def test_a_return_into_it_from_outside_leaves_what_was_left(spanned):
    case = walk.case_at(spanned, "extend", Desk.DRAFTING)
    first = case.clocks.get(kind=Clock.Kind.SPAN)
    step(case, spanned, Verb.DRAFT, timedelta(minutes=20))
    step(case, spanned, Verb.SIGN, timedelta(minutes=10))
    first.refresh_from_db()

    calendar = calendar_of(case.office)
    used = working_time(calendar, first.started_at, first.stopped_at)
    assert left_from_before(case, case.chain.spans[0], calendar) == timedelta(hours=3) - used
