"""What runs on this machine for one var folder, and waiting for it."""

import contextlib
import socket
import time
from collections.abc import Callable
from pathlib import Path

import psutil

PATIENCE = 90  # seconds, for a machine with other work to do


def living(var_dir: Path) -> list[str]:
    """Command lines of processes that belong to this var folder, however they were started."""
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.NoSuchProcess, psutil.AccessDenied):
            words = " ".join(process.cmdline())
            ours = str(var_dir) in words or process.environ().get("QYZMET_VAR") == str(var_dir)
            if ours and process.status() != psutil.STATUS_ZOMBIE:
                found.append(f"{process.pid} {words}")
    return found


def eventually(happens: Callable[[], object], seconds: float = PATIENCE) -> bool:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if happens():
            return True
        time.sleep(0.1)
    return False


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
