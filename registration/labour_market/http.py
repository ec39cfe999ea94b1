"""The system over HTTP, as `wire` writes it down: every request has a deadline, and any failure is an outage."""

import json
import time
import uuid
from collections.abc import Iterable
from datetime import date
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from typing import Any
from urllib.parse import urlencode, urlsplit

from django.utils.translation import gettext as _

from registration.labour_market import wire
from registration.labour_market.port import AlreadyRegistered, Card, Entry, Unavailable

MOST_BYTES = 100_000
PIECE = 8192
Answer = tuple[int, Any]


class Http:
    """`url` is where the system's cards lie; `seconds` is how long one question may take in all."""

    def __init__(self, url: str, *, token: str = "", seconds: float = 5) -> None:
        self.at, self.token, self.seconds = urlsplit(url), token, seconds

    def enter(self, key: uuid.UUID, card: Card, on: date) -> Entry:
        status, told = self._ask(
            "PUT", f"/cards/{key}", wire.card(card) | {"entered_on": on.isoformat()}, (200, 201, 409)
        )
        if status == 409:
            other = _entry(told, "entry")
            raise AlreadyRegistered(other.number, other.entered_on)
        return _entry({"entry": told}, "entry")

    def find(self, iin: str) -> Entry | None:
        _status, told = self._ask("GET", f"/cards?{urlencode({'iin': iin})}", None, (200,))
        if isinstance(told, dict) and "entry" in told and told["entry"] is None:
            return None
        return _entry(told, "entry")

    def close(self, key: uuid.UUID, on: date, reason: str) -> None:
        told = {"closed_on": on.isoformat(), "reason": reason}
        self._ask("POST", f"/cards/{key}/close", told, (200, 204, 404))

    def _ask(self, method: str, path: str, body: Any, expected: Iterable[int]) -> Answer:
        """One question and its answer; Unavailable whatever goes wrong."""
        until = time.monotonic() + self.seconds
        line = self._line()
        try:
            sent = json.dumps(body, ensure_ascii=False).encode() if body is not None else None
            line.request(method, self.at.path.rstrip("/") + path, sent, self._headers(sent))
            answer = line.getresponse()
            if answer.status not in expected:
                raise Unavailable(_("it answered with error %(status)s") % {"status": answer.status})
            return answer.status, _read(answer, until)
        except TimeoutError:
            raise Unavailable(_("it did not answer in time")) from None
        except (OSError, HTTPException):
            raise Unavailable(_("there is no connection")) from None
        except ValueError:
            raise Unavailable(_("its answer cannot be read")) from None
        finally:
            line.close()

    def _line(self) -> HTTPConnection:
        kind = HTTPSConnection if self.at.scheme == "https" else HTTPConnection
        return kind(self.at.hostname or "", self.at.port, timeout=self.seconds)

    def _headers(self, sent: bytes | None) -> dict[str, str]:
        told = {"Accept": "application/json"}
        if sent is not None:
            told["Content-Type"] = "application/json; charset=utf-8"
        return told | ({"Authorization": f"Bearer {self.token}"} if self.token else {})


def _read(answer: HTTPResponse, until: float) -> Any:
    """The body, piece by piece within the deadline; one that drips or never ends is let go."""
    pieces, size = [], 0
    while piece := answer.read1(PIECE):
        pieces.append(piece)
        size += len(piece)
        if time.monotonic() > until:
            raise TimeoutError
        if size > MOST_BYTES:
            raise ValueError("too much")
    return json.loads(b"".join(pieces)) if size else None


def _entry(told: Any, name: str) -> Entry:
    try:
        return wire.entry(told[name])
    except (KeyError, TypeError, ValueError, AttributeError):
        raise Unavailable(_("its answer cannot be read")) from None
