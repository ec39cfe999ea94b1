"""The journal in words, and as the event chain keeps it: who did what, and when."""

from collections.abc import Callable
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import get_language

from workflow.acts import phrases
from workflow.cases.models import Case, Move
from workflow.office import clock


def spoken(phrase: Callable[[str, str], str], word: str) -> str:
    """A word of the acts in the active language."""
    return phrase(word, (get_language() or "kk")[:2])


def who_and_when(case: Case) -> str:
    """The last move in one line: "Signed — Бөкейханова Ү. Ғ., 03.11.2026 10:12"."""
    move = case.moves.select_related("by").order_by("version").last()
    if move is None:
        return ""
    at = date_format(move.at.astimezone(clock.zone(case.office)), "SHORT_DATETIME_FORMAT")
    return f"{spoken(phrases.verb_done, move.verb)} — {move.by.initials}, {at}"


def told(move: Move) -> dict[str, Any]:
    """What the event chain keeps of a move."""
    return {
        "version": move.version, "verb": move.verb, "from": move.source, "to": move.target, "point": move.point,
        "role": move.role, "post": move.post_id, "order": move.order, "reason": move.reason,
    }  # fmt: skip
