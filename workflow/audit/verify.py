"""Proving the chains: every seal is counted again; heads, anchors and what rests on the events must agree with them."""

import hmac
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from django.db import connection, transaction

from workflow.audit.anchor import anchors
from workflow.audit.chains import heads, key
from workflow.audit.models import Event
from workflow.audit.seal import BEGINNING, Head, canonical, seal


@dataclass(frozen=True, slots=True)
class Fault:
    """The first thing wrong in one chain (or file of anchors): at which number, and what."""

    chain: str
    seq: int
    what: str

    def __str__(self) -> str:
        return f"{self.chain} #{self.seq}: {self.what}"


Witness = Callable[[str, list[Event]], Iterable[tuple[int, str]]]
_witnesses: list[Witness] = []


def witness(one: Witness) -> Witness:
    """Registers who compares a proven chain with the rows it tells of: yields number and fault."""
    _witnesses.append(one)
    return one


def verify(only: str | None = None) -> tuple[int, list[Fault]]:
    """How many events were proven, and the first fault of every bad chain. Cases may move meanwhile."""
    anchored = anchors()  # before the snapshot: no anchor is younger than what is looked at
    faults = [Fault(file, line, "this line of anchors was changed") for file, line in anchored.broken if not only]
    counted, seen = 0, set()
    with _one_moment():
        kept = heads(only)
        for chain, events in _by_chain(only):
            seen.add(chain)
            counted += len(events)
            faults += _first_fault(chain, events, kept.get(chain), anchored.heads.get(chain, {}))
        missing = (kept.keys() | anchored.heads.keys()) - seen
        faults += [Fault(chain, 1, "the whole chain is missing") for chain in sorted(missing) if only in (None, chain)]
    return counted, faults


@contextmanager
def _one_moment() -> Iterator[None]:
    """Everything inside sees the database as it was at its beginning."""
    outermost = not connection.in_atomic_block
    with transaction.atomic():
        if outermost:
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
                cursor.execute("SET LOCAL statement_timeout = 0")
        yield


def _by_chain(only: str | None) -> Iterator[tuple[str, list[Event]]]:
    rows = Event.objects.order_by("chain", "seq")
    name, events = None, []
    for event in (rows.filter(chain=only) if only else rows).iterator(chunk_size=2000):
        if event.chain != name and name is not None:
            yield name, events
            events = []
        name = event.chain
        events.append(event)
    if name is not None:
        yield name, events


def _first_fault(chain: str, events: list[Event], kept: Head | None, anchored: dict[int, bytes]) -> list[Fault]:
    previous = BEGINNING
    for expected, event in enumerate(events, start=1):
        content = canonical(chain, event.seq, event.kind, event.at, event.actor_id, event.payload)
        if event.seq != expected:
            return [Fault(chain, expected, f"missing: the next event is #{event.seq}")]
        if not hmac.compare_digest(seal(key(), previous, content), bytes(event.mac)):
            return [Fault(chain, expected, "its seal does not fit its content or its predecessor")]
        if expected in anchored and anchored[expected] != bytes(event.mac):
            return [Fault(chain, expected, "its seal differs from the anchored one")]
        previous = bytes(event.mac)
    last = len(events)
    if anchored and max(anchored) > last:
        return [Fault(chain, last + 1, f"missing: anchored up to #{max(anchored)}")]
    if kept is None or (kept.seq, kept.mac) != (last, previous):
        return [Fault(chain, last + 1, "the head of the chain speaks of other events")]
    return [Fault(chain, seq, what) for one in _witnesses for seq, what in one(chain, events)][:1]
