"""Processes the supervisor starts: sessions of their own, started again when they die, known to the next supervisor."""

import contextlib
import os
import signal
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

import psutil

LONGEST_PAUSE = 60.0  # seconds before a child that keeps dying is started again
SETTLED = 60.0  # seconds after which a child counts as well
LOG_BYTES = 5_000_000
RUN_MARK = "QYZMET_RUN"


def started(pid: int) -> float | None:
    """When the process with this pid began, or None: a pid alone may name somebody else's later process."""
    try:
        return psutil.Process(pid).create_time()
    except psutil.NoSuchProcess:
        return None


@dataclass
class Child:
    name: str
    command: list[str]
    log: Path
    environment: dict[str, str]
    folder: Path
    process: subprocess.Popen[bytes] | None = None
    since: float = 0.0
    deaths: int = 0
    again_at: float = 0.0
    log_begins: int = 0

    def start(self) -> None:
        if self.log.exists() and self.log.stat().st_size > LOG_BYTES:
            self.log.replace(self.log.with_suffix(".old.log"))
        with self.log.open("ab") as written:
            self.log_begins = written.tell()
            self.process = subprocess.Popen(
                self.command,
                cwd=self.folder,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=written,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # Ctrl-C at the terminal reaches the supervisor alone
            )
        self.since, self.again_at = time.monotonic(), 0.0

    def tend(self) -> str | None:
        """Start again what died, after a pause that grows; a sentence when there is something to say."""
        now = time.monotonic()
        if self.process is None:
            if now >= self.again_at:
                self.start()
            return None
        code = self.process.poll()
        if code is None:
            return None
        self.deaths = 1 if now - self.since > SETTLED else self.deaths + 1
        pause = min(2.0 ** (self.deaths - 1), LONGEST_PAUSE)
        kill_session(self.process.pid)
        self.process, self.again_at = None, now + pause
        return f"{self.name} ended ({manner(code)}); starting it again in {pause:.0f} s. Its words: {self.log}"

    def ask_to_stop(self) -> None:
        if self.process and self.process.poll() is None:
            self.process.terminate()

    def stopped(self) -> bool:
        return self.process is None or self.process.poll() is not None

    def last_words(self) -> str:
        """The end of what it wrote since it was started last."""
        with self.log.open("rb") as written:
            written.seek(self.log_begins)
            lines = written.read().decode("utf8", errors="replace").splitlines()
        return "\n".join([*lines[-15:], f"The whole log: {self.log}"])

    def record(self) -> dict[str, object]:
        pid = self.process.pid if self.process else 0
        return {"name": self.name, "pid": pid, "started": started(pid) if pid else None}


def manner(code: int) -> str:
    return f"exit code {code}" if code >= 0 else f"signal {signal.Signals(-code).name}"


def kill_session(leader: int) -> None:
    """End whatever a child of ours left in its own session."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(leader, signal.SIGKILL)


def stop_children(children: list[Child], seconds: float) -> None:
    """Ask all at once, wait, then insist."""
    for child in children:
        child.ask_to_stop()
    until = time.monotonic() + seconds
    while time.monotonic() < until and not all(child.stopped() for child in children):
        time.sleep(0.05)
    for child in children:
        if child.process:
            kill_session(child.process.pid)
            child.process.wait()


def leftovers(records: list[dict[str, object]], mark: str) -> list[psutil.Process]:
    """Living processes of an earlier run: a recorded child with its start time, or one that carries the run's mark."""
    known = {record["pid"]: record["started"] for record in records}
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.NoSuchProcess, psutil.AccessDenied, ProcessLookupError, PermissionError):
            begun = known.get(process.pid)
            if isinstance(begun, float):
                ours = abs(process.create_time() - begun) < 2
            else:
                ours = os.getsid(process.pid) in known and process.environ().get(RUN_MARK) == mark
            if ours and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process)
    return found


def stop_leftovers(records: list[dict[str, object]], mark: str, seconds: float) -> int:
    """How many processes of an earlier run were stopped."""
    found = leftovers(records, mark)
    leaders = [process for process in found if process.pid in {record["pid"] for record in records}]
    for process in leaders or found:  # a leader stops its own workers
        with contextlib.suppress(psutil.NoSuchProcess):
            process.terminate()
    psutil.wait_procs(found, timeout=seconds)
    for process in leftovers(records, mark):
        with contextlib.suppress(psutil.NoSuchProcess):
            process.kill()
    return len(found)
