"""Writing to a chain: sealed over the head it is given, or over the head it keeps itself."""

import json
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db import connection, transaction

from workflow.audit.models import Chain, Event
from workflow.audit.seal import Head, canonical, seal

Keeper = Callable[[str | None], Iterable[tuple[str, Head]]]
_keepers: list[Keeper] = []
APPEND = """
    INSERT INTO audit_event (chain, seq, kind, at, payload, mac)
    SELECT * FROM unnest(%s::text[], %s::integer[], %s::text[], %s::timestamptz[], %s::jsonb[], %s::bytea[])
"""


def key() -> bytes:
    """The key of the seals, kept outside the database."""
    return settings.AUDIT_KEY.encode()


def sealed(
    head: Head, chain: str, kind: str, at: datetime, actor: int | None, payload: dict[str, Any]
) -> tuple[Event, Head]:
    """The next event of a chain, not saved yet, and the head after it."""
    seq = head.seq + 1
    mac = seal(key(), head.mac, canonical(chain, seq, kind, at, actor, payload))
    return Event(chain=chain, seq=seq, kind=kind, at=at, actor_id=actor, payload=payload, mac=mac), Head(seq, mac)


def append(events: Sequence[Event]) -> None:
    """Writes many sealed events without an actor in one statement."""
    rows = [(one.chain, one.seq, one.kind, one.at, json.dumps(one.payload), one.mac) for one in events]
    if rows:
        with connection.cursor() as cursor:
            cursor.execute(APPEND, [list(column) for column in zip(*rows, strict=True)])


@transaction.atomic
def record(chain: str, kind: str, at: datetime, actor: int | None, payload: dict[str, Any]) -> Event:
    """Appends to a chain that keeps its own head; writers of one chain queue behind its row."""
    Chain.objects.get_or_create(name=chain)
    kept = Chain.objects.select_for_update().get(name=chain)
    event, head = sealed(Head(kept.seq, bytes(kept.mac)), chain, kind, at, actor, payload)
    event.save(force_insert=True)
    Chain.objects.filter(name=chain).update(seq=head.seq, mac=head.mac)
    return event


def keeps_heads(keeper: Keeper) -> Keeper:
    """Registers where else heads are kept (the cases keep their own): all of them, or that of one chain."""
    _keepers.append(keeper)
    return keeper


def heads(only: str | None = None) -> dict[str, Head]:
    """The head of every chain (or of one), as kept beside the events."""
    rows = Chain.objects.filter(name=only) if only else Chain.objects.all()
    own = {name: Head(seq, bytes(mac)) for name, seq, mac in rows.values_list("name", "seq", "mac").iterator()}
    for keeper in _keepers:
        own.update(keeper(only))
    return own
