"""Which servers the product talks to: those the environment names, else embedded ones below the var folder."""

import hashlib
import os
import secrets
import tempfile
from pathlib import Path
from urllib.parse import quote

from django.core.exceptions import ImproperlyConfigured

SOCKET_PATH_MAX = 100  # a socket's path has 108 bytes on Linux and 104 on macOS
LONGEST_SOCKET = "postgres/.s.PGSQL.5432"


def sockets(var_dir: Path) -> Path:
    """The folder of the embedded servers' sockets; below the temporary folder when the path grows too long."""
    var_dir = var_dir.resolve()
    if len(os.fsencode(var_dir / "run" / LONGEST_SOCKET)) <= SOCKET_PATH_MAX:
        return var_dir / "run"
    name = hashlib.sha256(os.fsencode(var_dir)).hexdigest()[:12]
    return Path(tempfile.gettempdir()) / f"qyzmet-{os.geteuid()}-{name}"


def database_url(var_dir: Path, *, embedded: bool = True) -> str:
    """DATABASE_URL, else the socket of the embedded PostgreSQL (config.embedded starts it at the first connection)."""
    given = os.environ.get("DATABASE_URL")
    if not given and not embedded:
        raise ImproperlyConfigured("DATABASE_URL is not set: name the PostgreSQL server, or set QYZMET_DEMO=1")
    return given or f"postgres://postgres@/qyzmet?host={quote(str(sockets(var_dir) / 'postgres'), safe='')}"


def redis_url(var_dir: Path, *, embedded: bool = True) -> str:
    """REDIS_URL, else the socket of the embedded Valkey, in the form Celery and redis-py both know."""
    given = os.environ.get("REDIS_URL")
    if not given and not embedded:
        raise ImproperlyConfigured("REDIS_URL is not set: name the Redis server, or set QYZMET_DEMO=1")
    return given or f"unix://{quote(str(sockets(var_dir) / 'valkey.sock'))}"


def demo_secret(var_dir: Path, name: str, allowed: bool) -> str:
    """A random secret kept in a file (mode 600), made for a demonstration only; in production the variable is set."""
    kept = var_dir / "secrets" / name
    if not kept.exists():
        if not allowed:
            raise ImproperlyConfigured(f"{name.upper()} is not set: give a long random value, or set QYZMET_DEMO=1")
        kept.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        drawn = kept.with_name(f".{name}.{os.getpid()}")
        drawn.touch(mode=0o600)
        drawn.write_text(secrets.token_urlsafe(48), encoding="ascii")
        try:
            os.link(drawn, kept)  # of two processes that start at once, one secret wins
        except FileExistsError:
            pass
        finally:
            drawn.unlink()
    return kept.read_text(encoding="ascii")
