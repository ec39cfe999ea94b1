"""Two workers at once do every row once."""

import threading
import time

import pytest
from django.db import connection

from workflow.outbox import work
from workflow.outbox.models import Owed

pytestmark = pytest.mark.django_db(transaction=True)


def crew(*deeds):
    """Does the deeds in threads of their own."""

    def run(deed):
        try:
            deed()
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=[deed]) for deed in deeds]
    for one in threads:
        one.start()
    for one in threads:
        one.join()


def test_each_row_is_done_once(appointed):
    done = appointed(lambda row: time.sleep(0.001))
    work.owe_all([Owed(kind="errand") for _ in range(60)])
    crew(work.deliver, work.deliver)
    assert sorted(done) == sorted(Owed.objects.values_list("pk", flat=True))
    assert not Owed.objects.filter(done_at=None).exists()


def test_a_row_somebody_works_on_is_passed_over(appointed):
    busy, enough = threading.Event(), threading.Event()

    def slow(row):
        if row.payload.get("slow"):
            busy.set()
            enough.wait(10)

    done = appointed(slow)
    work.owe_all([Owed(kind="errand", payload={"slow": True}), Owed(kind="errand")])

    def second():
        busy.wait(10)
        work.deliver()
        enough.set()

    def first():
        work.deliver(limit=1)

    crew(first, second)
    assert len(done) == 2
    assert not Owed.objects.filter(done_at=None).exists()
