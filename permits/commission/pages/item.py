"""One item before the commission: the packet to read, the vote, the count; and the same for the screen in the room."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from permits.commission.models import Item, Session
from permits.commission.pages import doors
from permits.commission.pages.forms import Ballot, Because, Interest
from permits.commission.standing import Room, keeps_record, presiding
from permits.forms.commission import SettledAgainst
from workflow.acts.words import Decision, Verb
from workflow.cases.possible import possibilities
from workflow.cases.refusals import Refusal
from workflow.desk.case.clocks import of as clocks_of
from workflow.desk.case.files import uploads
from workflow.desk.case.page import head_of, panels_of
from workflow.desk.seating import person
from workflow.office import clock as wall
from workflow.office.access import looked


@require_safe
def show(request: HttpRequest, pk: int) -> HttpResponse:
    item = doors.item_for(request, pk)
    looked(person(request), item.case, item.case.office_id, str(item.case))
    with timezone.override(wall.zone(item.session.office)):
        return page(request, item)


@require_safe
def tally(request: HttpRequest, pk: int) -> HttpResponse:
    """The count alone, asked for again and again while the item waits."""
    item = doors.item_for(request, pk)
    with timezone.override(wall.zone(item.session.office)):
        known = {"item": item, **count_of(request, item)}
        return render(request, "commission/tally.html", known | for_the_room(known) if "hall" in request.GET else known)


@require_safe
def hall(request: HttpRequest, pk: int) -> HttpResponse:
    """For the screen in the room: large letters, no personal numbers."""
    item = doors.item_for(request, pk)
    with timezone.override(wall.zone(item.session.office)):
        known = {"item": item, **head_of(item.case, clocks_of(item.case)), **count_of(request, item), **around(item)}
        return render(request, "commission/hall.html", known | for_the_room(known))


def page(
    request: HttpRequest, item: Item, refusal: Refusal | None = None, status: int = 200, **forms: Any
) -> HttpResponse:
    """The packet and, beside it, the vote. `forms` are those that come back with mistakes."""
    case, by = item.case, person(request)
    known = {
        **head_of(case, clocks_of(case)), "item": item, "session": item.session, "refusal": refusal,
        "panels": panels_of(request, case), "files": pictured(item), **count_of(request, item), **around(item),
        "ballot": Ballot(rules=item.session.rules) if item.session.rules else None,
        "interest": Interest(), "because": Because(), "records": keeps_record(by, case.office_id),
        "against": SettledAgainst(case=case, by=by),
    }  # fmt: skip
    if known["records"] and item.is_waiting:
        open_to = {one.verb: one for one in possibilities(case, by)}
        known["gate"] = open_to.get(Verb.RECOMMEND)
    return render(request, "commission/item.html", known | forms, status=status)


def count_of(request: HttpRequest, item: Item) -> dict[str, Any]:
    """How the item stands: quorum always; votes only to those who may know them now."""
    if item.session.state != Session.State.OPEN or not item.is_waiting:
        return {"room": None}
    room = Room(item)
    own = room.seat_of(person(request))
    shown = own is None or not own.may_vote or own.vote is not None
    secret = room.rules.is_secret
    return {
        "room": room, "own": own, "secret": secret, "leads": presiding(room.attendances),
        "shown": not room.tally.missing if secret else shown, "named": shown and not secret,
        "granting": room.result == Decision.GRANTED, "refusing": room.result == Decision.REFUSED,
    }  # fmt: skip


def for_the_room(known: dict[str, Any]) -> dict[str, Any]:
    """On the screen everybody sees, how it stands is shown when all have voted, so that nobody votes after another."""
    whole = known["room"] is not None and not known["room"].tally.missing
    return {"hall": True, "shown": whole, "named": whole and not known.get("secret")}


def around(item: Item) -> dict[str, Any]:
    """The agenda with this item marked, and the items before and after it."""
    items = list(item.session.items.select_related("case__applicant").order_by("place", "pk"))
    at = next(n for n, one in enumerate(items) if one.pk == item.pk)
    return {
        "items": items, "nth": at + 1,
        "before": items[at - 1] if at else None, "after": items[at + 1] if at + 1 < len(items) else None,
    }  # fmt: skip


def pictured(item: Item) -> list[dict[str, Any]]:
    """The files of the packet, each page as a picture."""
    found = list(item.case.uploads.order_by("id"))
    lines = {line["href"]: line for line in uploads(item.case)}
    return [
        {
            "name": one.name, "href": (href := reverse("upload", args=[one.pk])),
            "facts": lines[href]["facts"] if href in lines else "",
            "pages": [reverse("upload-page", args=[one.pk, n]) for n in range(1, one.pages + 1)],
        }
        for one in found
    ]  # fmt: skip
