"""Programs of the packages: started with their output in a log, found again by pid, stopped with patience."""

import contextlib
import signal
import subprocess
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import psutil

START_SECONDS = 60
STOP_SECONDS = 20


def package_folder(name: str) -> Path:
    """Where a package lies; it is not imported, only its programs are wanted."""
    found = find_spec(name)
    if found is None or found.origin is None:
        raise RuntimeError(f"The package {name} is not installed; name servers by DATABASE_URL and REDIS_URL instead")
    return Path(found.origin).parent


def alive(process: psutil.Process | None) -> bool:
    try:
        return process is not None and process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def process_of(pid: int, program: str, mark: str) -> psutil.Process | None:
    """The process with this pid if it is still the program we started with `mark` among its arguments."""
    with contextlib.suppress(psutil.NoSuchProcess, psutil.AccessDenied):
        process = psutil.Process(pid)
        if process.name() == program and mark in process.cmdline():
            return process
    return None


def launch(command: list[str], log: Path, answers: Callable[[], bool], **as_user: Any) -> None:
    """Start a program and wait until it answers; RuntimeError with the end of its log when it dies first."""
    with log.open("ab") as written:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=written,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            **as_user,
        )
    until = time.monotonic() + START_SECONDS
    while not answers():
        if process.poll() is not None or time.monotonic() > until:
            last_words = log.read_text(encoding="utf8", errors="replace").splitlines()[-5:]
            raise RuntimeError("\n".join([f"{Path(command[0]).name} does not answer; the end of {log}:", *last_words]))
        time.sleep(0.03)


def stop(process: psutil.Process | None, with_signal: signal.Signals) -> None:
    if process is None or not alive(process):
        return
    process.send_signal(with_signal)
    until = time.monotonic() + STOP_SECONDS
    while alive(process):
        if time.monotonic() > until:
            process.kill()
            return
        time.sleep(0.03)
