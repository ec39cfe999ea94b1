"""T9: pages over HTTP by gunicorn with two workers, beside a plain Django page and a plain Django queue."""

import http.client
import os
import signal
import socket
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.db import connection, connections
from django.test import Client
from gunicorn.app.base import BaseApplication

from tests import walk
from tests.bench.measuring import REPEATS, Line, ratio, spread
from tests.cast import Cast
from workflow.acts.words import Desk

ROWS = 25
WORKERS = 2
CALLERS = 8
CALLS = 160
PLAIN = {
    "MIDDLEWARE": [
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
    ],
    "ROOT_URLCONF": "tests.bench.plain_site",
}
Site = tuple[int, str]


def lines(cast: Cast) -> Iterator[Line]:
    """Requests a second of both sites, one after the other in each repeat; every case waits for the same executor."""
    for _case in range(ROWS * 2):
        walk.case_at(cast, "issue", Desk.EXAMINATION)
    cookie = session(cast)
    with serving({}) as product, serving(PLAIN) as plain:
        pages = {
            "empty": ((product, "/accessibility/"), (plain, "/empty/")),
            "queue": ((product, "/?view=executor"), (plain, "/queue/")),
        }
        for sites in pages.values():
            for site in sites:
                rate(site, cookie)
        for name, (ours, theirs) in pages.items():
            rates = [(rate(ours, cookie), rate(theirs, cookie)) for _repeat in range(REPEATS)]
            what = {"empty": "T9 signed-in empty page", "queue": f"T9 queue page, {ROWS} rows"}[name]
            yield Line(f"{what}, against plain Django", *ratio([own / other for own, other in rates], 0.6))
            yield Line("   requests a second", spread([own for own, _other in rates], ".0f"))


def session(cast: Cast) -> str:
    """The cookie of the executor, signed in."""
    client = Client()
    client.force_login(cast.dana)
    return f"{settings.SESSION_COOKIE_NAME}={client.cookies[settings.SESSION_COOKIE_NAME].value}"


class Served(BaseApplication):
    """gunicorn around this very process: the same code over the same database."""

    def __init__(self, port: int) -> None:
        self.port = port
        super().__init__()

    def load_config(self) -> None:
        for name, value in {"bind": f"127.0.0.1:{self.port}", "workers": WORKERS, "loglevel": "error"}.items():
            self.cfg.set(name, value)

    def load(self) -> Callable[..., Any]:
        return WSGIHandler()


@contextmanager
def serving(changed: dict[str, Any]) -> Iterator[int]:
    """A site in a process of its own, with some settings changed; yields its port once it answers."""
    port = free_port()
    connections.close_all()
    child = os.fork()
    if not child:
        for name, value in changed.items():
            setattr(settings, name, value)
        settings.ALLOWED_HOSTS = ["*"]
        try:
            Served(port).run()
        finally:
            os._exit(0)
    try:
        wait_for(port)
        yield port
    finally:
        os.kill(child, signal.SIGTERM)
        os.waitpid(child, 0)
        connection.close()


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def wait_for(port: int) -> None:
    for _try in range(300):
        with socket.socket() as knock:
            if not knock.connect_ex(("127.0.0.1", port)):
                return
        time.sleep(0.1)
    raise TimeoutError(port)


def rate(site: Site, cookie: str) -> float:
    """Requests a second, eight callers at once; anything but 200 is no answer."""
    start = time.perf_counter()
    with ThreadPoolExecutor(CALLERS) as callers:
        list(callers.map(lambda _n: call(site, cookie), range(CALLS)))
    return CALLS / (time.perf_counter() - start)


def call(site: Site, cookie: str) -> None:
    port, path = site
    asked = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    asked.request("GET", path, headers={"Cookie": cookie})
    answer = asked.getresponse()
    answer.read()
    asked.close()
    if answer.status != 200:
        raise AssertionError(f"{path}: {answer.status}")
