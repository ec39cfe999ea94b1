"""Values of cells between an item of a job and the file: moments in the office's time, nothing that a program runs."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _

from workflow.desk.exports.sheets import Value

DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%", "＝", "＋", "－", "＠")
LONGEST = 32_000


def packed(value: Value, zone: ZoneInfo) -> Any:
    """A value as JSON keeps it with its type; moments lose their zone, they are the office's."""
    match value:
        case bool():
            return _("yes") if value else _("no")
        case datetime():
            return {"t": value.astimezone(zone).replace(tzinfo=None).isoformat(timespec="seconds")}
        case date():
            return {"d": value.isoformat()}
        case Decimal():
            return {"n": str(value)}
        case int() | None:
            return value
        case _:
            return str(value)[:LONGEST]


def unpacked(kept: Any) -> Any:
    """The value that was packed."""
    match kept:
        case {"t": moment}:
            return datetime.fromisoformat(moment)
        case {"d": day}:
            return date.fromisoformat(day)
        case {"n": number}:
            return Decimal(number)
        case _:
            return kept


def looks_like_a_formula(text: str) -> bool:
    """Whether a spreadsheet might calculate a text instead of showing it."""
    return text.lstrip(" \u00a0").startswith(DANGEROUS)
