"""Knocking at every door as everybody: one request in a transaction that is undone again."""

from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from tests.desk.doors.scene import Scene

DOOR = "door"
"""What a redirect to the sign-in page is called in the table."""


@dataclass(frozen=True)
class Place:
    """An address of the table: "deed/sign" at "signature" is the deed page of the verb for the case that lies there."""

    written: str
    thing: str

    @property
    def name(self) -> str:
        return self.written.partition("/")[0]

    def address(self, scene: Scene) -> str:
        more = self.written.split("/")[1:]
        return reverse(self.name, args=[*scene.at[self.thing.strip("-")], *more])

    def __str__(self) -> str:
        return f"{self.written} {self.thing}"


def browser_of(scene: Scene, who: str, **more: Any) -> Client:
    browser = Client(raise_request_exception=False, **more)
    browser.cookies["django_language"] = "en"
    if scene.who[who].pk:
        browser.force_login(scene.who[who])
    return browser


def knock(browser: Client, method: str, address: str, *data: Any, **more: Any) -> Any:
    """The answer; whatever it did is undone."""
    cookies = deepcopy(browser.cookies)
    with transaction.atomic():
        answer = getattr(browser, method)(address, *data, **more)
        answer.content if not answer.streaming else b"".join(answer)
        transaction.set_rollback(True)
    browser.cookies = cookies
    return answer


def said(answer: Any) -> str:
    """An answer as the table writes it."""
    if answer.status_code == 302 and answer["Location"].startswith("/login/"):
        return DOOR
    return str(answer.status_code)


def names() -> set[str]:
    """The name of every address of the product; the administration has tests of its own."""
    return {one.name or str(one.pattern) for one in patterns(get_resolver())}


def patterns(under: Any) -> Any:
    for one in under.url_patterns:
        if isinstance(one, URLPattern):
            yield one
        elif isinstance(one, URLResolver) and one.app_name != "admin":
            yield from patterns(one)
