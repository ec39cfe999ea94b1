"""The JSON the HTTP adapter speaks. All of it in UTF-8; days as 2026-11-23; sums as text, "250000.00".

    PUT  <url>/cards/<key>          body: a card, and "entered_on"
      200 or 201                    body: an entry; the same key again writes the card over
      409                           {"error": "already_registered", "entry": <the other entry>}
    GET  <url>/cards?iin=<iin>
      200                           {"entry": <the open entry> or null}
    POST <url>/cards/<key>/close    {"closed_on": "2026-11-30", "reason": "…"}
      200, 204 or 404               closed now, or before, or never entered

    card   {"iin", "name", "address", "phone", "education", "speciality", "profession", "experience_years",
            "last_work", "skills", "languages": [{"code", "level"}], "other_languages", "wished_work", "wished_pay"}
    entry  {"key", "number", "iin", "name", "entered_on"}

With a token every request bears "Authorization: Bearer <token>". Any other answer counts as no answer.
"""

import uuid
from datetime import date
from typing import Any

from registration.labour_market.port import Card, Entry


def card(one: Card) -> dict[str, Any]:
    """A card as it is sent, and as the local register keeps it."""
    named = ("iin", "name", "address", "phone", "education", "speciality", "profession", "experience_years")
    told: dict[str, Any] = {name: getattr(one, name) for name in (*named, "last_work", "skills", "other_languages")}
    return told | {
        "languages": [{"code": code, "level": level} for code, level in one.languages],
        "wished_work": one.wished_work,
        "wished_pay": f"{one.wished_pay:.2f}" if one.wished_pay is not None else None,
    }


def entry(told: Any) -> Entry:
    """An entry as it came; ValueError, KeyError or TypeError when it is none."""
    number = str(told["number"])
    if not 0 < len(number) <= 40:
        raise ValueError("an entry has a number")
    return Entry(
        key=uuid.UUID(told["key"]),
        number=number,
        iin=str(told["iin"]),
        name=str(told["name"]),
        entered_on=date.fromisoformat(told["entered_on"]),
    )
