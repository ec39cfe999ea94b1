"""Proving the chains: every seal is counted again, heads and anchors must agree with the last event."""

import hmac
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings

from workflow.audit.chains import heads, key
from workflow.audit.models import Event
from workflow.audit.seal import BEGINNING, Head, canonical, seal

Anchored = dict[str, dict[int, bytes]]


@dataclass(frozen=True, slots=True)
class Fault:
    """The first thing wrong in one chain: at which number, and what."""

    chain: str
    seq: int
    what: str

    def __str__(self) -> str:
        return f"{self.chain} #{self.seq}: {self.what}"


def verify(only: str | None = None) -> tuple[int, list[Fault]]:
    """How many events were proven, and the first fault of every bad chain."""
    kept, anchored = heads(), anchors()
    if only is not None:
        kept, anchored = ({name: found[name] for name in [only] if name in found} for found in (kept, anchored))
    counted, faults, seen = 0, [], set()
    for chain, events in _by_chain(only):
        seen.add(chain)
        counted += len(events)
        faults += _first_fault(chain, events, kept.get(chain), anchored.get(chain, {}))
    for chain in sorted((kept.keys() | anchored.keys()) - seen):
        if chain in anchored or kept[chain].seq:
            faults.append(Fault(chain, 1, "the whole chain is missing"))
    return counted, faults


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
    if kept is None or (kept.seq, kept.mac) != (last, previous):
        return [Fault(chain, last + 1, "the head of the chain speaks of other events")]
    if anchored and max(anchored) > last:
        return [Fault(chain, last + 1, f"missing: anchored up to #{max(anchored)}")]
    return []


def anchors() -> Anchored:
    """Every anchored head, from the files outside the database; a line with a false seal is a fault by itself."""
    found: Anchored = {}
    for file in sorted(Path(settings.AUDIT_ANCHORS).glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            written = json.loads(line)
            mark = bytes.fromhex(written.pop("mac"))
            if not hmac.compare_digest(mark, seal(key(), BEGINNING, json.dumps(written, sort_keys=True).encode())):
                raise ValueError(f"{file.name}: an anchor line was changed: {line[:80]}")
            for chain, (seq, mac) in written["heads"].items():
                found.setdefault(chain, {})[seq] = bytes.fromhex(mac)
    return found
