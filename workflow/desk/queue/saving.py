"""Filters under a name, and how a person wants the list."""

from collections.abc import Mapping
from urllib.parse import parse_qsl

from django.contrib import messages
from django.db import IntegrityError, transaction
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from workflow.desk.models import QueueLook, SavedFilter
from workflow.desk.queue import filters, lines
from workflow.desk.seating import Seating, person, seating
from workflow.office import clock

SIZES = (25, 50, 100)
MOST = 30
KEPT = {"view", "service", "variant", "step", "due", "executor", "channel", "text"}


def of(mine: Seating) -> QuerySet[SavedFilter]:
    """A person's own filters and those shared with an office where a post is held, by name."""
    return (
        SavedFilter.objects.filter(Q(account=mine.account) | Q(office__in=list(mine.offices)))
        .select_related("account")
        .order_by("name")
    )


@require_POST
def save(request: HttpRequest) -> HttpResponse:
    """Keeps the filters of a list under a name; the same name again keeps the new ones."""
    mine, name = seating(request), " ".join(request.POST.get("name", "").split())[:60]
    query = _clean(request.POST)
    back = redirect(reverse("queue") + f"?{query}")
    if not name:
        messages.error(request, _("Give the filter a name, then save it again."))
        return back
    if SavedFilter.objects.filter(account=mine.account).exclude(name=name).count() >= MOST:
        messages.error(request, _("You have thirty filters already: delete one first."))
        return back
    office = next(iter(mine.offices), None) if request.POST.get("shared") else None
    try:
        with transaction.atomic():
            SavedFilter.objects.update_or_create(
                account=mine.account, name=name, defaults={"query": query, "office_id": office, "made_at": clock.now()}
            )
    except IntegrityError:
        messages.error(request, _("A personal number is not kept in a filter."))
        return back
    messages.success(request, _("Filter saved: %(name)s") % {"name": name})
    return back


def _clean(given: Mapping[str, str]) -> str:
    """The address of a list without its page and without anything that is no filter."""
    pairs = dict(parse_qsl(given.get("query", "").lstrip("?")))
    view = pairs.get("view", "")
    chosen = filters.Filters(**{name: value[:60] for name, value in pairs.items() if name in KEPT - {"view"}})
    return chosen.address(view=view[:20])[:500]


@require_POST
def forget(request: HttpRequest, pk: int) -> HttpResponse:
    """Deletes a filter of one's own."""
    one = get_object_or_404(SavedFilter, pk=pk, account=person(request))
    one.delete()
    messages.success(request, _("Filter deleted: %(name)s") % {"name": one.name})
    return redirect("queue")


@require_POST
def look(request: HttpRequest) -> HttpResponse:
    """Columns shown, close lines, lines a page; the list comes back as it was."""
    size = request.POST.get("size", "")
    QueueLook.objects.update_or_create(
        account=person(request),
        defaults={
            "hidden": [name for name in lines.columns() if name not in request.POST.getlist("column")],
            "close": "close" in request.POST,
            "size": int(size) if size in map(str, SIZES) else SIZES[0],
        },
    )
    return redirect(reverse("queue") + f"?{_clean(request.POST)}")
