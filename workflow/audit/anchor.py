"""Anchors: the heads of all chains that moved, written to a file outside the database and sealed."""

import json
import os
from datetime import datetime
from pathlib import Path

from django.conf import settings

from workflow.audit.chains import heads, key
from workflow.audit.seal import BEGINNING, seal
from workflow.audit.verify import anchors


def anchor(now: datetime) -> int:
    """Appends one sealed line with every head that is newer than its last anchor; returns how many there were."""
    known = anchors()
    fresh = {chain: head for chain, head in heads().items() if head.seq > max(known.get(chain, {0: b""}))}
    if not fresh:
        return 0
    line = {
        "at": now.isoformat(),
        "heads": {chain: [head.seq, head.mac.hex()] for chain, head in sorted(fresh.items())},
    }
    mark = seal(key(), BEGINNING, json.dumps(line, sort_keys=True).encode())
    folder = Path(settings.AUDIT_ANCHORS)
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / f"{now:%Y-%m}.jsonl").open("a", encoding="utf-8") as file:
        file.write(json.dumps(line | {"mac": mark.hex()}, sort_keys=True) + "\n")
        file.flush()
        os.fsync(file.fileno())
    return len(fresh)
