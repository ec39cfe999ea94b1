"""Using the embedded servers: every process that does so shares one lock, which the kernel drops with the process."""

import fcntl
import os
import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent.parent
held: dict[Path, int] = {}


class ServersDidNotStart(RuntimeError):
    """The keeper's own words about what went wrong."""


def lock_file(var_dir: Path, name: str) -> int:
    """Open descriptor of run/<name>.lock; made when missing, closed in programs started from here."""
    folder = var_dir / "run"
    folder.mkdir(mode=0o711, parents=True, exist_ok=True)
    return os.open(folder / f"{name}.lock", os.O_RDWR | os.O_CREAT, 0o600)


def taken(var_dir: Path, name: str) -> bool:
    """Whether some process holds the lock for itself."""
    descriptor = lock_file(var_dir, name)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(descriptor)
    return False


def ready(var_dir: Path) -> bool:
    """Whether a keeper watches over running servers."""
    return (var_dir / "run" / "ready").exists() and taken(var_dir, "keeper")


def hold(var_dir: Path) -> None:
    """Make sure the servers run and keep them running until this process ends or lets go."""
    var_dir = var_dir.resolve()
    if var_dir in held:
        return
    descriptor = lock_file(var_dir, "users")
    fcntl.flock(descriptor, fcntl.LOCK_SH)  # waits while the keeper is stopping them
    try:
        if not ready(var_dir):
            start_keeper(var_dir)
    except BaseException:
        os.close(descriptor)
        raise
    held[var_dir] = descriptor


def let_go(var_dir: Path) -> None:
    descriptor = held.pop(var_dir.resolve(), None)
    if descriptor is not None:
        os.close(descriptor)


def start_keeper(var_dir: Path) -> None:
    """Returns when the servers answer; the keeper itself stays behind until its last user is gone."""
    command = [sys.executable, "-m", "config.embedded.keeper", str(var_dir)]
    done = subprocess.run(command, cwd=SOURCE, capture_output=True, text=True, check=False)
    if done.returncode:
        raise ServersDidNotStart((done.stderr or done.stdout).strip() or f"keeper ended with {done.returncode}")
