"""The queue: what waits for the posts a person holds, the nearest term first."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from django.db.models import Count, F, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from workflow.acts import phrases
from workflow.cases.journal import spoken
from workflow.cases.models import Case, Clock
from workflow.desk.due import Badge
from workflow.desk.naming import variant_name
from workflow.desk.queue_sections import Section, either, sections
from workflow.desk.seating import Seating, seating
from workflow.desk.terms import badge_of
from workflow.office import clock as wall
from workflow.office.models import Office

PAGE = 25
BREAK = "~"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the queue."""

    case: Case
    badge: Badge
    step: str
    point: str
    variant: str


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """One section of the queue, 25 lines of it, and how much there is in each."""
    mine = seating(request)
    found = sections(mine.held)
    chosen = next((one for one in found if one.key == request.GET.get("view")), found[0] if found else None)
    rows, after = page_of(chosen, request.GET.get("after", ""), wall.now()) if chosen else ([], "")
    known = {"rows": rows, "after": after, "first": not request.GET.get("after"), "chosen": chosen, "views": []}
    if found:
        numbers = counts(found, mine)
        known["views"] = [(one, numbers[f"{one.key}_open"]) for one in found]
        known["numbers"] = {name: numbers[f"{chosen.key}_{name}"] for name in ("open", "overdue", "today")}
    return render(request, "desk/queue.html", known)


def page_of(section: Section, after: str, now: datetime) -> tuple[list[Row], str]:
    """The lines after a place in the order, and the place where the next page begins ("" on the last one)."""
    clocks = Clock.objects.open().filter(section.which).filter(beyond(after))
    clocks = clocks.select_related("office", "case__applicant", "case__executor")
    found = list(clocks.order_by(F("due_at").asc(nulls_last=True), "pk")[: PAGE + 1])
    return [row_of(one, now) for one in found[:PAGE]], place_of(found[PAGE - 1]) if len(found) > PAGE else ""


def row_of(one: Clock, now: datetime) -> Row:
    return Row(
        one.case, badge_of(one, one.office, now), spoken(phrases.desk, one.desk), one.point, variant_name(one.case)
    )


def place_of(one: Clock) -> str:
    """Where a clock stands in the order, as an address can carry it."""
    return f"{one.due_at.isoformat() if one.due_at else ''}{BREAK}{one.pk}"


def beyond(place: str) -> Q:
    """What comes after a place in the order; everything, when the place says nothing."""
    moment, _break, pk = place.partition(BREAK)
    try:
        last, due = int(pk), datetime.fromisoformat(moment) if moment else None
    except ValueError:
        return Q()
    if last.bit_length() > 63 or (due is not None and due.tzinfo is None):
        return Q()
    if due is None:
        return Q(due_at__isnull=True, pk__gt=last)
    return Q(due_at__gt=due) | Q(due_at=due, pk__gt=last) | Q(due_at__isnull=True)


def counts(found: Iterable[Section], mine: Seating) -> dict[str, int]:
    """How much is open, overdue and due today in every section: one query."""
    found, now = list(found), wall.now()
    today = either(Q(office=pk, due_at__lt=midnight(office, now)) for pk, office in mine.offices.items())
    asked: dict[str, Any] = {}
    for one in found:
        asked[f"{one.key}_open"] = Count("pk", filter=one.which)
        asked[f"{one.key}_overdue"] = Count("pk", filter=one.which & Q(due_at__lt=now))
        asked[f"{one.key}_today"] = Count("pk", filter=one.which & Q(due_at__gte=now) & today)
    return Clock.objects.open().filter(either(one.which for one in found)).aggregate(**asked)


def midnight(office: Office, now: datetime) -> datetime:
    """The end of the office's present day."""
    zone = wall.zone(office)
    return datetime.combine(now.astimezone(zone).date() + timedelta(days=1), time(), zone)
