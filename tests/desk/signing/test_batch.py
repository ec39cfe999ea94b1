"""A batch holds only what was opened in this session and has not changed since; refusals stand apart."""

from django.urls import reverse

from tests.desk.signing.test_stack import redraft
from tests.walk import case_at
from workflow.acts.words import Decision, Desk
from workflow.cases.models import Case
from workflow.jobs.models import Item, Job
from workflow.outbox import work


def add(browser, case, seal, **more):
    return browser.post(reverse("sign-put", args=[case.pk]), {"seal": seal, **more})


def read_and_add(browser, case, opened):
    return add(browser, case, opened(browser, case)[1]["seal"])


def confirm(browser):
    seals = [one.seal for one in browser.get("/sign/batch/").context["entries"]]
    return browser.post("/sign/batch/", {"seal": seals})


def test_what_was_not_opened_cannot_join_even_with_the_right_hash(cast, stack, seat, opened):
    reader, other = seat(cast.bolat), seat(cast.bolat)
    seal = opened(reader, stack[0])[1]["seal"]
    assert add(other, stack[0], seal).status_code == 409
    assert other.get("/sign/batch/").context["entries"] == []


def test_adding_opens_the_next_item(cast, stack, seat, opened):
    browser = seat(cast.bolat)
    assert read_and_add(browser, stack[0], opened)["Location"] == reverse("sign-item", args=[stack[1].pk])
    assert "Added to the batch" in browser.get("/sign/").content.decode()


def test_a_changed_draft_drops_out_with_notice(cast, stack, seat, opened):
    browser = seat(cast.bolat)
    read_and_add(browser, stack[0], opened)
    read_and_add(browser, stack[1], opened)
    redraft(cast, stack[0])
    page = browser.get("/sign/batch/")
    assert [one.case for one in page.context["entries"]] == [stack[1]]
    assert str(stack[0]) in page.content.decode()
    assert "Dropped out of the batch" in page.content.decode()


def test_it_can_be_taken_out_again(cast, stack, seat, opened):
    browser = seat(cast.bolat)
    read_and_add(browser, stack[0], opened)
    add(browser, stack[0], "", out="1")
    assert browser.get("/sign/batch/").context["entries"] == []


def test_refusals_are_counted_apart(cast, stack, seat, opened):
    refused = case_at(cast, "issue", Desk.SIGNATURE, Decision.REFUSED)
    work.deliver()
    browser = seat(cast.bolat)
    for case in (stack[0], refused):
        read_and_add(browser, case, opened)
    page = browser.get("/sign/batch/")
    assert [one.case for one in page.context["granted"]] == [stack[0]]
    assert [one.case for one in page.context["refused"]] == [refused]


def test_a_batch_is_signed_item_by_item_and_what_moved_on_fails_alone(cast, stack, seat, opened):
    browser = seat(cast.bolat)
    for case in stack:
        read_and_add(browser, case, opened)
    answer = confirm(browser)
    assert answer["Location"].startswith("/jobs/")
    redraft(cast, stack[2])
    work.deliver()
    assert {one.key: one.state for one in Job.objects.get().items.all()} == {
        str(stack[0].pk): Item.State.DONE,
        str(stack[1].pk): Item.State.DONE,
        str(stack[2].pk): Item.State.FAILED,
    }
    assert Case.objects.filter(state=Desk.NOTICE).count() == 2
    assert browser.get("/sign/batch/").context["entries"] == []


def test_what_is_confirmed_is_what_is_there(cast, stack, seat, opened):
    browser = seat(cast.bolat)
    read_and_add(browser, stack[0], opened)
    answer = browser.post("/sign/batch/", {"seal": ["another"]})
    assert answer["Location"] == "/sign/batch/"
    assert not Job.objects.exists()


def test_a_case_signed_alone_leaves_the_batch(cast, stack, seat, opened):
    browser = seat(cast.bolat)
    read_and_add(browser, stack[0], opened)
    _page, told = opened(browser, stack[0])
    browser.post(reverse("sign-item", args=[stack[0].pk]), told)
    assert browser.get("/sign/batch/").context["entries"] == []
