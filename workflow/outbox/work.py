"""Owing work and doing it: the row is the promise, Celery only rings the bell."""

import json
import logging
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import timedelta
from time import monotonic
from typing import Any

from celery import current_app
from django.db import connection, transaction
from django.db.models.functions import Now
from kombu.exceptions import OperationalError

from workflow.outbox.models import Owed

log = logging.getLogger(__name__)

Handler = Callable[[Owed], None]
Beat = Callable[[], object]
TRIES = 8
FIRST_PAUSE = timedelta(seconds=15)
LONGEST_ROUND = 30  # seconds; what is owed next is never begun after it, so Celery's limit of 120 s is never met
LONGEST_WAIT = timedelta(minutes=1)

OWE = "INSERT INTO outbox_owed (kind, payload) SELECT %s, unnest(%s::jsonb[])"

_handlers: dict[str, Handler] = {}
_beats: list[Beat] = []
_quiet: ContextVar[bool] = ContextVar("quiet", default=False)


def handles(kind: str) -> Callable[[Handler], Handler]:
    """Registers who does a kind of work. A handler runs inside a transaction and may run again after a crash."""

    def register(handler: Handler) -> Handler:
        _handlers[kind] = handler
        return handler

    return register


def each_beat(beat: Beat) -> Beat:
    """Registers what the sweeper does besides: looked after every 15 seconds."""
    _beats.append(beat)
    return beat


def owe(kind: str, /, **payload: Any) -> Owed:
    """Writes down one piece of work, to be done after the caller's transaction commits."""
    return owe_all([Owed(kind=kind, payload=payload)])[0]


def owe_all(rows: Iterable[Owed]) -> list[Owed]:
    """Writes down several pieces of work in one statement."""
    owed = Owed.objects.bulk_create(rows)
    if owed:
        _ring_later()
    return owed


def _ring_later() -> None:
    if not _quiet.get():
        transaction.on_commit(ring, robust=True)


@contextmanager
def without_ringing() -> Iterator[None]:
    """For thousands of rows at once: nobody is woken for each; the sweeper comes by anyway."""
    token = _quiet.set(True)
    try:
        yield
    finally:
        _quiet.reset(token)


def owe_many(kind: str, payloads: Sequence[dict[str, Any]]) -> None:
    """Writes down many pieces of work of one kind, when nobody needs the rows."""
    if payloads:
        with connection.cursor() as cursor:
            cursor.execute(OWE, [kind, [json.dumps(payload) for payload in payloads]])
        _ring_later()


def ring(after: timedelta | None = None) -> None:
    """Wakes a worker, or within a minute lets it be woken. A dead broker is no error: the sweeper comes by anyway."""
    if after is not None and after > LONGEST_WAIT:
        return
    try:
        wait = {"countdown": after.total_seconds()} if after else {}
        current_app.send_task("workflow.outbox.tasks.deliver", ignore_result=True, retry=False, **wait)
    except (OperationalError, OSError) as dead:
        log.warning("the broker does not answer, the sweeper will do the work: %s", dead)


def deliver(limit: int = 100) -> int:
    """Does what is owed and due, one row per transaction; returns how many rows were done.

    Long before the worker's time limit it stops and rings for whoever goes on.
    """
    done, until = 0, monotonic() + LONGEST_ROUND
    while done < limit and monotonic() < until:
        if not _deliver_one():
            return done
        done += 1
    ring()
    return done


def _deliver_one() -> bool:
    waiting = Owed.objects.filter(
        done_at__isnull=True, failed_at__isnull=True, try_at__lte=Now(), kind__in=list(_handlers)
    )
    with transaction.atomic():
        row = waiting.select_for_update(skip_locked=True).order_by("try_at", "id").first()
        if row is None:
            return False
        try:
            with transaction.atomic():
                _handlers[row.kind](row)
        except Exception as failure:  # noqa: BLE001 - whatever goes wrong, the row is tried again
            _put_off(row, failure)
        else:
            Owed.objects.filter(pk=row.pk).update(done_at=Now(), error="")
    return True


def _put_off(row: Owed, failure: Exception) -> None:
    log.error("work owed %s (%s) failed, try %s", row.pk, row.kind, row.tries + 1, exc_info=failure)
    tries = row.tries + 1
    values: dict[str, Any] = {"tries": tries, "error": "".join(traceback.format_exception(failure, limit=-3))[-2000:]}
    if tries >= TRIES:
        values["failed_at"] = Now()
    else:
        values["try_at"] = Now() + FIRST_PAUSE * 2 ** (tries - 1)
    Owed.objects.filter(pk=row.pk).update(**values)


def sweep() -> int:
    """Everything that is due: clocks and other beats first, then what is owed. One bad beat stops no other."""
    for beat in _beats:
        try:
            beat()
        except Exception:
            log.exception("%s failed, the next beat tries again", beat.__name__)
    return deliver()
