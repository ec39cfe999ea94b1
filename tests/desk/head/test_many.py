"""Many cases at once: chosen on a page, shared evenly among those at work, confirmed, undone within ten seconds."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.desk.head.orders import ten_seconds_pass
from tests.walk import case_at
from workflow.acts.words import Desk
from workflow.cases.models import Case
from workflow.desk.head.executors import share
from workflow.jobs.models import Item, Job
from workflow.office.models import Post, Substitution
from workflow.office.models.people import Duty


@pytest.fixture
def waiting(cast, monday):
    return [case_at(cast, "issue", Desk.ASSIGNMENT) for _n in range(5)]


def choose(browser, cases, **typed):
    return browser.post("/head/assign/many/confirm/", {"case": [one.pk for one in cases], **typed})


def order(browser, confirmation, **changed):
    pairs = [
        f"{case.pk}:{case.version}:{part.candidate.account.pk}"
        for part in confirmation.context["plan"]
        for case in part.cases
    ]
    return browser.post("/head/assign/many/order/", {"to": pairs, "reason": confirmation.context["reason"], **changed})


@given(st.lists(st.integers(0, 40), min_size=1, max_size=8), st.integers(0, 60))
def test_a_share_is_even_whatever_lay_with_each_before(loads, number):
    before = dict(enumerate(loads))
    given_to = share(range(number), before)
    assert [case for case, _who in given_to] == list(range(number))
    after = dict(before)
    for _case, who in given_to:
        assert after[who] == min(after.values())
        after[who] += 1
    assert share(range(number), before) == given_to


def test_an_empty_choice_is_an_error_on_the_list(cast, waiting, seat):
    answer = seat(cast.bolat).get("/head/assign/many/")
    assert answer.status_code == 422
    assert "Choose at least one case." in answer.content.decode()
    assert "<title>Error: " in answer.content.decode()


def test_the_confirmation_names_how_many_go_to_whom_and_nothing_is_done(cast, waiting, seat):
    page = choose(seat(cast.bolat), waiting, executor="evenly")
    portions = {part.candidate.account: len(part.cases) for part in page.context["plan"]}
    assert sorted(portions.values()) == [2, 3]
    assert Case.objects.filter(state=Desk.ASSIGNMENT).count() == 5
    assert not Job.objects.exists()


def test_who_is_away_gets_nothing_when_shared_evenly(cast, waiting, seat):
    post = Post.objects.get(account=cast.dana, duty=Duty.EXECUTOR)
    day = date(2026, 11, 23)
    Substitution.objects.create(post=post, substitute=cast.erlan, since=day, until=day, order="№ 7")
    plan = choose(seat(cast.bolat), waiting, executor="evenly").context["plan"]
    assert [(part.candidate.account, len(part.cases)) for part in plan] == [(cast.erlan, 5)]


def test_after_ten_seconds_each_is_assigned_by_itself_with_its_resolution(cast, waiting, seat, monday):
    browser = seat(cast.bolat)
    page = choose(browser, waiting, executor=cast.erlan.pk, ready="Қаралсын", reason="Жедел")
    job = Job.objects.get(pk=order(browser, page)["Location"].strip("/").split("/")[-1])
    assert job.not_before == monday + timedelta(seconds=10)
    assert Case.objects.filter(state=Desk.ASSIGNMENT).count() == 5
    ten_seconds_pass(monday)
    assert Case.objects.filter(state=Desk.EXAMINATION, executor=cast.erlan).count() == 5
    assert set(job.items.values_list("state", flat=True)) == {Item.State.DONE}
    assert waiting[0].moves.get(verb="assign").reason == "Қаралсын Жедел"


def test_within_ten_seconds_it_is_undone_without_a_trace(cast, waiting, seat, monday):
    browser = seat(cast.bolat)
    ordered = order(browser, choose(browser, waiting, executor="evenly"))
    browser.post(f"{ordered['Location']}cancel/")
    ten_seconds_pass(monday)
    assert Case.objects.filter(state=Desk.ASSIGNMENT).count() == 5


def test_a_case_that_moved_meanwhile_fails_alone_and_says_why(cast, waiting, seat, monday):
    browser = seat(cast.bolat)
    order(browser, choose(browser, waiting, executor=cast.erlan.pk))
    waiting[0].assign(by=cast.bolat, executor=cast.dana)
    ten_seconds_pass(monday)
    failed = Item.objects.get(state=Item.State.FAILED)
    assert failed.key == str(waiting[0].pk)
    assert "moved on" in failed.outcome
    assert Case.objects.filter(executor=cast.erlan).count() == 4


def test_the_same_order_twice_assigns_once(cast, waiting, seat, monday):
    browser = seat(cast.bolat)
    page = choose(browser, waiting, executor=cast.erlan.pk)
    order(browser, page)
    ten_seconds_pass(monday)
    assert order(browser, page).status_code == 409


@pytest.mark.parametrize("forged", ["1:1", "x:y:z", "9:9:9:9", "999999:1:1"])
def test_a_forged_plan_orders_nothing(cast, waiting, seat, forged):
    answer = seat(cast.bolat).post("/head/assign/many/order/", {"to": forged})
    assert answer.status_code == 409
    assert not Job.objects.exists()


def test_a_person_who_is_no_executor_gets_nothing(cast, waiting, seat):
    assert choose(seat(cast.bolat), waiting, executor=cast.aigul.pk).status_code == 409


def test_a_page_of_the_list_holds_twenty_five(cast, waiting, seat):
    page = seat(cast.bolat).get("/head/assign/").content.decode()
    assert page.count("data-select aria-label") == 5
    assert "The upper box chooses this page only." in page
