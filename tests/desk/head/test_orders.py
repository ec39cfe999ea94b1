"""Naming one executor is an order: for ten seconds it is taken back without a trace, then it is done."""

from datetime import timedelta

import pytest
from django.urls import reverse

from tests.desk.head.orders import ten_seconds_pass
from tests.walk import MORNING, case_at
from workflow.acts.words import Desk, Verb
from workflow.cases.models import Case
from workflow.jobs.models import Item, Job
from workflow.office import clock
from workflow.office.models import Post, Substitution
from workflow.office.models.people import Duty


@pytest.fixture
def case(cast, monday):
    return case_at(cast, "issue", Desk.ASSIGNMENT)


@pytest.fixture
def head(cast, seat):
    return seat(cast.bolat)


def order(browser, case, executor, **typed):
    address = reverse("head-deed", args=[case.pk, Verb.ASSIGN])
    return browser.post(address, {"version": case.version, "executor": executor.pk, "next": "/head/assign/", **typed})


def state(case):
    return Case.objects.get(pk=case.pk).state


def test_the_next_page_says_who_gets_it_and_how_it_is_taken_back(cast, case, head):
    page = head.get(order(head, case, cast.dana)["Location"]).content.decode()
    assert f"{case} goes to {cast.dana.initials} in ten seconds" in page
    assert f'action="{reverse("job-cancel", args=[Job.objects.get().pk])}"' in page
    assert state(case) == Desk.ASSIGNMENT


def test_after_ten_seconds_the_executor_has_it(cast, case, head):
    order(head, case, cast.dana, reason="Жедел")
    ten_seconds_pass(MORNING)
    assert state(case) == Desk.EXAMINATION
    assert Case.objects.get(pk=case.pk).executor == cast.dana
    assert case.moves.get(verb=Verb.ASSIGN).reason == "Жедел"


def test_taken_back_it_leaves_no_trace_and_waits_on_the_list_again(cast, case, head):
    order(head, case, cast.dana)
    answer = head.post(reverse("job-cancel", args=[Job.objects.get().pk]), {"next": "/head/assign/"})
    assert answer["Location"] == "/head/assign/"
    ten_seconds_pass(MORNING)
    assert state(case) == Desk.ASSIGNMENT
    assert not case.moves.filter(verb=Verb.ASSIGN).exists()
    assert str(case) in head.get("/head/assign/").content.decode()


def test_meanwhile_it_is_neither_on_the_list_nor_in_its_number(cast, case, head):
    order(head, case, cast.dana)
    page = head.get("/head/assign/")
    assert page.context["rows"] == []
    assert head.get("/head/").context["numbers"]["to_assign"] == 0


def test_a_second_thought_takes_the_place_of_the_first(cast, case, head):
    order(head, case, cast.dana)
    order(head, case, cast.erlan)
    order(head, case, cast.erlan)
    ten_seconds_pass(MORNING)
    assert Case.objects.get(pk=case.pk).executor == cast.erlan
    assert sorted(Job.objects.values_list("state", flat=True)) == [Job.State.CANCELLED, Job.State.DONE]


def test_who_stands_in_for_the_head_does_not_overtake_him(cast, case, head, seat):
    order(head, case, cast.dana)
    post, today = Post.objects.get(account=cast.bolat, duty=Duty.HEAD), MORNING.date()
    Substitution.objects.create(post=post, substitute=cast.gauhar, since=today, until=today, order="№ 9")
    answer = order(seat(cast.gauhar), case, cast.erlan)
    assert answer.status_code == 409
    assert f"{cast.bolat.initials} is naming the executor" in answer.content.decode()


def test_when_the_term_is_about_to_run_out_it_is_done_at_once(cast, case, head):
    due = case.clocks.open().get(desk=Desk.ASSIGNMENT).due_at
    with clock.at(due - timedelta(seconds=15)):
        order(head, case, cast.dana)
    assert state(case) == Desk.EXAMINATION


def test_an_executor_without_a_post_by_then_is_said_where_the_notice_stood(cast, case, head):
    order(head, case, cast.dana)
    Post.objects.filter(account=cast.dana, duty=Duty.EXECUTOR).update(until=MORNING.date() - timedelta(days=1))
    ten_seconds_pass(MORNING)
    assert Item.objects.get().state == Item.State.FAILED
    page = head.get(reverse("job-said", args=[Job.objects.get().pk])).content.decode()
    assert "The executor no longer holds the post." in page
    assert str(case) in head.get("/head/assign/").content.decode()


def test_what_became_of_it_stands_where_the_notice_stood(cast, case, head):
    order(head, case, cast.dana)
    said = reverse("job-said", args=[Job.objects.get().pk])
    assert "Undo" in head.get(said).content.decode()
    ten_seconds_pass(MORNING)
    assert f"Executor: {cast.dana.initials}" in head.get(said).content.decode()


def test_it_is_not_among_the_long_work(cast, case, head):
    order(head, case, cast.dana)
    assert head.get("/jobs/").context["standings"] == []


def test_nobody_else_hears_what_became_of_it(cast, case, head, seat):
    order(head, case, cast.dana)
    assert seat(cast.dana).get(reverse("job-said", args=[Job.objects.get().pk])).status_code == 404
