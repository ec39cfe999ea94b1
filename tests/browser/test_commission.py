"""The commission at its pages: agenda, attendance, votes, closing, minutes, within their budgets of clicks and keys."""

import re
from datetime import timedelta

import pytest

from tests import commission
from tests.browser.chamber import Clicks, called, settles
from tests.cast import person, seat
from tests.walk import MORNING, case_at
from workflow.acts.words import Desk
from workflow.cases.models import Case
from workflow.office.models.people import Duty
from workflow.outbox import work

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
BY_ONE = "[data-count={}]:text-is('{}')"


@pytest.fixture
def cases(cast, wall):
    """Twenty cases before the commission, an hour later."""
    found = [case_at(cast, "issue", Desk.COMMISSION) for _n in range(20)]
    wall.set(MORNING + timedelta(hours=1))
    return found


@pytest.fixture
def case(cast, wall):
    found = case_at(cast, "issue", Desk.COMMISSION)
    wall.set(MORNING + timedelta(hours=1))
    return found


@pytest.fixture
def ospan(cast):
    """A member who logs in."""
    account = seat(person("ospan", "Тілеуберді", "Оспан", "900101300825"), cast.office, Duty.COMMISSION)
    commission.rules(cast, seats=4)
    commission.members(cast)
    commission.member(cast, 5, account=account)
    return account


def test_an_agenda_of_twenty_is_called_in_three_clicks(cast, cases, window):
    gauhar = window(cast.gauhar)
    commission.rules(cast)
    commission.members(cast)
    gauhar.page.goto("/commission/")
    gauhar.page.fill("[name=place]", "205-бөлме")
    clicks = Clicks(gauhar.page)
    clicks.on("form[data-action=plan] button[type=submit]")
    clicks.on("form[data-action=invite] button")
    gauhar.page.wait_for_selector(".notice--success")
    assert clicks.made <= 4
    assert gauhar.page.locator("tr[data-item]").count() == 20
    dues = gauhar.page.eval_on_selector_all("tr[data-item] [data-due]", "all => all.map(one => one.dataset.due)")
    assert dues == sorted(dues)


def test_attendance_is_all_present_and_then_who_is_not(cast, case, ospan, window):
    gauhar = window(cast.gauhar)
    called(gauhar, cast)
    clicks = Clicks(gauhar.page)
    clicks.on("form[data-action=attend] button[name=all]")
    clicks.on("form[data-action=attend] input[name=present]")
    clicks.on("form[data-action=attend] button:not([name])")
    gauhar.page.wait_for_selector(".notice--success")
    assert clicks.made <= 8
    assert "3 / 4" in gauhar.page.inner_text("[data-quorum]")


def test_a_member_votes_in_two_clicks_and_then_sees_the_count(cast, case, ospan, window):
    gauhar, his = window(cast.gauhar), window(ospan)
    called(gauhar, cast)
    his.page.goto("/commission/")
    his.look(his.page)
    his.page.click("tr[data-session] a")
    his.page.click("tr[data-item] a")
    his.look(his.page)
    assert his.page.locator("[data-count=for]").count() == 0
    clicks = Clicks(his.page)
    clicks.on("input[name=choice][value=against]")
    clicks.on("form[data-action=vote] button")
    his.page.wait_for_selector(BY_ONE.format("against", 1))
    assert clicks.made == 2
    his.look(his.page)
    his.page.keyboard.press("Digit1")
    his.page.keyboard.press("Control+Enter")
    his.page.wait_for_selector(BY_ONE.format("for", 1))
    assert his.page.locator(BY_ONE.format("against", 0)).count() == 1


def test_without_a_quorum_the_vote_is_shut_with_its_reason(cast, case, ospan, window):
    gauhar, his = window(cast.gauhar), window(ospan)
    called(gauhar, cast)
    boxes = gauhar.page.locator("form[data-action=attend] input[name=present]")
    for n in (1, 2):
        boxes.nth(n).uncheck()
    gauhar.page.click("form[data-action=attend] button:not([name])")
    gauhar.page.wait_for_selector("[data-quorum=no]")
    his.page.goto("/commission/")
    his.page.click("tr[data-session] a")
    his.page.click("tr[data-item] a")
    assert his.page.locator("form[data-action=vote]").count() == 0
    assert len(his.page.inner_text("[data-action-closed]")) > 10
    his.look(his.page)


def test_a_conflict_takes_the_member_out_of_the_count(cast, case, ospan, window):
    gauhar, his = window(cast.gauhar), window(ospan)
    called(gauhar, cast)
    his.page.goto("/commission/")
    his.page.click("tr[data-session] a")
    his.page.click("tr[data-item] a")
    his.page.click("details:has(form[data-action=conflict]) summary")
    his.page.fill("form[data-action=conflict] [name=words]", "Туысым сол ұйымда жұмыс істейді")
    his.page.click("form[data-action=conflict] button")
    his.page.wait_for_selector("[data-seat][data-barred=conflict]")
    assert his.page.locator("form[data-action=vote]").count() == 0
    assert his.page.inner_text("[data-tally] .number") == "3"
    his.look(his.page)


def test_the_next_item_is_one_key_away_and_reading_goes_on_where_it_stopped(cast, cases, window):
    gauhar = window(cast.gauhar)
    called(gauhar, cast)
    page = gauhar.page
    session = page.url
    page.keyboard.press("KeyN")
    page.wait_for_selector("body[data-screen=commission-item]")
    with page.expect_response(re.compile(r"/read/$")):
        page.keyboard.press("KeyJ")
    page.wait_for_load_state("networkidle")
    page.goto(session)
    page.click('a:has-text("3")[href*="/items/"]')
    page.goto(page.url + "hall/")
    gauhar.look(page)
    assert "•" not in page.inner_text("main")
    assert not re.search(r"\d{12}", page.inner_text("main"))


def test_from_the_vote_to_the_signed_minutes(cast, case, window):
    gauhar = window(cast.gauhar)
    settles(gauhar, cast, case)
    page = gauhar.page
    assert Case.objects.get(pk=case.pk).state == Desk.DRAFTING
    page.click("form[data-action=close] button")
    page.wait_for_selector('[data-state="closed"]')
    gauhar.look(page)
    page.click("form[data-action=draft] button")
    work.deliver()
    page.reload()
    assert page.locator("[data-paper=draft]").count() == 1
    for _hand in range(2):
        page.locator("form[data-action=confirm] button").first.click()
        page.wait_for_selector(".notice--success")
    work.deliver()
    page.reload()
    assert page.locator("[data-paper=minutes]").count() == 1
    assert page.locator("form").filter(has=page.locator("main button")).count() == 0
    gauhar.look(page)
    page.goto(f"/cases/{case.pk}/")
    assert page.locator('[data-outcome="granted"]').count() == 1
