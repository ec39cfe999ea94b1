"""Real pages in Chromium: a browser, a page that remembers complaints, signing in, and looking at what a page shows."""

import os
import shutil

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from tests import cast as people
from tests.browser.office import Person, WallClock

os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # Playwright runs a loop of its own in this thread

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDTHS = {390: 844, 1366: 768}
PASSWORD = "correct horse battery"


def chromium_path():
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    assert found, "Chromium is not installed"
    return found


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium_path(), args=FLAGS)
        yield opened
        opened.close()


@pytest.fixture
def new_page(browser, live_server):
    """Opens another person's window: a page in a context of its own, English by preference of the browser."""
    contexts = []

    def open_page(**options):
        context = browser.new_context(
            base_url=live_server.url, locale="en-US", viewport={"width": 1366, "height": 768}, **options
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(30_000)
        page.complaints = []
        page.on("console", lambda said: complain(page, said))
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        return page

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture
def page(new_page):
    return new_page()


LET_GO = ("htmx:afterRequest", "htmx:sendAbort")
"""What htmx writes when a newer request takes the place of one; a request that failed says htmx:sendError too."""


def complain(page, said):
    """Keeps errors of the console, those about content security among them; a page that is itself a 4xx is none.

    Nor is a picture of a preview that goes away with its form while it is being asked for.
    """
    where = said.location.get("url") or ""
    gone = "/previews/" in where and "404" in said.text
    if said.type == "error" and where != page.url and not gone and not said.text.startswith(LET_GO):
        page.complaints.append(f"{said.text} ({where})")


@pytest.fixture
def login():
    def sign_in(page, account, password=PASSWORD):
        page.goto("/login/")
        page.fill("input[name=username]", account.username)
        page.fill("input[name=password]", password)
        page.click("main button[type=submit]")

    return sign_in


def shut_out(page):
    """What axe finds on an open page; its script is brought along once a page."""
    if page.evaluate("typeof axe === 'undefined'"):
        page.evaluate(Axe().axe_script)
    options = {"runOnly": RULES, "preload": False, "resultTypes": ["violations"]}
    return page.evaluate("options => axe.run(document, options).then((found) => found.violations)", options)


@pytest.fixture
def look():
    """Looks at the open page: nobody is shut out, nothing hangs over the side at any width, the console is silent."""

    def look_at(page, widths=tuple(WIDTHS)):
        for width in widths:
            page.set_viewport_size({"width": width, "height": WIDTHS[width]})
            wide = page.evaluate("document.documentElement.scrollWidth")
            assert wide <= width, f"{page.url} is {wide} pixels wide at {width}"
            found = shut_out(page)
            assert not found, [(one["id"], [node["html"] for node in one["nodes"]]) for one in found]
        assert page.complaints == []

    return look_at


@pytest.fixture
def cast():
    return people.gather()


@pytest.fixture
def wall(monkeypatch):
    return WallClock(monkeypatch)


@pytest.fixture
def window(new_page, login, look, wall):
    """A window of one's own for everybody who signs in."""

    def open_window(account):
        page = new_page()
        login(page, account)
        page.wait_for_url(lambda address: "/login/" not in address)
        return Person(page, look, wall)

    return open_window
