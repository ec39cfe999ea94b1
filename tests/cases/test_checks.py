"""The checks refuse what the verbs cannot carry, and an act that left the shelf while cases follow it."""

from dataclasses import replace
from datetime import date

from permits.acts.foreign_labour_permit.kyzylorda_2018 import ISSUE
from tests import walk
from workflow.acts import shelf
from workflow.acts.chain import Step
from workflow.acts.words import Desk, Verb
from workflow.cases import checks


def test_the_acts_on_the_shelf_can_be_carried():
    assert checks.every_act_can_be_carried() == []
    assert checks.the_gate_has_no_side_door() == []


def with_moves(desk, moves):
    rows = [replace(row, moves=moves) if isinstance(row, Step) and row.desk is desk else row for row in ISSUE.rows]
    return replace(ISSUE, rows=tuple(rows))


def test_a_verb_used_at_a_desk_it_does_not_belong_to_is_named():
    (fault,) = checks.ungrammatical(with_moves(Desk.EXAMINATION, {Verb.SIGN: Desk.COMMISSION}))
    assert "sign" in fault
    assert "examination" in fault


def test_a_verb_that_leads_where_it_cannot_is_named():
    (fault,) = checks.ungrammatical(with_moves(Desk.EXAMINATION, {Verb.EXAMINE: Desk.DRAFTING}))
    assert "examine" in fault
    assert "drafting" in fault


def test_an_act_with_cases_may_not_leave_the_shelf(cast, monkeypatch):
    walk.lodge(cast)
    assert checks.every_case_finds_its_act(databases=["default"]) == []
    monkeypatch.delitem(shelf._shelf, ("kyzylorda-125", date(2018, 2, 23), "foreign-labour-permit"))
    (fault,) = checks.every_case_finds_its_act(databases=["default"])
    assert "kyzylorda-125@2018-02-23" in fault.msg
