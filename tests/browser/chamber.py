"""The commission at work in the browser: a session called, held and closed by clicking; every click is counted."""

from tests import commission
from tests.browser.office import Person
from tests.cast import Cast
from workflow.cases.models import Case


class Clicks:
    """Clicks at a window and counts them."""

    def __init__(self, page) -> None:
        self.page, self.made = page, 0

    def on(self, selector: str) -> None:
        self.page.locator(selector).first.click()
        self.made += 1


def called(keeper: Person, cast: Cast, **rules: object) -> None:
    """A session on everything that waits, begun: the commission is there, its place is typed."""
    commission.rules(cast, **rules)
    commission.members(cast)
    page = keeper.page
    page.goto("/commission/")
    keeper.look(page)
    page.fill("[name=place]", "205-бөлме")
    page.click("form[data-action=plan] button[type=submit]")
    page.wait_for_selector("body[data-screen=commission-session]")
    keeper.look(page)
    keeper.wall.pass_by(minutes=30)
    page.click("form[data-action=open] button")
    page.click("form[data-action=attend] button[name=all]")
    page.wait_for_selector("[data-quorum=yes]")
    keeper.look(page)


def settles(keeper: Person, cast: Cast, case: Case, choice: str = "for") -> None:
    """The secretary records three ballots and closes the item with what they carry."""
    called(keeper, cast)
    page = keeper.page
    page.click(f'tr[data-item]:has-text("{case}") a')
    for n in range(3):
        page.locator(f"form[data-action=ballot] button[value={choice}]").nth(n).click()
        page.wait_for_selector(f'[data-count=missing]:text-is("{2 - n}")')
    keeper.look(page)
    page.click("form[data-action=recommend] button")
    page.wait_for_selector("body[data-screen=commission-session]")
    keeper.wall.pass_by(minutes=5)
