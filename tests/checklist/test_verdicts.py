"""Verdicts on documents: added, never rewritten; the latest counts; each is evidence."""

import pytest
from django.db import IntegrityError, transaction

from tests import cast as people
from tests import walk
from workflow.acts.words import Desk
from workflow.audit.models import Event
from workflow.audit.verify import verify
from workflow.cases import gate
from workflow.cases.refusals import Refusal
from workflow.checklist import verdicts
from workflow.checklist.models import Verdict
from workflow.office import clock


@pytest.fixture
def cast(db):
    return people.gather()


@pytest.fixture
def case(cast):
    return walk.case_at(cast, "issue", Desk.EXAMINATION)


def give(case, by, finding="ok", words="", place=0):
    with clock.at(walk.MORNING), transaction.atomic():
        taken = gate.take(case.pk)
        return verdicts.give(taken, verdicts.found(taken)[place].received, finding=finding, words=words, by=by)


def test_the_examination_lacks_a_verdict_on_every_document(cast, case):
    assert len(list(verdicts.lacking(case))) == case.received.count()
    walk.judge(case, cast.dana)
    assert list(verdicts.lacking(case)) == []


def test_the_latest_verdict_counts_and_the_earlier_one_stays(cast, case):
    give(case, cast.dana, "unreadable")
    give(case, cast.dana)
    first = verdicts.found(case)[0]
    assert [one.finding for one in first.history] == ["unreadable", "ok"]
    assert not first.latest.fails
    assert verdicts.latest(case) == {first.received.pk: first.latest}


def test_a_fault_is_carried_along_and_stops_nothing(cast, case):
    give(case, cast.dana, "expired", place=2)
    walk.judge(case, cast.dana)
    assert [one.latest.finding for one in verdicts.failing(verdicts.found(case))] == ["expired"]
    assert list(verdicts.lacking(case)) == []


def test_a_verdict_stands_in_the_chain_of_the_case(cast, case):
    give(case, cast.dana, "other", "Мөрі жоқ")
    event = Event.objects.filter(chain=f"case/{case.pk}").latest("seq")
    assert (event.kind, event.actor, event.payload["words"]) == ("verdict", cast.dana, "Мөрі жоқ")
    assert verify(f"case/{case.pk}")[1] == []


def test_another_fault_needs_words(cast, case):
    with pytest.raises(IntegrityError, match="another_fault_is_told_in_words"):
        give(case, cast.dana, "other")


@pytest.mark.parametrize("change", ["update", "delete"])
def test_a_verdict_once_given_stays(cast, case, change):
    given = Verdict.objects.filter(pk=give(case, cast.dana).pk)
    with pytest.raises(IntegrityError, match="stays as it was given"):
        given.update(finding="expired") if change == "update" else given.delete()


def test_documents_are_judged_only_while_they_are_examined(cast):
    case = walk.case_at(cast, "issue", Desk.COMMISSION)
    with pytest.raises(Refusal) as refused:
        give(case, cast.dana)
    assert refused.value.point == "6.4"
