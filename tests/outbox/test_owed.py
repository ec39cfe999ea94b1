"""Work owed is done once, put off when it fails, given up visibly, and never lost with the broker."""

import inspect
from datetime import timedelta

import pytest
from celery import current_app
from django.db import transaction
from django.db.models import F
from django.db.models.functions import Now
from kombu.exceptions import OperationalError

from tests import cast as people
from tests import walk
from workflow.acts.words import Desk
from workflow.outbox import tasks, work
from workflow.outbox.models import Owed

pytestmark = pytest.mark.django_db


def fail(row):
    raise ConnectionRefusedError("the mail server sleeps")


def hurry():
    """Lets the pause of every put-off row be over."""
    Owed.objects.filter(done_at=None, failed_at=None).update(try_at=Now() - timedelta(seconds=1))


def test_what_is_owed_is_done_once(appointed):
    done = appointed()
    row = work.owe("errand", case=7)
    assert work.deliver() == 1
    assert work.deliver() == 0
    assert done == [row.pk]
    row.refresh_from_db()
    assert (row.done_at is not None, row.tries, row.error) == (True, 0, "")


def test_the_oldest_comes_first(appointed):
    done = appointed()
    rows = work.owe_all([Owed(kind="errand", payload={"n": n}) for n in range(3)])
    work.deliver()
    assert done == [row.pk for row in rows]


def test_work_nobody_knows_yet_is_left_for_whoever_will(appointed):
    appointed()
    row = work.owe("signal_to_the_moon")
    assert work.deliver() == 0
    row.refresh_from_db()
    assert (row.done_at, row.failed_at, row.tries) == (None, None, 0)


def test_what_fails_is_put_off_longer_each_time(appointed, caplog):
    appointed(fail)
    row = work.owe("errand")
    waits = []
    for _time in range(4):
        work.deliver()
        row = Owed.objects.annotate(wait=F("try_at") - Now()).get(pk=row.pk)
        waits.append(round(row.wait.total_seconds()))
        hurry()
    assert waits == [15, 30, 60, 120]
    assert row.tries == 4
    assert "the mail server sleeps" in row.error
    assert "errand" in caplog.text


def test_a_put_off_row_waits_its_pause(appointed):
    done = appointed(fail)
    work.owe("errand")
    assert work.deliver() == 1
    assert work.deliver() == 0
    assert len(done) == 1


def test_after_the_last_try_it_is_given_up_and_says_so(appointed):
    done = appointed(fail)
    row = work.owe("errand")
    for _time in range(work.TRIES + 3):
        work.deliver()
        hurry()
    row.refresh_from_db()
    assert len(done) == row.tries == work.TRIES
    assert row.failed_at is not None
    assert row.done_at is None
    assert "ConnectionRefusedError" in row.error


def test_one_poisoned_row_does_not_hold_up_the_others(appointed):
    done = appointed(lambda row: 1 / 0 if row.payload["n"] == 1 else None)
    rows = work.owe_all([Owed(kind="errand", payload={"n": n}) for n in range(4)])
    work.deliver()
    assert done == [row.pk for row in rows]
    assert Owed.objects.filter(done_at__isnull=False).count() == 3


def test_what_a_failing_handler_wrote_is_not_there(appointed):
    def write_and_fail(row):
        Owed.objects.create(kind="half done")
        fail(row)

    appointed(write_and_fail)
    work.owe("errand")
    work.deliver()
    assert not Owed.objects.filter(kind="half done").exists()


def test_a_crash_between_work_and_mark_does_it_again(appointed):
    class Killed(BaseException):
        """The worker is gone in the middle."""

    def crash(row):
        Owed.objects.create(kind="written meanwhile")
        raise Killed

    row = work.owe("errand")
    appointed(crash)
    with pytest.raises(Killed), transaction.atomic():
        work.deliver()
    row.refresh_from_db()
    assert (row.done_at, row.tries) == (None, 0)
    assert not Owed.objects.filter(kind="written meanwhile").exists()
    done = appointed()
    work.deliver()
    assert row.pk in done


def test_a_dead_broker_is_no_error_and_the_sweeper_does_the_work(
    appointed, monkeypatch, caplog, django_capture_on_commit_callbacks
):
    def dead(*args, **kwargs):
        raise OperationalError("Connection refused")

    done = appointed()
    monkeypatch.setattr(work, "_beats", [])
    monkeypatch.setattr(current_app, "send_task", dead)
    with django_capture_on_commit_callbacks(execute=True):
        row = work.owe("errand")
    assert "the broker does not answer" in caplog.text
    assert tasks.sweep() == 1
    assert done == [row.pk]


def test_the_bell_rings_after_the_commit_with_empty_hands(appointed, monkeypatch, django_capture_on_commit_callbacks):
    rung = []
    appointed()
    monkeypatch.setattr(current_app, "send_task", lambda *args, **options: rung.append((args, options)))
    with django_capture_on_commit_callbacks(execute=True):
        work.owe("errand", case=7)
        assert rung == []
    ((args, options),) = rung
    assert args == ("workflow.outbox.tasks.deliver",)
    assert not {"args", "kwargs", "eta", "countdown"} & set(options)


def test_nothing_rings_when_the_cause_is_rolled_back(appointed, monkeypatch, django_capture_on_commit_callbacks):
    rung = []
    monkeypatch.setattr(current_app, "send_task", lambda *args, **options: rung.append(args))
    with django_capture_on_commit_callbacks(execute=True), pytest.raises(ZeroDivisionError):
        spoil()
    assert rung == []
    assert not Owed.objects.exists()


def spoil():
    with transaction.atomic():
        work.owe("errand")
        _ = 1 / 0


def test_one_bad_beat_stops_no_other(appointed, monkeypatch, caplog):
    def broken():
        raise ZeroDivisionError

    looked = []
    done = appointed()
    monkeypatch.setattr(work, "_beats", [broken, lambda: looked.append(1)])
    work.owe("errand")
    assert work.sweep() == 1
    assert (looked, len(done)) == ([1], 1)
    assert "broken failed" in caplog.text


def test_no_task_takes_an_argument():
    current_app.loader.import_default_modules()
    own = [task for name, task in current_app.tasks.items() if name.startswith(("workflow.", "permits.", "config."))]
    assert len(own) >= 3
    assert [task.name for task in own if inspect.signature(task.run).parameters] == []


def test_rows_carry_ids_and_words_of_the_machine_only(db):
    cast = people.gather()
    walk.case_at(cast, "issue", Desk.PAYMENT)
    for row in Owed.objects.all():
        for name, value in row.payload.items():
            assert isinstance(value, int) or (isinstance(value, str) and value.isascii() and len(value) < 40), (
                name,
                value,
            )
