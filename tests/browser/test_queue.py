"""The queue, the search and a job in a real browser: filters in the address, choosing a page, news, progress."""

import pytest

from tests.walk import case_at, lodge
from workflow.acts.words import Desk
from workflow.outbox import work

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def head(cast, window, wall):
    """Bolat at his window; two cases to assign, one with its executor."""
    for _ in range(2):
        case_at(cast, "issue", Desk.ASSIGNMENT)
    case_at(cast, "issue", Desk.EXAMINATION)
    work.deliver()
    return window(cast.bolat).page


def shown(page):
    return page.locator("tbody tr[data-case]").count()


def test_a_filter_changes_list_and_address_and_back_restores_the_page(head, look):
    head.goto("/?view=department")
    assert shown(head) == 3
    head.click(".sift__part summary >> nth=0")
    head.focus("[name=step]")
    head.select_option("[name=step]", "assignment")
    head.wait_for_selector(".chip")
    assert shown(head) == 2
    assert head.evaluate("document.activeElement.name") == "step"
    assert head.url.endswith("/?view=department&step=assignment")
    look(head)
    head.go_back()
    head.locator("tbody tr[data-case]").nth(2).wait_for()
    assert head.locator("html[lang]").count() == 1
    assert head.locator("header.masthead").count() == 1


def test_a_chip_takes_its_filter_away(head):
    head.goto("/?view=department&step=assignment")
    head.click(".chip")
    assert shown(head) == 3


def test_the_nearest_term_stands_first_and_every_badge_tells_itself(head):
    head.goto("/?view=department")
    due = head.locator("tbody .due").evaluate_all("all => all.map((one) => one.dataset.due)")
    assert due == sorted(due)
    for badge in head.locator("tbody .due").all():
        assert badge.locator("svg").count() == 1
        assert badge.inner_text().strip()
        assert badge.locator("time[datetime]").count() == 1


def test_the_upper_box_chooses_this_page_and_says_so(head, look):
    head.goto("/?view=head")
    assert not head.is_visible("[data-bulk]")
    head.check("[data-select-all]")
    assert head.inner_text("[data-selected]") == "2 / 2"
    assert head.is_visible("[data-bulk] .hint")
    look(head)
    head.click("[data-bulk] [data-action=head-many]")
    assert head.url.count("case=") == 2
    assert head.get_attribute("body", "data-screen") != "queue"


def test_a_filter_is_saved_and_one_click_restores_it(head, cast, window):
    head.goto("/?view=department&step=assignment")
    head.click("#queue-list .sift__part summary")
    head.fill("#save-name", "Тағайындауға")
    head.click("#queue-list form[action='/queue/saved/'] button")
    page = window(cast.bolat).page
    page.goto("/")
    page.click(".sift__part summary >> nth=1")
    page.click("[data-saved]")
    assert page.url.endswith("/?view=department&step=assignment")
    assert shown(page) == 2


def test_news_are_told_without_moving_a_line(head, cast):
    head.goto("/?view=department")
    before = head.locator("tbody").inner_text()
    lodge(cast)
    head.evaluate("htmx.ajax('GET', document.getElementById('queue-news').getAttribute('hx-get'), '#queue-news')")
    head.wait_for_selector("[data-newer='1']")
    assert head.locator("tbody").inner_text() == before
    assert head.inner_text("[data-number=open]") == "4"
    head.click("#queue-show")
    head.locator("tbody tr[data-case]").nth(3).wait_for()


def test_eight_lines_fit_and_no_number_breaks(head, cast):
    for _ in range(9):
        case_at(cast, "issue", Desk.ASSIGNMENT)
    head.set_viewport_size({"width": 1366, "height": 768})
    head.goto("/?view=department")
    tall = "rows => rows.filter((row) => row.getBoundingClientRect().bottom <= innerHeight).length"
    assert head.locator("tbody tr").evaluate_all(tall) >= 8
    broken = "all => all.filter((one) => one.getClientRects().length > 1).length"
    assert head.locator("tbody td.number a").evaluate_all(broken) == 0


def test_cards_on_a_phone_do_not_scroll_sideways(head, look):
    head.set_viewport_size({"width": 390, "height": 844})
    head.goto("/?view=department&step=assignment")
    look(head)


def test_the_search_answers_while_somebody_types(head, look):
    head.goto("/search/")
    head.focus("#q")
    head.keyboard.type("тоо иргет")
    head.wait_for_selector("#found tbody tr")
    assert head.locator("#found tbody tr").count() == 3
    assert "иргет" not in head.url
    assert head.evaluate("document.activeElement.id") == "q"
    look(head)


def test_an_export_runs_before_ones_eyes_and_survives_a_reload(head, look):
    head.goto("/?view=department")
    head.click("[data-action=export]")
    look(head)
    head.click("button[value=xlsx]")
    assert head.get_attribute("body", "data-screen") == "job"
    look(head)
    assert head.get_attribute("progress", "value") == "0"
    work.deliver(limit=2)
    head.wait_for_selector("progress[value='1']")
    head.focus("[data-action=cancel]")
    head.reload()
    assert head.get_attribute("progress", "value") == "1"
    head.focus("#job-next")
    work.deliver()
    head.wait_for_selector("[data-action=download]")
    assert head.evaluate("document.activeElement.id") == "job-next"
    assert head.locator("#job-progress[hx-get]").count() == 0
    look(head)
    with head.expect_download() as taken:
        head.click("[data-action=download]")
    assert taken.value.suggested_filename.endswith(".xlsx")
