"""Every page of the staff and the status page, full, empty and refused, in Kazakh and Russian, narrow and wide."""

from datetime import timedelta

import pytest

from tests.browser.office import fill, speak
from tests.walk import MORNING, case_at, lodge
from workflow.acts.words import Desk
from workflow.outbox import work

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
LANGUAGES = ["kk", "ru"]


def visit(person, address, screen):
    """Opens a page and looks at it: its own title, one heading, the screen that was meant."""
    answer = person.page.goto(address)
    assert answer.status < 500
    assert person.page.get_attribute("body", "data-screen") == screen
    assert person.page.locator("h1").count() == 1
    person.look(person.page)
    return person.page.title()


@pytest.fixture(params=LANGUAGES)
def speaking(request, window):
    """A window in one language."""

    def open_window(account):
        person = window(account)
        speak(person.page, request.param)
        return person

    return open_window


def test_pages_of_a_clerk(cast, speaking, wall):
    packet, posting = lodge(cast), case_at(cast, "issue", Desk.POSTING, since=MORNING - timedelta(days=7))
    wall.set(MORNING + timedelta(minutes=16))
    work.sweep()
    clerk = speaking(cast.aigul)
    titles = [
        visit(clerk, "/", "queue"),
        visit(clerk, "/?view=waiting", "queue"),
        visit(clerk, f"/cases/{packet.pk}/", "case"),
        visit(clerk, f"/cases/{packet.pk}/register/", "deed"),
        visit(clerk, f"/cases/{packet.pk}/refuse_acceptance/", "deed"),
        visit(clerk, f"/cases/{posting.pk}/post/", "deed"),
        visit(clerk, f"/cases/{packet.pk}/packet/", "packet"),
        visit(clerk, "/intake/", "intake"),
        visit(clerk, "/notifications/", "notifications"),
        visit(clerk, "/search/", "search"),
        visit(clerk, "/search/?q=2026", "search"),
    ]
    assert len(set(titles)) == len(titles) - 1  # the search is one page, with and without its answer


def test_mistakes_at_the_counter(cast, speaking, wall):
    clerk = speaking(cast.aigul)
    clerk.page.goto("/intake/")
    fill(clerk.page, {"number": "12345", "name": "«Сыр Өнеркәсіп Құрылыс» АҚ"})
    clerk.page.click("[data-action=refuse_acceptance]")
    clerk.page.locator(".errors:focus").wait_for()
    assert clerk.page.input_value("input[name=name]") == "«Сыр Өнеркәсіп Құрылыс» АҚ"
    clerk.page.click('.errors a[href="#id_number"] >> nth=0')
    clerk.page.locator("input[name=number]:focus").wait_for()
    clerk.look(clerk.page)
    fill(clerk.page, {"number": cast.employer.number})
    clerk.page.locator("#applicant-known").wait_for()
    assert clerk.page.input_value("input[name=phone]") == cast.employer.phone
    clerk.look(clerk.page)


def test_pages_of_the_others(cast, speaking, wall):
    decided, drafted = case_at(cast, "reissue", Desk.DECISION), case_at(cast, "issue", Desk.SIGNATURE)
    session = case_at(cast, "issue", Desk.COMMISSION)
    posted = case_at(cast, "issue", Desk.POSTED, since=MORNING - timedelta(days=14))
    wall.set(MORNING + timedelta(hours=5))
    work.sweep()
    head, secretary, executor, auditor = (speaking(one) for one in (cast.bolat, cast.gauhar, cast.erlan, cast.marat))
    visit(head, "/", "queue")
    visit(head, f"/cases/{decided.pk}/refuse/", "deed")
    visit(head, f"/cases/{drafted.pk}/send_back/", "deed")
    visit(head, f"/cases/{drafted.pk}/", "case")
    visit(head, f"/cases/{session.pk}/recommend/", "refused")
    visit(head, "/cases/999999/", "error-404")
    visit(head, "/intake/", "refused")
    visit(secretary, f"/cases/{session.pk}/advise_against/", "commission")
    visit(executor, "/", "queue")
    visit(executor, "/notifications/", "notifications")
    visit(executor, "/search/?q=2026", "search")
    visit(auditor, "/", "queue")
    visit(auditor, f"/cases/{posted.pk}/?verify=1", "case")
    assert auditor.page.locator('[data-outcome="whole"]').count() == 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("desk", [Desk.EXAMINATION, Desk.PAYMENT, Desk.COLLECTION, Desk.REFUSED, Desk.POSTED])
def test_the_status_page_at_320_pixels_and_without_scripts(cast, new_page, wall, desk, language):
    case = case_at(cast, "issue", desk)
    work.deliver()
    wall.set(case.moves.order_by("version").last().at + timedelta(minutes=1))
    page = new_page(java_script_enabled=False)
    page.set_viewport_size({"width": 320, "height": 640})
    speak(page, language, "/status/")
    fill(page, {"number": case.number, "code": case.code})
    page.click("main form button[type=submit]")
    assert page.get_attribute("[data-case-state]", "data-case-state") == desk
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_late_answer_and_a_wrong_code(cast, new_page, look, wall, language):
    case = case_at(cast, "issue", Desk.EXAMINATION)
    wall.set(MORNING + timedelta(days=60))
    page = new_page()
    speak(page, language, "/status/")
    fill(page, {"number": case.number, "code": "x"})
    page.click("main form button[type=submit]")
    look(page)
    fill(page, {"number": case.number, "code": case.code})
    page.click("main form button[type=submit]")
    assert page.locator("[data-late]").count() == 1
    look(page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_eight_lines_of_the_queue_are_seen_at_once(cast, window, wall, language):
    for _ in range(10):
        lodge(cast)
    wall.set(MORNING + timedelta(minutes=16))
    page = window(cast.aigul).page
    speak(page, language)
    bottoms = page.evaluate("[...document.querySelectorAll('tbody tr')].map(row => row.getBoundingClientRect().bottom)")
    assert len([bottom for bottom in bottoms if bottom <= 768]) >= 8


SIDES = "left=kyzylorda-1057.any.office&right=astana-158-2561.any.portal"
ACTS = {
    "/acts/": "acts",
    "/acts/kyzylorda-125/foreign-labour-permit/issue/office/": "act",
    "/acts/kostanay-564/semipalatinsk-victims/registration/tson/": "act",
    f"/acts/compare/jobseeker-registration/?{SIDES}": "acts-compare",
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("address", "screen"), ACTS.items(), ids=["list", "permit", "run", "comparison"])
def test_the_pages_of_acts(cast, new_page, look, address, screen, language):
    page = new_page()
    speak(page, language, address)
    assert page.get_attribute("body", "data-screen") == screen
    look(page)


def test_two_chains_are_chosen_without_scripts(cast, new_page):
    page = new_page(java_script_enabled=False)
    page.set_viewport_size({"width": 390, "height": 844})
    speak(page, "ru", "/acts/compare/jobseeker-registration/")
    page.select_option("#left", "kyzylorda-1057.any.office")
    page.select_option("#right", "kyzylorda-1057.any.portal")
    page.click("main form button[type=submit]")
    assert page.locator("#right option:checked").get_attribute("value") == "kyzylorda-1057.any.portal"
    assert page.get_by_text("Только в первой").first.is_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
