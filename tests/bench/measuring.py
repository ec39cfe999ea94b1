"""A line of the table, medians of interleaved repeats, statements and bytes of the write-ahead log."""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from django.db import connection
from django.test.utils import CaptureQueriesContext

REPEATS = 7


@dataclass(frozen=True)
class Line:
    """What was measured, against which target; `kept` None where there is no target."""

    what: str
    measured: str
    target: str = ""
    kept: bool | None = None


def seconds(deed: Callable[[], object]) -> float:
    start = time.perf_counter()
    deed()
    return time.perf_counter() - start


def median(values: Sequence[float]) -> float:
    return statistics.median(values)


def spread(values: Sequence[float], shape: str = ".2f") -> str:
    """Median with minimum and maximum: "0.81 [0.74 .. 0.90]"."""
    return f"{median(values):{shape}} [{min(values):{shape}} .. {max(values):{shape}}]"


def ratio(values: Sequence[float], least: float) -> tuple[str, str, bool]:
    """Ratios of interleaved repeats against the least that is asked: measured, target, verdict."""
    return f"{spread(values)} x", f">= {least} x", median(values) >= least


def statements(deed: Callable[[], object]) -> int:
    """How many statements the deed sends, BEGIN and COMMIT left out."""
    with CaptureQueriesContext(connection) as seen:
        deed()
    return sum(one["sql"] not in ("BEGIN", "COMMIT") for one in seen)


def logged(deed: Callable[[], object]) -> int:
    """Bytes the deed adds to the write-ahead log (of the whole server: take the median of many)."""
    before = _position()
    deed()
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_current_wal_insert_lsn() - %s::pg_lsn", [before])
        return int(cursor.fetchone()[0])


def _position() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_current_wal_insert_lsn()::text")
        return cursor.fetchone()[0]
