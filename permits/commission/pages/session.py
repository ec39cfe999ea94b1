"""One session: its agenda, who came, and what the record keepers do with it."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from permits.commission import agenda, confirming, counting, planning, settling, sitting
from permits.commission.models import Attendance, Member, Session, Substitute
from permits.commission.pages import doors
from permits.commission.pages.forms import Because, Remarks
from permits.commission.pages.home import chosen_cases, row_of
from permits.commission.pages.reading import read_items
from permits.commission.standing import attendances, has_quorum, keeps_record, presiding, secretary
from workflow.cases.models import Clock
from workflow.cases.refusals import Refusal
from workflow.desk.seating import person
from workflow.office import clock as wall

UNPROCESSABLE = 422


@require_safe
def show(request: HttpRequest, pk: int) -> HttpResponse:
    session = doors.session_for(request, pk)
    with timezone.override(wall.zone(session.office)):
        return page(request, session)


@require_POST
def deed(request: HttpRequest, pk: int, deed: str) -> HttpResponse:
    """Does one thing with a session; a refusal is shown on its page."""
    session = doors.session_for(request, pk)
    if deed not in DEEDS:
        raise Http404
    with timezone.override(wall.zone(session.office)):
        try:
            said = DEEDS[deed](request, session)
        except Refusal as refusal:
            return page(request, doors.session_for(request, pk), refusal, refusal.status)
        if said is None:
            wrong = Refusal(_("A reason is missing."), way_on=_("Write it in a few words."))
            return page(request, session, wrong, UNPROCESSABLE)
    messages.success(request, said)
    return redirect("commission-session", pk)


def page(request: HttpRequest, session: Session, refusal: Refusal | None = None, status: int = 200) -> HttpResponse:
    found = attendances(session)
    records = keeps_record(person(request), session.office_id)
    items = items_of(request, session)
    known = {
        "session": session, "refusal": refusal, "records": records, "items": items,
        "because": Because(), "remarks": Remarks(initial={"remarks": session.remarks}),
        **room_of(session, found), **next_steps(session, found, items),
    }  # fmt: skip
    if session.is_ahead and records:
        known["waiting"] = [
            row_of(one, session.office, session.starts_at) for one in agenda.waiting({session.office_id})
        ]
    return render(request, "commission/session.html", known, status=status)


def room_of(session: Session, found: list[Attendance]) -> dict[str, Any]:
    """Who sits, who came, whether they are enough."""
    if not found:
        members = list(Member.objects.sitting(session.office, session.day))
        return {"members": members, "seats": []}
    instead: dict[int, list[Substitute]] = {one.member_id: [] for one in found}
    for stand_in in Substitute.objects.held(session.day).filter(member__in=instead):
        instead[stand_in.member_id].append(stand_in)
    known: dict[str, Any] = {
        "seats": [(one, instead[one.member_id]) for one in found],
        "came": sum(one.present and one.votes for one in found),
        "voting": sum(one.votes for one in found),
        "presides": presiding(found),
        "keeper": secretary(found),
    }
    if session.rules:
        known |= {"quorum": counting.quorum(session.rules), "has_quorum": has_quorum(session.rules, found)}
    return known


def items_of(request: HttpRequest, session: Session) -> list[dict[str, Any]]:
    """The agenda: every item with the term of its case, what came of it, and whether the person has read it."""
    items = list(session.items.select_related("case__applicant", "case__executor").order_by("place", "pk"))
    running = Clock.objects.open().filter(case__in=[one.case_id for one in items], kind=Clock.Kind.STEP)
    clocks = {one.case_id: one for one in running.select_related("office", "case__applicant", "case__executor")}
    read = read_items(person(request), session)
    return [
        {
            "item": one,
            "read": one.pk in read,
            "row": row_of(clocks[one.case_id], session.office, session.starts_at)
            if one.is_waiting and one.case_id in clocks
            else None,
        }
        for one in items
    ]


def next_steps(session: Session, found: list[Attendance], items: list[dict[str, Any]]) -> dict[str, Any]:
    """The first item that waits, where the person left off reading, and the hands that may confirm the minutes."""
    waiting = [one for one in items if one["item"].is_waiting]
    unread = next((one["item"] for one in waiting if not one["read"]), None)
    hands = (
        (confirming.CHAIR, presiding(found), session.chair_at, session.chair_by),
        (confirming.SECRETARY, secretary(found), session.secretary_at, session.secretary_by),
    )
    return {
        "waits": [one["item"] for one in waiting], "unread": unread if any(one["read"] for one in items) else None,
        "hands": [
            {"hand": hand, "seat": seat, "at": at, "on_paper": bool(by and seat and seat.person.account != by)}
            for hand, seat, at, by in hands
            if seat
        ],
        "draft": confirming.drafts_of(session).last() if session.state == Session.State.CLOSED else None,
    }  # fmt: skip


# ── what is done ─────────────────────────────────────────────────────────────────────────────────────
def invite(request: HttpRequest, session: Session) -> str:
    planning.invite(session.pk, by=person(request))
    return _("Invitations are on their way.")


def convene(request: HttpRequest, session: Session) -> str:
    opened = sitting.convene(session.pk, by=person(request))
    return _("The session is open. Its number: %(number)s. Mark who came.") % {"number": opened.number}


def attend(request: HttpRequest, session: Session) -> str:
    """Everybody, or those ticked; a substitute is chosen beside the member."""
    members = {one.member_id for one in attendances(session)}
    came = members if "all" in request.POST else members & {_number(one) for one in request.POST.getlist("present")}
    instead = {one: _number(request.POST.get(f"instead-{one}", "")) for one in members}
    sitting.attend(session.pk, came, instead, by=person(request))
    return _("Attendance is recorded.")


def add(request: HttpRequest, session: Session) -> str:
    cases = chosen_cases(request.POST.getlist("case"), session.office)
    planning.add(session.pk, cases, by=person(request))
    return _("The agenda is complemented.")


def remove(request: HttpRequest, session: Session) -> str:
    planning.remove(session.pk, _number(request.POST.get("item", "")), by=person(request))
    return _("The case is off the agenda.")


def call_off(request: HttpRequest, session: Session) -> str | None:
    form = Because(request.POST)
    if not form.is_valid():
        return None
    planning.call_off(session.pk, by=person(request), because=form.cleaned_data["because"])
    return _("The session is called off.")


def close(request: HttpRequest, session: Session) -> str:
    settling.close(session.pk, by=person(request))
    return _("The session is closed. Read the minutes and confirm them.")


def remark(request: HttpRequest, session: Session) -> str:
    confirming.remark(session.pk, request.POST.get("remarks", "").strip()[:4000], by=person(request))
    return _("Saved.")


def draft(request: HttpRequest, session: Session) -> str:
    confirming.draft(session.pk, by=person(request))
    return _("The draft of the minutes is being printed; it takes a moment.")


def confirm(request: HttpRequest, session: Session) -> str:
    done = confirming.confirm(session.pk, request.POST.get("hand", ""), by=person(request))
    return _("The minutes are signed.") if done.state == Session.State.MINUTED else _("Your confirmation is recorded.")


def _number(typed: str) -> int:
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 19 else 0


DEEDS: dict[str, Callable[[HttpRequest, Session], str | None]] = {
    "invite": invite, "open": convene, "attend": attend, "add": add, "remove": remove, "call-off": call_off,
    "close": close, "remark": remark, "draft": draft, "confirm": confirm,
}  # fmt: skip
