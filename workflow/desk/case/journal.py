"""The journal of a case for its page: moves, lateness and recounted terms in one order, the newest first."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from workflow.acts import phrases
from workflow.acts.words import Role
from workflow.audit.models import Event
from workflow.cases.journal import spoken
from workflow.cases.models import Case, Move
from workflow.desk.case.clocks import Line
from workflow.desk.delivery.told import TOLD as OF_LETTERS


def of(case: Case, moves: Iterable[Move], clocks: Iterable[Line]) -> list[dict[str, Any]]:
    """What happened, each with when, who, in which role and by which order."""
    events = [*told(moves), *lateness(clocks), *chronicled(case)]
    return sorted(events, key=lambda event: (event["at"], event["order"]), reverse=True)


def told(moves: Iterable[Move]) -> Iterator[dict[str, Any]]:
    for move in moves:
        yield {
            "what": spoken(phrases.verb_done, move.verb),
            "who": who(move),
            "at": move.at,
            "point": move.point,
            "words": move.reason,
            "order": move.version,
        }


def who(move: Move) -> str:
    """Name and role, and the order of whoever stood in."""
    role = spoken(phrases.role, move.role)
    if move.role == Role.SYSTEM:
        return role
    name = f"{move.by.initials}, {role}"
    return _("%(name)s; standing in by order: %(order)s") % {"name": name, "order": move.order} if move.order else name


def lateness(clocks: Iterable[Line]) -> Iterator[dict[str, Any]]:
    for line in clocks:
        if line.clock.late_at is not None:
            yield {
                "what": _("The term ran out: %(step)s") % {"step": line.step},
                "who": line.who,
                "at": line.clock.late_at,
                "point": line.clock.point,
                "late": True,
                "order": 0,
            }


def chronicled(case: Case) -> Iterator[dict[str, Any]]:
    """What only the event chain tells: proofs that came in, and terms counted again."""
    for event in Event.objects.filter(chain=f"case/{case.pk}", kind__in=list(TOLD)).order_by("seq"):
        yield {**TOLD[event.kind](event.payload), "at": event.at, "point": event.payload["point"], "order": 0}


def _recomputed(facts: dict[str, Any]) -> dict[str, str]:
    known = {"step": spoken(phrases.desk, facts["desk"]), "old": _moment(facts["old"]), "new": _moment(facts["new"])}
    return {
        "what": _("The term was counted again: %(step)s") % known,
        "who": _("The calendar of the office was changed"),
        "words": _("Due before: %(old)s. Due now: %(new)s.") % known,
    }


def _proof(_facts: dict[str, Any]) -> dict[str, str]:
    return {"what": _("The applicant sent proof of payment"), "who": spoken(phrases.role, Role.APPLICANT)}


def _moment(written: str) -> str:
    return date_format(localtime(datetime.fromisoformat(written)), "SHORT_DATETIME_FORMAT")


TOLD = {"recomputed": _recomputed, "proof": _proof, **OF_LETTERS}
