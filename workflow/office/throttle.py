"""How often a secret may be tried or an address may look: counted under a lock, so that many at once gain nothing."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from django.core.cache import cache
from django.db import connection, transaction

from workflow.office.clock import now


@dataclass(frozen=True, slots=True)
class Limit:
    """So many tries are free; then the wait starts at `first` seconds and doubles up to `longest`."""

    free: int
    first: int
    longest: int

    def wait(self, tries: int) -> int:
        """Seconds to wait after so many misses in a row."""
        over = tries - self.free
        return 0 if over < 0 else min(self.first * 2 ** min(over, 16), self.longest)


ACCOUNT = Limit(free=5, first=15, longest=900)
ADDRESS = Limit(free=30, first=15, longest=900)
KEPT = 24 * 3600


def take(kind: str, name: str, limit: Limit) -> int:
    """Counts one try of a secret, before it is looked at. Seconds still to wait, 0 when the try is allowed."""
    key = _key(kind, name)
    moment = now().timestamp()
    with _alone(key):
        tries, until = cache.get(key, (0, 0.0))
        if moment < until:
            return int(until - moment) + 1
        tries += 1
        cache.set(key, (tries, moment + limit.wait(tries)), KEPT)
    return 0


def look(kind: str, name: str, *, times: int, seconds: int) -> int:
    """Counts one look of at most `times` in each window of `seconds`. Seconds to wait, 0 when it is allowed."""
    window, passed = divmod(int(now().timestamp()), seconds)
    key = _key(f"{kind}:{window}", name)
    with _alone(key):
        looks = cache.get(key, 0) + 1
        cache.set(key, looks, seconds)
    return seconds - passed if looks > times else 0


def forgive(kind: str, name: str) -> None:
    """The secret was right: misses are forgotten."""
    cache.delete(_key(kind, name))


@contextmanager
def _alone(key: str) -> Iterator[None]:
    """One counter of a name at a time."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [key])
        yield


def _key(kind: str, name: str) -> str:
    return f"tries:{kind}:{hashlib.sha256(name.strip().casefold().encode()).hexdigest()[:32]}"
