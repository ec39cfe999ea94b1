"""The event chain of the offices: what administrators changed, from what to what."""

from typing import Any

from django.db.models import Model

from workflow.audit.chains import record
from workflow.office import clock

CHAIN = "office"
UNTOLD = {"password", "last_login"}


def values(row: Model) -> dict[str, str]:
    """Every value of a row as text; never a password."""
    known = {field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields}
    return {name: _text(value) for name, value in known.items() if name not in UNTOLD}


def write_down(kind: str, row: Model, by: int | None, before: dict[str, str], after: dict[str, str]) -> None:
    """One event naming row, old and new values; none when nothing changed."""
    changed = [name for name in {**before, **after} if before.get(name, "") != after.get(name, "")]
    if changed:
        note(kind, row, by, old=_of(changed, before), new=_of(changed, after))


def note(kind: str, row: Model, by: int | None, **told: Any) -> None:
    """One event about a row."""
    record(CHAIN, kind, clock.now(), by, {"table": row._meta.label_lower, "row": row.pk, "name": str(row), **told})


def _of(names: list[str], known: dict[str, str]) -> dict[str, str]:
    return {name: known[name] for name in names if known.get(name)}


def _text(value: object) -> str:
    return "" if value is None else str(value)
