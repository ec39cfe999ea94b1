"""A paper is ordered once, made once, and then stays as it is."""

from dataclasses import replace
from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, transaction

from tests.papers import samples
from workflow.outbox import work
from workflow.outbox.models import Owed
from workflow.papers import orders, store
from workflow.papers.making import make
from workflow.papers.models import Paper


@pytest.fixture
def permit(case, clerk):
    return orders.order(case, samples.PERMIT, by=clerk)


def test_an_ordered_paper_is_owed_and_then_made(permit):
    assert Owed.objects.filter(kind="paper", payload={"paper": permit.pk}).exists()
    work.deliver()
    permit.refresh_from_db()
    assert permit.made_at
    assert store.get(permit.stored, permit.sha256).startswith(b"%PDF-")


def test_a_final_paper_gets_a_number_and_a_code_and_a_draft_neither(permit, case, clerk):
    draft = orders.order(case, samples.PERMIT, by=clerk, draft=True)
    assert permit.number.endswith("-РҰҚ-000001")
    assert len(permit.code.replace("-", "")) == 16
    assert (draft.number, draft.code) == ("", None)


def test_ordering_the_same_again_gives_the_same_paper(permit, case, clerk):
    assert orders.order(case, samples.PERMIT, by=clerk) == permit
    assert Paper.objects.count() == 1
    with pytest.raises(ValueError, match="other facts"):
        orders.order(case, replace(samples.PERMIT, valid_until=date(2030, 1, 1)), by=clerk)


def test_the_next_draft_stands_beside_the_first(case, clerk):
    first = orders.order(case, samples.NOTICE, by=clerk, draft=True)
    second = orders.order(case, replace(samples.NOTICE, decided=date(2026, 11, 13)), by=clerk, draft=True, edition=2)
    assert first != second


def test_a_coupon_is_never_a_draft(case, clerk):
    with pytest.raises(ValueError, match="never a draft"):
        orders.order(case, samples.COUPON, by=clerk, draft=True)


def test_more_text_than_a_paper_holds_is_refused(case, clerk):
    long = replace(samples.NOTICE, decision=replace(samples.NOTICE.decision, kk="ұ" * 300_000))
    with pytest.raises(ValidationError):
        orders.order(case, long, by=clerk)


def test_made_twice_stays_the_first(permit):
    assert make(permit.pk)
    before = Paper.objects.get().stored
    assert not make(permit.pk)
    assert Paper.objects.get().stored == before
    assert list(store.names()) == [before]


def test_of_two_makers_at_once_one_file_stays(permit, monkeypatch):
    real = store.put

    def beaten_to_it(content: bytes) -> store.Stored:
        monkeypatch.setattr(store, "put", real)
        make(permit.pk)
        return real(content)

    monkeypatch.setattr(store, "put", beaten_to_it)
    assert not make(permit.pk)
    assert list(store.names()) == [Paper.objects.get().stored]


def test_a_press_that_fails_leaves_the_paper_owed(permit, monkeypatch):
    monkeypatch.setattr("workflow.papers.press.printing.press", lambda *_: 1 / 0)
    work.deliver()
    owed = Owed.objects.get(kind="paper")
    permit.refresh_from_db()
    assert (permit.made_at, owed.tries, owed.done_at) == (None, 1, None)


CHANGES = {
    "facts": {"facts": {}},
    "number": {"number": "2026-РҰҚ-999999"},
    "file": {"stored": "12345678-1234-1234-1234-123456789012"},
    "hash": {"sha256": "0" * 64},
    "moment": {"made_at": "2026-01-01T00:00:00Z"},
    "code": {"code": "AAAA-AAAA-AAAA-AAAA"},
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_the_database_refuses_to_change_a_made_paper(permit, change):
    make(permit.pk)
    with pytest.raises(DatabaseError), transaction.atomic():
        Paper.objects.filter(pk=permit.pk).update(**change)


def test_the_facts_are_frozen_before_the_paper_is_made(permit):
    with pytest.raises(DatabaseError), transaction.atomic():
        Paper.objects.filter(pk=permit.pk).update(facts={"holder": "another"})


def test_a_paper_is_never_deleted(permit):
    with pytest.raises(DatabaseError), transaction.atomic():
        permit.delete()


def test_a_paper_is_revoked_once_and_with_a_reason(permit, clerk):
    make(permit.pk)
    with pytest.raises(DatabaseError), transaction.atomic():
        orders.revoke(permit, by=clerk, because="")
    orders.revoke(permit, by=clerk, because="Қате берілген")
    with pytest.raises(ValueError, match="revoked before"):
        orders.revoke(permit, by=clerk, because="тағы")
