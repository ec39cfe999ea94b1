"""Every way past the gate, tried from Python: each is refused, and a refusal writes nothing."""

import gc
from datetime import timedelta
from uuid import UUID

import pytest
from django.db import IntegrityError, models, transaction
from django.test.utils import isolate_apps
from django_fsm import ConcurrentTransition, TransitionNotAllowed

from tests import walk
from tests.cases.written import refused, written
from workflow.acts.words import Decision, Desk, Verb
from workflow.cases import checks, gate
from workflow.cases.models import Case, Move
from workflow.cases.refusals import Changed, Incomplete, NotYours
from workflow.office import clock
from workflow.office.models import Account


@pytest.fixture
def case(cast):
    """At examination: Dana's desk, every document judged."""
    made = walk.case_at(cast, "issue", Desk.EXAMINATION)
    walk.judge(made, cast.dana)
    return made


@pytest.fixture(autouse=True)
def ten_minutes_later():
    with clock.at(walk.MORNING + timedelta(minutes=30)):
        yield


def a_case_like(case, **changes):
    known = {
        field.attname: getattr(case, field.attname)
        for field in Case._meta.concrete_fields
        if field.attname not in ("id", "token", "state")
    }
    born = {"version": 1, "number": None, "decision": "", "token": UUID(int=7), "state": Desk.INTAKE}
    return Case(**known | born | changes)


def test_the_state_cannot_be_assigned(case):
    with pytest.raises(AttributeError):
        case.state = Desk.ISSUED


def test_a_deferred_state_cannot_be_assigned(case):
    with pytest.raises(AttributeError):
        Case.objects.only("id").get(pk=case.pk).state = Desk.ISSUED


def test_a_state_put_in_behind_the_field_is_not_saved(case):
    case.__dict__["state"] = Desk.ISSUED
    with refused("without a move"):
        case.save()


def test_a_new_object_over_an_old_row_is_not_saved(case):
    twin = a_case_like(case, id=case.pk, state=Desk.ISSUED)
    with pytest.raises((ConcurrentTransition, AttributeError)), transaction.atomic():
        twin.save()
    assert Case.objects.get(pk=case.pk).state == Desk.EXAMINATION


@pytest.mark.parametrize("state", [Desk.ISSUED, Desk.INTAKE])
def test_a_case_is_not_born_without_a_move(case, state):
    with refused("born without a move"):
        a_case_like(case, state=state).save(force_insert=True)


def test_many_cases_are_not_born_without_a_move(case):
    with refused("born without a move"):
        Case.objects.bulk_create([a_case_like(case)])


@pytest.mark.parametrize("started", [{"version": 2}, {"number": "2026-ШЖК-000001"}, {"decision": Decision.GRANTED}])
def test_a_case_is_not_born_halfway(case, started):
    with refused("begins at the beginning"):
        a_case_like(case, **started).save(force_insert=True)


