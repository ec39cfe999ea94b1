"""The page of a job: its owner's alone, counting up until it is over, with ways to stop and to try again."""

import re
from datetime import timedelta

import pytest
from django.test import Client

from tests.jobs.conftest import GUESTS
from workflow.jobs import results, tasks, work
from workflow.jobs.models import Job
from workflow.office import clock
from workflow.outbox import work as outbox
from workflow.papers import inventory, store

pytestmark = pytest.mark.django_db


def browser(account):
    found = Client()
    found.cookies["django_language"] = "en"
    found.force_login(account)
    return found


@pytest.fixture
def job(cast, greeted):
    greeted.refused.add("b")
    return work.start("greeting", by=cast.bolat, items=GUESTS)


def test_it_counts_up_and_asks_again_until_it_is_over(cast, job):
    bolat = browser(cast.bolat)
    begun = bolat.get(f"/jobs/{job.pk}/").content.decode()
    assert 'data-progress="0/3"' in begun
    assert f'hx-get="/jobs/{job.pk}/progress/?told=0"' in begun
    assert '<meta http-equiv="refresh"' in begun
    outbox.deliver(limit=3)
    halfway = bolat.get(f"/jobs/{job.pk}/progress/?told=0").content.decode()
    assert 'data-progress="2/3"' in halfway
    assert "hx-get" in halfway
    outbox.deliver()
    over = bolat.get(f"/jobs/{job.pk}/progress/?told=50").content.decode()
    assert 'data-progress="3/3"' in over
    assert "hx-get" not in over
    assert "http-equiv" not in bolat.get(f"/jobs/{job.pk}/").content.decode()


def test_only_quarters_are_announced(cast, job):
    bolat = browser(cast.bolat)
    outbox.deliver(limit=3)  # two of three: past the half
    assert "50 %" in bolat.get(f"/jobs/{job.pk}/progress/?told=25").content.decode()
    assert "job-told" not in bolat.get(f"/jobs/{job.pk}/progress/?told=50").content.decode()


def test_failures_are_listed_with_their_reason_and_tried_again(cast, job, greeted):
    bolat = browser(cast.bolat)
    outbox.deliver()
    page = bolat.get(f"/jobs/{job.pk}/").content.decode()
    assert re.search(r'data-outcome="failed">\s*<th[^>]*>Бауыржан', page)
    assert "No such guest. Ask the doorman." in page
    greeted.refused.clear()
    assert bolat.post(f"/jobs/{job.pk}/retry/", follow=True).status_code == 200
    outbox.deliver()
    assert 'data-action="retry"' not in bolat.get(f"/jobs/{job.pk}/").content.decode()


def test_it_is_stopped_from_its_page(cast, job, greeted):
    browser(cast.bolat).post(f"/jobs/{job.pk}/cancel/")
    outbox.deliver()
    assert greeted == []
    assert Job.objects.get().state == "cancelled"


def test_a_job_that_can_still_be_undone_says_for_how_long(cast, greeted):
    soon = clock.now() + timedelta(seconds=9, milliseconds=900)
    job = work.start("greeting", by=cast.bolat, items=GUESTS, not_before=soon)
    page = browser(cast.bolat).get(f"/jobs/{job.pk}/").content.decode()
    assert re.search(r"Begins in: (9|10) s", page)
    assert "Undo" in page


@pytest.mark.parametrize("where", ["", "progress/", "file/"])
def test_nobody_elses_job_exists(cast, job, where):
    assert browser(cast.aigul).get(f"/jobs/{job.pk}/{where}").status_code == 404


@pytest.mark.parametrize("what", ["cancel", "retry"])
def test_nobody_elses_job_is_stopped_or_repeated(cast, job, what):
    assert browser(cast.aigul).post(f"/jobs/{job.pk}/{what}/").status_code == 404
    assert browser(cast.bolat).get(f"/jobs/{job.pk}/{what}/").status_code == 405


def test_the_list_shows_mine_alone_in_few_queries(cast, job, django_assert_max_num_queries):
    for _n in range(5):
        work.start("greeting", by=cast.bolat, items=GUESTS)
    bolat = browser(cast.bolat)
    bolat.get("/jobs/")
    with django_assert_max_num_queries(8):
        assert bolat.get("/jobs/").content.decode().count("data-job=") == 6
    assert "data-job=" not in browser(cast.aigul).get("/jobs/").content.decode()


def test_the_result_is_the_owners_and_goes_after_its_days(cast, job):
    results.keep(job, b"a;b\r\n", "list.csv")
    job.refresh_from_db()
    answer = browser(cast.bolat).get(f"/jobs/{job.pk}/file/")
    assert (answer.content, answer["Content-Type"]) == (b"a;b\r\n", "text/csv; charset=utf-8")
    assert browser(cast.aigul).get(f"/jobs/{job.pk}/file/").status_code == 404
    assert list(inventory.faults()) == []
    with clock.at(clock.now() + timedelta(days=6)):
        assert tasks.remove_old_results() == 0
    with clock.at(clock.now() + timedelta(days=8)):
        assert tasks.remove_old_results() == 1
    assert browser(cast.bolat).get(f"/jobs/{job.pk}/file/").status_code == 404
    assert list(store.names()) == []
