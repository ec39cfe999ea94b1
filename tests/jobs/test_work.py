"""A job is done an item at a time, each once; what fails says why; nothing is lost with a worker."""

from datetime import timedelta

import pytest
from django.db import OperationalError, transaction

from tests.jobs.conftest import GUESTS
from workflow.jobs import work
from workflow.jobs.models import Item, Job
from workflow.office import clock
from workflow.outbox import work as outbox
from workflow.outbox.models import Notification, Owed

pytestmark = pytest.mark.django_db


def fate(job):
    return {item.key: (item.state, item.outcome) for item in job.items.all()}


def test_every_item_is_done_once_in_order(cast, greeted):
    job = work.start("greeting", by=cast.bolat, items=GUESTS)
    outbox.deliver()
    job.refresh_from_db()
    assert (job.state, greeted) == ("done", ["a", "b", "c"])
    assert fate(job)["b"] == ("done", "Hello, Бауыржан")
    outbox.deliver()
    assert greeted == ["a", "b", "c"]


def test_a_job_of_nothing_ends_at_once(cast, greeted):
    job = work.start("greeting", by=cast.bolat, items=[])
    outbox.deliver()
    job.refresh_from_db()
    assert job.state == "done"


def test_a_refusal_fails_its_item_with_its_sentence_and_no_other(cast, greeted):
    greeted.refused.add("b")
    job = work.start("greeting", by=cast.bolat, items=GUESTS)
    outbox.deliver()
    assert fate(job)["b"] == ("failed", "No such guest. Ask the doorman.")
    assert greeted == ["a", "c"]


def test_a_fault_of_ours_fails_its_item_in_words_and_is_logged(cast, greeted, caplog):
    greeted.broken.add("a")
    job = work.start("greeting", by=cast.bolat, items=GUESTS)
    outbox.deliver()
    assert fate(job)["a"][0] == "failed"
    assert "ZeroDivisionError" in caplog.text
    assert greeted == ["b", "c"]


def test_what_a_failed_item_wrote_is_taken_back(cast, greeted, monkeypatch):
    def write_and_fail(item):
        cast.bolat.surname = "Басқа"
        cast.bolat.save()
        raise ZeroDivisionError

    monkeypatch.setitem(work._kinds, "greeting", work.Kind("Greeting", write_and_fail))
    work.start("greeting", by=cast.bolat, items=GUESTS[:1])
    outbox.deliver()
    cast.bolat.refresh_from_db()
    assert cast.bolat.surname == "Бөкейханов"


def test_a_database_that_stumbles_is_tried_again_before_the_item_fails(cast, greeted, monkeypatch):
    tried = []

    def stumble(item):
        tried.append(item.key)
        raise OperationalError("deadlock")

    monkeypatch.setitem(work._kinds, "greeting", work.Kind("Greeting", stumble))
    job = work.start("greeting", by=cast.bolat, items=GUESTS[:1])
    for _time in range(4):
        outbox.deliver()
        Owed.objects.filter(done_at=None).update(try_at=clock.now() - timedelta(minutes=1))
    assert tried == ["a"] * 3
    assert fate(job)["a"][0] == "failed"


def test_failures_alone_are_tried_again(cast, greeted):
    greeted.refused.add("b")
    job = work.start("greeting", by=cast.bolat, items=GUESTS)
    outbox.deliver()
    greeted.refused.clear()
    assert work.retry(job) == 1
    outbox.deliver()
    job.refresh_from_db()
    assert (greeted, job.state) == (["a", "c", "b"], "done")


def test_nothing_is_retried_while_it_runs(cast, greeted):
    job = work.start("greeting", by=cast.bolat, items=GUESTS)
    outbox.deliver(limit=2)
    assert work.retry(job) == 0


def test_a_job_stopped_halfway_keeps_what_is_done(cast, greeted):
    job = work.start("greeting", by=cast.bolat, items=GUESTS)
    outbox.deliver(limit=2)  # it begins, and does one
    assert work.cancel(job)
    outbox.deliver()
    job.refresh_from_db()
    assert (greeted, job.state) == (["a"], "cancelled")
    assert not work.cancel(job)


def test_a_job_undone_before_its_moment_does_nothing(cast, greeted):
    job = work.start("greeting", by=cast.bolat, items=GUESTS, not_before=clock.now() + timedelta(seconds=10))
    assert outbox.deliver() == 0
    work.cancel(job)
    Owed.objects.update(try_at=clock.now() - timedelta(seconds=1))
    outbox.deliver()
    assert greeted == []


def test_what_is_rolled_back_was_never_asked_for(cast, greeted):
    with transaction.atomic():
        work.start("greeting", by=cast.bolat, items=GUESTS)
        transaction.set_rollback(True)
    assert (Job.objects.count(), Owed.objects.filter(kind="job").count()) == (0, 0)


def test_a_worker_killed_in_an_item_loses_nothing(cast, greeted, monkeypatch):
    job = work.start("greeting", by=cast.bolat, items=GUESTS)
    outbox.deliver(limit=1)

    def die(item):
        raise KeyboardInterrupt

    known = work._kinds["greeting"]
    monkeypatch.setitem(work._kinds, "greeting", work.Kind("Greeting", die))
    with pytest.raises(KeyboardInterrupt):
        outbox.deliver()
    assert Item.objects.filter(job=job).waiting().count() == 3
    monkeypatch.setitem(work._kinds, "greeting", known)
    outbox.deliver()
    assert greeted == ["a", "b", "c"]


def test_outcomes_are_in_the_language_the_job_was_asked_for_in(cast, greeted, monkeypatch):
    from django.utils.translation import gettext, override

    monkeypatch.setitem(work._kinds, "greeting", work.Kind("Greeting", lambda item: gettext("Queue")))
    with override("ru"):
        job = work.start("greeting", by=cast.bolat, items=GUESTS[:1])
    outbox.deliver()
    assert fate(job)["a"] == ("done", "Очередь")


def test_who_waited_longer_than_a_minute_is_told(cast, greeted):
    job = work.start("greeting", by=cast.bolat, items=GUESTS)
    outbox.deliver(limit=1)
    with clock.at(clock.now() + timedelta(seconds=61)):
        outbox.deliver()
    assert Notification.objects.get(account=cast.bolat, kind="job").facts == {"job": job.pk, "done": 3, "failed": 0}


def test_who_hardly_waited_is_not_told(cast, greeted):
    work.start("greeting", by=cast.bolat, items=GUESTS)
    outbox.deliver()
    assert not Notification.objects.filter(kind="job").exists()


def test_a_kind_nobody_runs_is_not_started(cast):
    with pytest.raises(LookupError):
        work.start("dance", by=cast.bolat, items=[])


def test_one_long_job_does_not_keep_other_work_waiting(cast, greeted, monkeypatch):
    heard = []
    monkeypatch.setitem(outbox._handlers, "errand", lambda row: heard.append(len(greeted)))
    work.start("greeting", by=cast.bolat, items=GUESTS)
    outbox.deliver(limit=1)
    outbox.owe("errand")
    outbox.deliver()
    assert heard[0] < len(GUESTS)