@pytest.mark.parametrize(
    "changes",
    [
        {"state": Desk.ISSUED},
        {"number": "2026-ШЖК-999999"},
        {"decision": Decision.GRANTED},
        {"executor": None},
        {"act": "kostanay-1"},
        {"variant": "reissue"},
        {"closed_at": walk.MORNING},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_an_update_past_the_gate_is_refused(case, changes):
    with refused("without a move"):
        Case._base_manager.filter(pk=case.pk).update(**changes)


def test_a_bulk_update_is_refused(case):
    case.__dict__["state"] = Desk.ISSUED
    with refused("without a move"):
        Case.objects.bulk_update([case], ["state"])


def test_an_upsert_is_refused(case):
    with refused("without a move|begins at the beginning|born without a move"):
        Case.objects.bulk_create(
            [a_case_like(case, id=case.pk, token=case.token, state=Desk.ISSUED)],
            update_conflicts=True, unique_fields=["token"], update_fields=["state"],
        )  # fmt: skip


def test_a_stranger_moves_nothing(case, cast):
    before = written()
    for stranger in (cast.erlan, cast.zere, cast.marat, cast.bolat):
        with pytest.raises(NotYours), transaction.atomic():
            Case.objects.get(pk=case.pk).examine(by=stranger)
    assert written() == before


def test_the_clock_moves_nothing_but_what_runs_out(case):
    with pytest.raises(NotYours), transaction.atomic():
        case.examine(by=Account.objects.clock())


def test_a_step_cannot_be_skipped_or_done_twice(case, cast):
    before = written()
    with pytest.raises(TransitionNotAllowed), transaction.atomic():
        case.sign(by=cast.bolat)
    with pytest.raises(TransitionNotAllowed), transaction.atomic():
        case.assign(by=cast.bolat, executor=cast.erlan)
    assert written() == before


def test_an_incomplete_packet_stays_at_the_counter(cast):
    case = walk.lodge(cast)
    before = written()
    with pytest.raises(Incomplete) as refusal, transaction.atomic():
        case.register(by=cast.aigul, number="1", code="2", at=walk.MORNING)
    assert refusal.value.lacks
    assert written() == before


def test_a_verb_says_that_it_needs_a_hand(case):
    with pytest.raises(TypeError, match="required keyword-only argument: 'by'"):
        case.examine()


def test_a_verb_moves_records_and_saves(case, cast):
    case.examine(by=cast.dana)
    moved = Case.objects.get(pk=case.pk)
    assert (moved.state, moved.version) == (Desk.COMMISSION, case.version)
    assert moved.moves.last().by == cast.dana


@pytest.mark.parametrize("fields", [["version"], ["number", "executor"], ["state"]])
def test_a_partial_refresh_leaves_the_state_protected(case, fields):
    case.refresh_from_db(fields=fields)
    with pytest.raises(AttributeError):
        case.state = Desk.ISSUED


@pytest.mark.parametrize("named", ["id", "version", "state", "number"])
def test_a_partly_read_case_costs_no_endless_questions(case, named, django_assert_max_num_queries):
    with django_assert_max_num_queries(4):
        assert Case.objects.only(named).get(pk=case.pk).state == Desk.EXAMINATION
        assert Case.objects.defer(named).get(pk=case.pk).state == Desk.EXAMINATION if named != "id" else True


def test_a_stale_case_is_neither_moved_nor_saved(case, cast):
    stale = Case.objects.get(pk=case.pk)
    case.examine(by=cast.dana)
    before = written()
    with pytest.raises(ConcurrentTransition), transaction.atomic():
        stale.examine(by=cast.dana)
    with pytest.raises(ConcurrentTransition), transaction.atomic():
        stale.save()
    assert written() == before


def test_whoever_saw_an_older_version_hears_who_did_what_when(case, cast):
    walk.do(case.pk, Verb.EXAMINE, cast)
    with pytest.raises(Changed, match=r"Ғабдуллина Д\., .*23.*10:30"), transaction.atomic():
        gate.take(case.pk, version=case.version)


def test_a_refresh_reads_the_row_again_and_protects_it(case, cast):
    walk.do(case.pk, Verb.EXAMINE, cast)
    case.refresh_from_db()
    assert case.state == Desk.COMMISSION
    with pytest.raises(AttributeError):
        case.state = Desk.ISSUED


def test_cleaning_leaves_the_state_alone(case):
    case.full_clean(exclude=["closed_at"])
    assert case.state == Desk.EXAMINATION


@pytest.fixture
def proxy():
    """A proxy of Case that is gone without a trace after the test."""
    with isolate_apps("workflow.cases"):
        meta = type("Meta", (), {"proxy": True})
        yield type("Shortcut", (Case,), {"__module__": "workflow.cases.models", "Meta": meta})
    Case._meta.get_field("state").transitions.popitem()


def test_a_proxy_is_refused_by_the_checks_and_by_the_database(case, cast, proxy):
    assert "cases.E002" in {error.id for error in checks.the_gate_has_no_side_door()}
    before, shortcut = written(), proxy.objects.get(pk=case.pk)
    with transaction.atomic():
        shortcut.examine(by=cast.zere)  # no receiver hears a proxy: nobody asks, and nobody writes either
    assert written() == before
    with refused("without a move"):
        models.Model.save(shortcut)


def test_there_is_no_subclass_of_case():
    gc.collect()
    assert checks.the_gate_has_no_side_door() == []


def test_a_move_along_an_edge_of_another_desk_is_refused(case, cast):
    known = {
        "case": case,
        "version": case.version + 1,
        "by": cast.bolat,
        "role": "head",
        "point": "6.7",
        "at": walk.MORNING,
    }
    with refused("does not continue the journal"):
        Move.objects.create(verb=Verb.SIGN, source=Desk.SIGNATURE, target=Desk.NOTICE, **known)
    with refused("does not continue the journal"):
        Move.objects.bulk_create(
            [Move(verb=Verb.EXAMINE, source=Desk.EXAMINATION, target=Desk.COMMISSION, **known | {"version": 9})]
        )


def test_the_gate_lets_nothing_through_when_a_later_write_fails(case, cast, monkeypatch):
    before = written()
    monkeypatch.setattr(gate, "owe_all", lambda rows: 1 / 0)
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        Case.objects.get(pk=case.pk).examine(by=cast.dana)
    assert written() == before


def test_a_birth_is_refused_to_whoever_is_no_clerk_here(cast):
    request = {
        "office": cast.office,
        "service": "foreign-labour-permit",
        "variant": "issue",
        "applicant": cast.employer,
    }
    for stranger in (cast.zere, cast.dana, cast.marat):
        with pytest.raises(NotYours):
            gate.lodge(gate.Request(**request, lodged_at=walk.MORNING, token=a_token(stranger)), by=stranger)
    assert not Case.objects.exists()


def a_token(account):
    return UUID(int=account.pk)


def test_a_double_click_makes_one_case(cast):
    token = a_token(cast.aigul)
    assert walk.lodge(cast, token=token) == walk.lodge(cast, token=token)
    assert Case.objects.count() == 1


def test_another_fault_of_a_birth_is_not_taken_for_a_double_click(cast, monkeypatch):
    monkeypatch.setattr(gate, "_born", lambda request, by: (_ for _ in ()).throw(IntegrityError("other")))
    with pytest.raises(IntegrityError, match="other"):
        walk.lodge(cast)
