"""The whole product in one terminal: `python -m config.supervisor [--demo]` starts it, Ctrl-C stops it."""

import argparse
import fcntl
import http.client
import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from config.embedded import lease
from config.processes import RUN_MARK, Child, stop_children, stop_leftovers

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 120  # seconds for the first page
STOP_SECONDS = 8


class CannotStart(Exception):
    """Why, in a sentence for the person at the terminal."""


class Supervisor:
    def __init__(self, var_dir: Path, port: int, *, demo: bool, embedded: bool) -> None:
        self.var_dir, self.port, self.demo, self.embedded = var_dir, port, demo, embedded
        self.address = f"http://127.0.0.1:{port}"
        self.mark = secrets.token_hex(8)
        self.stopping = False
        self.children: list[Child] = []
        self.lock = lease.lock_file(var_dir, "supervisor")
        self.record = var_dir / "run" / "supervisor.json"

    def run(self) -> int:
        self.be_the_only_one()
        self.listen_to_signals()
        try:
            self.stop_what_was_left()
            self.check_port()
            if self.embedded:
                say("Starting PostgreSQL and Valkey …")
                lease.hold(self.var_dir)
            self.prepare()
            self.start("web", web_command(self.port))
            self.wait_for_the_page()
            self.start("worker", [*CELERY, "worker", "--loglevel=INFO", "--concurrency=2", "--without-mingle"])
            self.start("beat", [*CELERY, "beat", "--loglevel=INFO", "--pidfile="])
            self.greet()
            while not self.stopping:
                self.tend()
        finally:
            self.stop()
        return 0

    # ── starting ─────────────────────────────────────────────────────────────────────────────────
    def be_the_only_one(self) -> None:
        try:
            fcntl.flock(self.lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            other = self.recorded()
            where = f" at {other['address']} (process {other['pid']})" if other else ""
            raise CannotStart(f"Qyzmet is running already{where}. Stop it there with Ctrl-C first.") from None

    def listen_to_signals(self) -> None:
        for name in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            if signal.getsignal(name) != signal.SIG_IGN:  # nohup asks not to hear of a closed terminal
                signal.signal(name, self.heard)

    def heard(self, *_: object) -> None:
        if not self.stopping:
            say("\nStopping …")
        self.stopping = True

    def recorded(self) -> dict[str, Any] | None:
        try:
            found: dict[str, Any] = json.loads(self.record.read_text(encoding="ascii"))
        except (FileNotFoundError, ValueError):
            return None
        return found

    def write_record(self) -> None:
        now: dict[str, Any] = {"address": self.address, "pid": os.getpid(), "mark": self.mark}
        now["children"] = [child.record() for child in self.children]
        draft = self.record.with_suffix(".new")
        draft.write_text(json.dumps(now, indent=1), encoding="ascii")
        draft.replace(self.record)

    def stop_what_was_left(self) -> None:
        """An earlier supervisor may have been killed before it could stop its children."""
        left = self.recorded()
        if left:
            count = stop_leftovers(left["children"], left["mark"], STOP_SECONDS)
            if count:
                say(f"Stopped {count} processes an earlier run had left behind.")
        self.record.unlink(missing_ok=True)

    def check_port(self) -> None:
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", self.port))
            except OSError:
                free = f"PORT={self.port + 1} make demo"
                raise CannotStart(f"Port {self.port} is taken by another program. Choose another: {free}") from None

    def environment(self) -> dict[str, str]:
        own = {RUN_MARK: self.mark, "QYZMET_VAR": str(self.var_dir), "PYTHONUNBUFFERED": "1"}
        return {"PUBLIC_URL": self.address} | os.environ | own

    def prepare(self) -> None:
        say(
            "Preparing the database; the first time a demonstration takes a minute …"
            if self.demo
            else "Preparing the database …"
        )
        command = [sys.executable, "manage.py", "prepare", "--verbosity=0", *(["--demo"] if self.demo else [])]
        self.start("prepare", command)
        while not self.stopping and not self.children[0].stopped():
            time.sleep(0.05)
        if not self.stopping:
            child = self.children.pop()
            if child.process and child.process.returncode:
                raise CannotStart(f"The database could not be prepared:\n{child.last_words()}")

    def start(self, name: str, command: list[str]) -> None:
        if self.stopping:
            return
        child = Child(name, command, self.var_dir / "log" / f"{name}.log", self.environment(), ROOT)
        child.start()
        self.children.append(child)
        self.write_record()

    def wait_for_the_page(self) -> None:
        """Returns at the first answer that is not an error of the server."""
        until = time.monotonic() + PATIENCE
        while not self.stopping and not answers(self.port):
            web = self.children[0]
            if web.stopped() or time.monotonic() > until:
                raise CannotStart(f"The first page does not answer:\n{web.last_words()}")
            time.sleep(0.1)

    def greet(self) -> None:
        if self.stopping:
            return
        say(f"\nQyzmet answers at {self.address} · logs: {self.var_dir / 'log'} · Ctrl-C stops everything")
        if self.demo:
            command = [sys.executable, "manage.py", "demo", "--logins"]
            done = subprocess.run(
                command, cwd=ROOT, env=self.environment(), stdout=subprocess.PIPE, text=True, check=False
            )
            say(done.stdout.rstrip())

    # ── running ──────────────────────────────────────────────────────────────────────────────────
    def tend(self) -> None:
        pids = [child.process and child.process.pid for child in self.children]
        for child in self.children:
            news = child.tend()
            if news:
                say(news)
        if pids != [child.process and child.process.pid for child in self.children]:
            self.write_record()
        if self.embedded and not lease.ready(self.var_dir):
            lease.start_keeper(self.var_dir)
        time.sleep(0.3)

    # ── stopping ─────────────────────────────────────────────────────────────────────────────────
    def stop(self) -> None:
        stop_children(self.children, STOP_SECONDS)
        self.record.unlink(missing_ok=True)
        if not self.embedded:
            return
        lease.let_go(self.var_dir)
        until = time.monotonic() + STOP_SECONDS
        while lease.taken(self.var_dir, "keeper"):
            if time.monotonic() > until:
                say("The embedded servers stay up: another command uses them; they stop when it ends.")
                return
            time.sleep(0.05)


CELERY = [sys.executable, "-m", "celery", "--app=config.celery"]


def web_command(port: int) -> list[str]:
    command = [sys.executable, "-m", "gunicorn", "config.wsgi", f"--bind=127.0.0.1:{port}", "--preload"]
    return [*command, "--workers=2", "--threads=4", "--graceful-timeout=3", "--no-control-socket"]


def say(sentence: str) -> None:
    print(sentence, flush=True)


def answers(port: int) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request("GET", "/")
        return connection.getresponse().status < http.HTTPStatus.INTERNAL_SERVER_ERROR
    except OSError:
        return False
    finally:
        connection.close()


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="config.supervisor", description=__doc__)
    parser.add_argument("--demo", action="store_true", help="load the demonstration and print its logins")
    demo = parser.parse_args(arguments).demo
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    if demo:
        os.environ.setdefault("QYZMET_DEMO", "1")
    try:
        port = int(os.environ.get("PORT", "8000"))
        embedded = not (os.environ.get("DATABASE_URL") and os.environ.get("REDIS_URL"))
        var_dir = settings.VAR_DIR.resolve()
        (var_dir / "log").mkdir(mode=0o700, parents=True, exist_ok=True)
        return Supervisor(var_dir, port, demo=demo, embedded=embedded).run()
    except (CannotStart, ImproperlyConfigured, lease.ServersDidNotStart, PermissionError) as reason:
        print(reason, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
