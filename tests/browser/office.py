"""An office at work in the browser: its clock, its people at their windows."""

import re
from datetime import datetime, timedelta

from tests.desk.head.orders import ten_seconds_pass
from tests.walk import MORNING
from workflow.acts.words import Verb
from workflow.cases.models import Case
from workflow.outbox import work


class WallClock:
    """The office's clock, seen by every thread; it stands still until a test moves it."""

    def __init__(self, monkeypatch, moment: datetime = MORNING) -> None:
        self.moment = moment
        monkeypatch.setattr("workflow.office.clock._moved", self)

    def get(self) -> datetime:
        return self.moment

    def set(self, moment: datetime) -> datetime:
        before, self.moment = self.moment, moment
        return before

    def reset(self, before: datetime) -> None:
        self.moment = before

    def pass_by(self, **time: int) -> None:
        self.moment += timedelta(**time)


def speak(page, language: str, place: str = "/") -> None:
    """Opens a page and chooses its language in the header, unless the page speaks it already."""
    page.goto(place)
    if page.get_attribute("html", "lang") != language:
        page.click(f'[data-languages] button[value="{language}"]')
    assert page.get_attribute("html", "lang") == language


class Person:
    """Somebody at a window of their own, who works on cases by clicking."""

    def __init__(self, page, look, wall: WallClock) -> None:
        self.page, self.look, self.wall = page, look, wall
        self.knows_the_queue = False

    def opens(self, case: Case) -> None:
        """Finds the case in the queue, by its number."""
        work.deliver()
        self.page.goto("/")
        if not self.knows_the_queue:
            self.look(self.page)
            self.knows_the_queue = True
        self.page.click(f'tr[data-case="{case.pk}"] a')
        assert self.page.get_attribute("body", "data-screen") == "case"
        self.look(self.page)

    def does(self, case: Case, verb: str, **typed: str) -> None:
        """Opens the case, uses the verb, fills in what its form asks, and is told that it was done."""
        self.opens(case)
        self.page.click(f'li[data-action="{verb}"]:not([data-outcome]) :is(a, button)')
        done = self.page.locator("#result .notice--success, .messages .notice--success")
        form = self.page.locator(f'main form[data-action="{verb}"]')
        done.or_(form).first.wait_for()
        if form.count():
            self.look(self.page)
            fill(self.page, typed)
            form.locator("button[type=submit]:not([name])").click()
        done.wait_for()
        assert re.search(rf"/cases/{case.pk}/($|\?)|/sign/", self.page.url), self.page.inner_text("main")
        if "/sign/" not in self.page.url:
            assert self.page.get_attribute("[data-case-state]", "data-case-state") == Case.objects.get(pk=case.pk).state
        if verb == Verb.ASSIGN:
            ten_seconds_pass(self.wall.moment)
        self.wall.pass_by(minutes=5)


def fill(page, typed: dict[str, str]) -> None:
    """Types into fields by their names; ticks and chooses where the field is of that kind."""
    for name, words in typed.items():
        field = page.locator(f'main [name="{name}"]').first
        kind = field.evaluate("field => field.type || field.tagName")
        if kind == "checkbox":
            field.check()
        elif kind == "radio":
            page.check(f'main [name="{name}"][value="{words}"]')
        elif kind == "select-one":
            field.select_option(words)
        elif kind == "file":
            field.set_input_files(words)
        else:
            field.fill(words)
