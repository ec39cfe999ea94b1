"""The stack: what lies before the head for signature, where one stands in it, and what was opened in this session."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from workflow.acts.words import Desk, Verb
from workflow.cases.models import Case, Clock
from workflow.cases.possible import Possibility, possibilities
from workflow.desk.head import waiting
from workflow.desk.head.home import heads
from workflow.desk.seating import person
from workflow.desk.signing import drafts

KEPT = "signing"


@dataclass(frozen=True, slots=True)
class Place:
    """Where an item stands: the number it has among all of this sitting, and its neighbours."""

    number: int
    total: int
    before: int | None
    after: int | None


def lying(request: HttpRequest) -> list[Clock]:
    """The items, the nearest term first."""
    clocks = waiting.at(Desk.SIGNATURE, heads(request))
    return list(clocks.select_related("office", "case__office", "case__applicant", "case__executor"))


def place_of(request: HttpRequest, pk: int) -> Place | None:
    """Where a case stands, after what was signed or returned in this sitting; None when it is not here."""
    keys = list(waiting.at(Desk.SIGNATURE, heads(request)).values_list("case_id", flat=True))
    if pk not in keys:
        return None
    here, done = keys.index(pk), memory(request)["done"]
    before = keys[here - 1] if here else None
    after = keys[here + 1] if here + 1 < len(keys) else None
    return Place(here + 1 + done, len(keys) + done, before, after)


def onward(request: HttpRequest, keys: list[int], after: int) -> tuple[Case | None, list[tuple[Case, Possibility]]]:
    """The next item that can be signed, from behind a place and then from the top; and those passed over, with why."""
    left = {one.case_id: one.case for one in lying(request)}
    behind = keys.index(after) if after in keys else 0
    turn = [left.pop(key) for key in [*keys[behind:], *keys[:behind]] if key in left] + list(left.values())
    passed = []
    for case in turn:
        possible = may(case, drafts.signature_of(case), request)
        if possible is None or possible.open:
            return case, passed
        passed.append((case, possible))
    return None, passed


def may(case: Case, verb: Verb, request: HttpRequest) -> Possibility | None:
    """The gate's answer for a verb at the desk of signature."""
    found = possibilities(case, person(request))
    return next((one for one in found if one.verb == verb and one.desk == case.state), None)


def memory(request: HttpRequest) -> dict[str, Any]:
    """What this session keeps of the stack: seals of what was opened, of what is in the batch, how many are done."""
    kept = request.session.get(KEPT) or {}
    return {"opened": {}, "batch": {}, "done": 0} | kept


def remember(request: HttpRequest, **changed: Any) -> None:
    request.session[KEPT] = memory(request) | changed


def open_one(request: HttpRequest, pk: int, seal: str) -> None:
    """The item was shown, in this edition."""
    if seal:
        remember(request, opened=memory(request)["opened"] | {str(pk): seal})


def close_one(request: HttpRequest, pk: int) -> None:
    """The item was signed or returned: it is in no batch any more and counts as done."""
    kept = memory(request)
    batch = {key: seal for key, seal in kept["batch"].items() if key != str(pk)}
    remember(request, batch=batch, done=kept["done"] + 1)
