"""The seal of an event: HMAC-SHA256 over its predecessor's seal and its own content. Pure; the key is passed in."""

import hashlib
import hmac
import json
from dataclasses import dataclass
from datetime import UTC, datetime

BEGINNING = bytes(32)


@dataclass(frozen=True, slots=True)
class Head:
    """The last number and seal of a chain; (0, zeros) before its first event."""

    seq: int = 0
    mac: bytes = BEGINNING


def canonical(chain: str, seq: int, kind: str, at: datetime, actor: int | None, payload: object) -> bytes:
    """The one spelling of an event that is sealed: JSON, keys sorted, UTC to the microsecond."""
    moment = at.astimezone(UTC).isoformat(timespec="microseconds")
    parts = [chain, seq, kind, moment, actor, payload]
    return json.dumps(parts, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def seal(key: bytes, previous: bytes, content: bytes) -> bytes:
    return hmac.new(key, previous + content, hashlib.sha256).digest()
