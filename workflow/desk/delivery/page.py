"""The clerk's page of outgoing post: letters on the way, those without an answer for long, those that came back."""

from datetime import date, datetime, time, timedelta
from typing import Any

from django.core.paginator import Paginator
from django.db.models import Count, Q, QuerySet, Sum
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.dateparse import parse_date
from django.utils.functional import Promise
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from workflow.acts import phrases
from workflow.acts.words import Role
from workflow.cases.access import WHOLE_OFFICE
from workflow.cases.journal import spoken
from workflow.cases.refusals import NotYours
from workflow.delivery.models import Dispatch
from workflow.desk.seating import seating
from workflow.office import clock
from workflow.office.models import Office
from workflow.office.models.people import Duty

AWAITED = 14
"""Days after which an advice of delivery is asked for at the post."""
LONGEST = 365
ROWS = 50
EARLIEST, LATEST = 2000, 2200

VIEWS: dict[str, str | Promise] = {
    "back": _("Came back"),
    "way": _("On the way"),
    "late": _("Without an answer for long"),
    "kept": _("Kept for collection"),
    "all": _("All letters"),
}
"""What is to be acted on stands first."""


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """Letters of the offices where the person sees every case."""
    offices, clerk_at = offices_of(request)
    days = days_asked(request)
    lists = lists_of(Dispatch.objects.of_offices(offices), days)
    counts = {name: rows.count() for name, rows in lists.items() if name != "all"}
    view = request.GET.get("view", "")
    view = view if view in lists else "back" if counts["back"] else "way"
    page = Paginator(shown(lists[view]), ROWS).get_page(request.GET.get("page"))
    known = {
        "views": [(name, title, counts.get(name)) for name, title in VIEWS.items()],
        "view": view, "days": days, "page": page, "rows": [row_of(one, clerk_at) for one in page.object_list],
    }  # fmt: skip
    return render(request, "desk/delivery/post.html", known)


@require_safe
def registry(request: HttpRequest) -> HttpResponse:
    """The outgoing post of one day, to be printed and signed by the post."""
    offices, _clerk_at = offices_of(request)
    office = office_of(request, offices)
    day = day_asked(request, office)
    letters = posted_on(office, day)
    totals = letters.aggregate(count=Count("pk"), cost=Sum("cost"))
    with timezone.override(clock.zone(office)):
        return render(
            request, "desk/delivery/registry.html",
            {"office": office, "day": day, "letters": list(shown(letters)), "today": clock.today(office), **totals},
        )  # fmt: skip


def offices_of(request: HttpRequest) -> tuple[set[int], set[int]]:
    """Offices whose post the person may see, and those among them where they are the clerk."""
    held = seating(request).held
    offices = {one.office for one in held if one.duty in WHOLE_OFFICE}
    if not offices:
        raise NotYours(_t("Only this role may do it: %(who)s.") % {"who": spoken(phrases.role, Role.CLERK)})
    return offices, {one.office for one in held if one.duty == Duty.CLERK}


def office_of(request: HttpRequest, offices: set[int]) -> Office:
    """The office asked for, if its post may be seen; else the first."""
    asked = request.GET.get("office", "")
    wanted = int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 10 else 0
    return Office.objects.get(pk=wanted if wanted in offices else min(offices))


def days_asked(request: HttpRequest) -> int:
    """After how many days without an answer a letter is asked after."""
    typed = request.GET.get("days", "")
    return min(int(typed), LONGEST) if typed.isascii() and typed.isdigit() and len(typed) < 5 else AWAITED


def lists_of(letters: Any, days: int) -> dict[str, Any]:
    """The lists of the page, by name."""
    long_ago = clock.now() - timedelta(days=days)
    return {
        "back": letters.came_back(),
        "way": letters.on_the_way(),
        "late": letters.on_the_way().filter(posted_at__lt=long_ago),
        "kept": letters.kept(),
        "all": letters,
    }


def shown(letters: QuerySet[Dispatch]) -> QuerySet[Dispatch]:
    """The oldest first: they wait the longest."""
    known = letters.select_related("case__applicant", "case__office", "reason", "posted_by", "again")
    return known.order_by("posted_at", "pk")


def row_of(letter: Dispatch, clerk_at: set[int]) -> dict[str, Any]:
    """A letter, what has become of it, and what the person may do with it."""
    return {"one": letter, "fate": fate_of(letter), "may": letter.case.office_id in clerk_at}


def fate_of(letter: Dispatch) -> str:
    """on_the_way, delivered, again, kept or back."""
    if letter.delivered_on:
        return "delivered"
    if not letter.returned_on:
        return "on_the_way"
    if hasattr(letter, "again"):
        return "again"
    return "kept" if letter.kept_at else "back"


def posted_on(office: Office, day: date) -> QuerySet[Dispatch]:
    """What left an office on a day of its own calendar."""
    since = datetime.combine(day, time(), clock.zone(office))
    return Dispatch.objects.filter(
        Q(posted_at__gte=since, posted_at__lt=since + timedelta(days=1)), case__office=office
    )


def day_asked(request: HttpRequest, office: Office) -> date:
    """The day of the registry; today when none that can be is asked for."""
    try:
        day = parse_date(request.GET.get("day", ""))
    except ValueError:
        day = None
    return day if day and EARLIEST <= day.year <= LATEST else clock.today(office)
