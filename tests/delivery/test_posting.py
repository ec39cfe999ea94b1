"""A letter leaves: its tracking number is looked at twice, its day's registry is printed."""

from datetime import timedelta

import pytest

from tests.walk import case_at
from workflow.acts.words import Desk
from workflow.delivery.models import Dispatch
from workflow.office import clock

LETTER = {"category": "registered", "address": "Қызылорда, Абай д-лы, 5", "cost": "1 250.50"}


@pytest.fixture
def browser(cast, seat):
    return seat(cast.aigul)


@pytest.fixture
def case(cast):
    made = case_at(cast, "issue", Desk.POSTING)
    with clock.at(made.moves.order_by("version").last().at + timedelta(minutes=5)):
        yield made


def post(browser, case, tracking, **more):
    return browser.post(f"/cases/{case.pk}/post/", {"version": case.version, "tracking": tracking, **LETTER, **more})


def test_a_letter_is_sent_with_number_category_and_postage(browser, case, cast):
    assert post(browser, case, "rr 123456785 kz").status_code == 302
    letter = Dispatch.objects.get()
    assert (letter.tracking, letter.category, str(letter.cost)) == ("RR123456785KZ", "registered", "1250.50")
    assert (letter.posted_by, letter.posted_at) == (cast.aigul, clock.now())


def test_a_check_digit_that_does_not_fit_is_taken_when_it_stands_so_on_the_receipt(browser, case):
    answer = post(browser, case, "RR123456789KZ")
    assert answer.status_code == 422
    assert "The check digit does not fit" in answer.content.decode()
    assert 'type="checkbox" name="exactly"' in answer.content.decode()
    assert post(browser, case, "RR123456789KZ", exactly="on").status_code == 302


@pytest.mark.parametrize("number", ["123", "RR12345678KZ"])
def test_what_is_no_tracking_number_is_refused(browser, case, number):
    assert post(browser, case, number, exactly="on").status_code == 422
    assert not Dispatch.objects.exists()


def test_a_number_is_used_once(browser, case, cast):
    other = case_at(cast, "extend", Desk.POSTED)
    assert other.dispatches.get().tracking == "RR123456785KZ"
    assert "was sent already" in post(browser, case, "RR123456785KZ").content.decode()


def test_the_registry_lists_what_left_on_a_day_of_the_office(browser, case):
    post(browser, case, "RR123456785KZ")
    day = clock.today(case.office)
    page = browser.get(f"/post/registry/?day={day.isoformat()}")
    assert [one.tracking for one in page.context["letters"]] == ["RR123456785KZ"]
    assert (page.context["count"], str(page.context["cost"])) == (1, "1250.50")
    before = browser.get(f"/post/registry/?day={(day - timedelta(days=1)).isoformat()}")
    assert "No letter left the office on this day" in before.content.decode()
    assert browser.get("/post/registry/?day=yesterday").status_code == 200
