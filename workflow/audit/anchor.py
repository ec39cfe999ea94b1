"""Anchors: heads of the chains that moved, in files outside the database, each line sealed over the one before."""

import fcntl
import hmac
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from django.conf import settings

from workflow.audit.chains import heads, key
from workflow.audit.seal import BEGINNING, seal


@dataclass(slots=True)
class Anchors:
    """What the anchor files say: seals by chain and number, and the first broken line of every file."""

    heads: dict[str, dict[int, bytes]] = field(default_factory=dict)
    broken: list[tuple[str, int]] = field(default_factory=list)


def anchors() -> Anchors:
    """Reads every file; of a file with a broken line only what stands before it is believed."""
    found = Anchors()
    for file in sorted(Path(settings.AUDIT_ANCHORS).glob("*.jsonl")):
        for n, (line, _mark) in enumerate(_lines(file), start=1):
            if line is None:
                found.broken.append((file.name, n))
                break
            for chain, (seq, mac) in line["heads"].items():
                found.heads.setdefault(chain, {})[seq] = bytes.fromhex(mac)
    return found


def anchor(now: datetime) -> int:
    """Appends one sealed line with every head that is newer than its last anchor; returns how many there were."""
    folder = Path(settings.AUDIT_ANCHORS)
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / f"{now:%Y-%m}.jsonl").open("a", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)  # two schedulers write one after the other
        known = anchors().heads
        fresh = {chain: head for chain, head in heads().items() if head.seq > max(known.get(chain, {0: b""}))}
        if fresh:
            line = {
                "at": now.isoformat(),
                "heads": {chain: [head.seq, head.mac.hex()] for chain, head in fresh.items()},
            }
            file.write(_sealed(line, _last_mark(Path(file.name))) + "\n")
            file.flush()
            os.fsync(file.fileno())
        return len(fresh)


def _sealed(line: dict[str, Any], previous: bytes) -> str:
    return json.dumps(line | {"mac": _mark(line, previous).hex()}, sort_keys=True)


def _mark(line: dict[str, Any], previous: bytes) -> bytes:
    return seal(key(), previous, json.dumps(line, sort_keys=True).encode())


def _lines(file: Path) -> Iterator[tuple[dict[str, Any] | None, bytes]]:
    """Every line with its seal; None where it is not the line that was written after the one before."""
    previous = BEGINNING
    for text in file.read_text(encoding="utf-8").splitlines():
        try:
            line = json.loads(text)
            mark = bytes.fromhex(line.pop("mac"))
        except (ValueError, KeyError, AttributeError, TypeError):
            line, mark = None, BEGINNING
        genuine = line is not None and hmac.compare_digest(mark, _mark(line, previous))
        yield (line if genuine else None), mark
        previous = mark


def _last_mark(file: Path) -> bytes:
    return next((mark for _line, mark in reversed([*_lines(file)])), BEGINNING)
