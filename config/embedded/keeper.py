"""Keeps the embedded servers: `python -m config.embedded.keeper VAR` returns when they answer, the keeper stays."""

import contextlib
import fcntl
import logging
import os
import shutil
import signal
import sys
import time
from pathlib import Path

from config import servers
from config.embedded import lease, postgres, valkey
from config.embedded.programs import alive, stop

SERVERS = (postgres, valkey)
PATIENCE = 60  # seconds
log = logging.getLogger("keeper")


def become_the_keeper(var_dir: Path) -> bool:
    """False when another keeper has the servers up already; waits for one that is still starting or stopping them."""
    descriptor = lease.lock_file(var_dir, "keeper")
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if lease.ready(var_dir):
                return False
            time.sleep(0.05)
        else:
            return True
    raise TimeoutError("another process has been starting the embedded servers for a minute")


def start(var_dir: Path) -> None:
    (var_dir / "run" / "ready").unlink(missing_ok=True)
    try:
        for server in SERVERS:
            server.run(var_dir)
    except BaseException:
        stop_all(var_dir)
        raise
    (var_dir / "run" / "ready").touch()


def stop_all(var_dir: Path) -> None:
    (var_dir / "run" / "ready").unlink(missing_ok=True)
    for server in reversed(SERVERS):
        stop(server.running(var_dir), server.STOP)
        bury()
    if not servers.sockets(var_dir).is_relative_to(var_dir):
        shutil.rmtree(servers.sockets(var_dir), ignore_errors=True)


def bury() -> None:
    """Take servers that ended out of the process table."""
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG) != (0, 0):
            pass


def go_behind(var_dir: Path) -> int | None:
    """Leave the terminal and the caller. In the process that stays: the pipe for the good news; in the caller: None."""
    news, pipe = os.pipe()
    if os.fork():
        os.close(pipe)
        with os.fdopen(news, encoding="utf8") as heard:
            outcome = heard.read()
        if outcome != "ready":
            raise RuntimeError(outcome.strip() or f"the keeper died; see {var_dir / 'log' / 'keeper.log'}")
        return None
    os.setsid()
    with (var_dir / "log" / "keeper.log").open("ab") as written, Path(os.devnull).open("rb") as nothing:
        os.dup2(nothing.fileno(), 0)
        os.dup2(written.fileno(), 1)
        os.dup2(written.fileno(), 2)
    return pipe


def unused(users: int) -> bool:
    """Whether nobody holds the servers; if so, newcomers wait from here on."""
    try:
        fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def watch(var_dir: Path) -> None:
    """Until the last user is gone; a server that died is started again."""
    users = lease.lock_file(var_dir, "users")
    while not unused(users):
        bury()
        for server in SERVERS:
            if not alive(server.running(var_dir)):
                log.warning("%s is gone; starting it again", server.__name__)
                server.run(var_dir)
        time.sleep(0.3)


def keep(var_dir: Path, pipe: int) -> None:
    with os.fdopen(pipe, "w", encoding="utf8") as caller:
        try:
            start(var_dir)
        except (OSError, RuntimeError) as error:
            caller.write(str(error))
            return
        caller.write("ready")
    try:
        watch(var_dir)
    finally:
        stop_all(var_dir)


def main(var_dir: Path) -> None:
    (var_dir / "log").mkdir(mode=0o700, parents=True, exist_ok=True)
    if not become_the_keeper(var_dir):
        return
    pipe = go_behind(var_dir)
    if pipe is not None:
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
        logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
        keep(var_dir, pipe)


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]).resolve())
    except (OSError, RuntimeError) as error:
        sys.exit(f"The embedded servers did not start: {error}")
