"""The applicant's page on a phone: one sentence, one button when something is needed, within the first screen."""

import pytest

from tests.walk import case_at
from workflow.acts.words import Desk
from workflow.outbox import work

BUTTONS = """
    [...document.querySelectorAll("main .button:not(.button--quiet)")]
        .filter(one => one.checkVisibility() && one.getBoundingClientRect().bottom < 600).length
"""


def enter(page, case):
    page.goto("/status/")
    page.fill("[name=number]", case.number)
    page.fill("[name=code]", case.code)
    page.click("main form button[type=submit]")
    assert page.get_attribute("body", "data-screen") == "status"


@pytest.mark.browser
@pytest.mark.parametrize("language", ["kk", "ru"])
def test_what_is_needed_has_one_button_on_the_first_screen(new_page, live_server, cast, wall, look, language):
    page = new_page()
    page.context.add_cookies([{"name": "django_language", "value": language, "url": live_server.url}])
    for desk, needed in ((Desk.PAYMENT, 1), (Desk.COLLECTION, 1), (Desk.EXAMINATION, 0), (Desk.POSTED, 0)):
        case = case_at(cast, "issue", desk)
        work.deliver()
        wall.moment = case.moves.order_by("version").last().at
        enter(page, case)
        page.set_viewport_size({"width": 390, "height": 844})
        assert page.evaluate(BUTTONS) == needed, desk
        look(page, widths=(390, 1366))
        page.set_viewport_size({"width": 320, "height": 640})
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        page.context.clear_cookies(name="status")


@pytest.mark.browser
def test_without_scripts_the_page_opens_shows_and_prints(new_page, cast, wall):
    page = new_page(java_script_enabled=False)
    case = case_at(cast, "issue", Desk.PAYMENT)
    work.deliver()
    wall.moment = case.moves.order_by("version").last().at
    enter(page, case)
    page.click("[data-needed] .button")
    assert page.url.endswith("#proof")
    page.emulate_media(media="print")
    assert page.locator(".masthead nav").count() == 0 or not page.locator(".masthead nav").is_visible()
    assert page.locator("[data-sentence]").is_visible()
