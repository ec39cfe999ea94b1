"""One command brings the product up; Ctrl-C, SIGTERM and even kill -9 leave nothing that the next start minds."""

import contextlib
import http.client
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time

import pytest
from django.conf import settings
from django.urls import reverse

from config.processes import Child, leftovers, started
from tests.house.machine import eventually, free_port, living

STOP_SECONDS = 120


class Terminal:
    """The supervisor as a person at the terminal sees it."""

    def __init__(self, var_dir, port):
        self.var_dir, self.port = var_dir, port
        own = {"QYZMET_VAR": str(var_dir), "PORT": str(port), "DJANGO_SETTINGS_MODULE": "config.settings"}
        environment = {name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "REDIS_URL")}
        self.written = var_dir.with_suffix(f".{time.monotonic_ns()}.txt")
        with self.written.open("wb") as screen:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "config.supervisor"],
                cwd=settings.BASE_DIR,
                env=environment | own,
                stdout=screen,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def screen(self):
        return self.written.read_text(encoding="utf8")

    def shows(self, words):
        assert eventually(lambda: words in self.screen() or self.process.poll() is not None), self.screen()
        assert words in self.screen()

    def stop(self, with_signal):
        self.process.send_signal(with_signal)
        return self.process.wait(STOP_SECONDS)

    def child(self, name):
        record = json.loads((self.var_dir / "run" / "supervisor.json").read_text(encoding="ascii"))
        return next((child["pid"] for child in record["children"] if child["name"] == name), 0)

    def page(self):
        with contextlib.closing(http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)) as connection:
            connection.request("GET", reverse("login"))
            return connection.getresponse().status


@pytest.fixture
def start(place):
    """Starts supervisors on one var folder and one port; whatever the test did, all are gone after it."""
    port, var_dir, terminals = free_port(), place / "var", []
    var_dir.mkdir()

    def begin():
        terminals.append(Terminal(var_dir, port))
        return terminals[-1]

    yield begin
    for terminal in terminals:
        if terminal.process.poll() is None:
            terminal.stop(signal.SIGTERM)
    left = [] if eventually(lambda: living(var_dir) == [], STOP_SECONDS) else living(var_dir)
    for words in left:
        os.kill(int(words.split()[0]), signal.SIGKILL)
    assert left == []


@pytest.mark.slow
def test_it_answers_tends_its_children_and_stops_on_sigterm(start):
    first = start()
    first.shows(f"Qyzmet answers at http://127.0.0.1:{first.port}")
    assert first.page() == 200

    second = start()
    assert second.process.wait(30) == 1
    assert re.search(
        rf"running already at http://127.0.0.1:{first.port} \(process {first.process.pid}\)", second.screen()
    )

    killed = first.child("beat")
    os.kill(killed, signal.SIGKILL)
    first.shows("beat ended (signal SIGKILL); starting it again in 1 s")
    assert eventually(lambda: first.child("beat") not in (0, killed))

    assert first.stop(signal.SIGTERM) == 0
    assert living(first.var_dir) == []


@pytest.mark.slow
def test_the_next_start_stops_what_a_killed_supervisor_left(start):
    killed = start()
    killed.shows("Qyzmet answers at")
    killed.stop(signal.SIGKILL)
    assert killed.page() == 200, "its web server lives on"

    after = start()
    after.shows("an earlier run had left behind")
    after.shows("Qyzmet answers at")
    assert after.stop(signal.SIGINT) == 0
    assert living(after.var_dir) == []


def test_a_port_that_is_taken_is_said_before_anything_starts(tmp_path):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        terminal = Terminal(tmp_path, other.getsockname()[1])
        assert terminal.process.wait(30) == 1
        assert f"Port {terminal.port} is taken by another program. Choose another: PORT=" in terminal.screen()
        assert not (terminal.var_dir / "postgres").exists()


@pytest.fixture
def sleeper():
    with subprocess.Popen(["sleep", "60"], start_new_session=True) as process:
        yield process
        process.kill()


def test_a_recorded_child_is_known_again_by_its_start(sleeper):
    record = {"name": "web", "pid": sleeper.pid, "started": started(sleeper.pid)}
    assert [process.pid for process in leftovers([record], "mark")] == [sleeper.pid]


def test_a_stranger_who_got_the_number_of_a_dead_child_is_left_alone(sleeper):
    record = {"name": "web", "pid": sleeper.pid, "started": started(sleeper.pid) - 3600}
    assert leftovers([record], "mark") == []


def test_what_an_earlier_run_wrote_is_not_taken_for_the_last_words(tmp_path):
    log = tmp_path / "log"
    log.write_text("old trouble\n", encoding="utf8")
    child = Child("prepare", ["sh", "-c", "echo new trouble; exit 1"], log, dict(os.environ), tmp_path)
    child.start()
    child.process.wait()
    assert child.last_words() == f"new trouble\nThe whole log: {log}"


def test_a_child_that_keeps_dying_is_started_again_after_longer_and_longer_pauses(tmp_path):
    child = Child("web", ["false"], tmp_path / "log", dict(os.environ), tmp_path)
    said = []
    for _ in range(3):
        child.again_at = 0.0
        child.tend()
        child.process.wait()
        said.append(child.tend())
    assert [re.search(r"again in (\d+) s", words)[1] for words in said] == ["1", "2", "4"]
