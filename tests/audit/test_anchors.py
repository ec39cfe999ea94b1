"""Anchors: only new heads, sealed line over line, outside the database; a changed or missing line is found."""

import json
from datetime import timedelta
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from tests import cast as people
from tests import walk
from tests.audit.insider import edit
from workflow.acts.words import Desk
from workflow.audit import tasks
from workflow.audit.anchor import anchor, anchors
from workflow.audit.verify import verify

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast():
    return people.gather()


def lines(settings):
    return [
        json.loads(line)
        for file in sorted(Path(settings.AUDIT_ANCHORS).glob("*.jsonl"))
        for line in file.read_text(encoding="utf-8").splitlines()
    ]


def rewrite(settings, change):
    (file,) = Path(settings.AUDIT_ANCHORS).glob("*.jsonl")
    file.write_text("\n".join(change(file.read_text(encoding="utf-8").splitlines())) + "\n", encoding="utf-8")


@pytest.fixture
def three(cast):
    """Three lines: a case is born, moves on, and another is born."""
    case = walk.case_at(cast, "issue", Desk.EXAMINATION)
    anchor(walk.MORNING)
    walk.lodge(cast)
    anchor(walk.MORNING + timedelta(minutes=5))
    walk.lodge(cast)
    anchor(walk.MORNING + timedelta(minutes=10))
    return case


def test_only_new_heads_are_written(cast, settings):
    first = walk.lodge(cast)
    assert anchor(walk.MORNING) == 1
    assert anchor(walk.MORNING) == 0
    second = walk.case_at(cast, "issue", Desk.ASSIGNMENT)
    assert anchor(walk.MORNING) == 1
    assert [{chain: seq for chain, (seq, _mac) in line["heads"].items()} for line in lines(settings)] == [
        {f"case/{first.pk}": 1},
        {f"case/{second.pk}": 2},
    ]


def test_every_month_has_its_file(cast, settings):
    walk.lodge(cast)
    anchor(walk.MORNING)
    walk.lodge(cast)
    anchor(walk.MORNING + timedelta(days=30))
    assert sorted(file.name for file in Path(settings.AUDIT_ANCHORS).iterdir()) == ["2026-11.jsonl", "2026-12.jsonl"]
    assert verify()[1] == []


def test_the_task_anchors(cast, settings):
    walk.lodge(cast)
    assert tasks.anchor() == 1
    assert len(lines(settings)) == 1


def test_no_anchor_holds_a_name(cast, settings):
    case = walk.lodge(cast)
    anchor(walk.MORNING)
    (line,) = lines(settings)
    assert set(line) == {"at", "heads", "mac"}
    assert list(line["heads"]) == [f"case/{case.pk}"]


def test_whole_anchors_are_believed(three):
    assert verify()[1] == []
    assert anchors().broken == []
    assert anchors().heads[f"case/{three.pk}"].keys() == {3}


CHANGES = {
    "a changed seal": (lambda all_: [all_[0].replace('"mac": "', '"mac": "0', 1), *all_[1:]], 1),
    "a changed moment": (lambda all_: [all_[0], all_[1].replace("10:05", "10:06"), all_[2]], 2),
    "a changed head": (lambda all_: [all_[0], all_[1].replace("[1,", "[2,"), all_[2]], 2),
    "no line at all": (lambda all_: [all_[0], "scribble", all_[2]], 2),
    "another kind of line": (lambda all_: [all_[0], "[]", all_[2]], 2),
    "a line without a seal": (lambda all_: [all_[0], all_[1], '{"at": 1, "heads": {}}'], 3),
    "a line taken out": (lambda all_: [all_[0], all_[2]], 2),
    "two lines swapped": (lambda all_: [all_[0], all_[2], all_[1]], 2),
    "the first line taken out": (lambda all_: all_[1:], 1),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_changed_file_is_found(three, settings, change):
    how, line = CHANGES[change]
    rewrite(settings, how)
    assert [(fault.chain, fault.seq) for fault in verify()[1]] == [("2026-11.jsonl", line)]


def test_after_a_broken_line_anchoring_goes_on(three, settings, cast):
    rewrite(settings, lambda all_: [*all_[:2], "scribble"])
    assert anchor(walk.MORNING + timedelta(minutes=15)) == 1
    assert [fault.seq for fault in verify()[1]] == [3]


def test_the_command_says_that_all_is_well(three):
    out = StringIO()
    call_command("verify_audit", stdout=out)
    assert out.getvalue().strip() == "5 events verified, no fault"
    out = StringIO()
    call_command("verify_audit", chain=f"case/{three.pk}", stdout=out)
    assert out.getvalue().strip() == "3 events verified, no fault"


def test_the_command_names_the_first_bad_row_and_fails(three):
    edit(f"UPDATE audit_event SET payload = '{{}}' WHERE chain = 'case/{three.pk}' AND seq > 1")
    err = StringIO()
    with pytest.raises(CommandError, match="1 bad chain") as failure:
        call_command("verify_audit", stderr=err)
    assert failure.value.returncode == 1
    assert err.getvalue().startswith(f"case/{three.pk} #2: ")


def test_a_chain_that_does_not_exist_is_no_success(three):
    with pytest.raises(CommandError):
        call_command("verify_audit", chain="case/0")
