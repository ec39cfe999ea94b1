"""What a person was told: unread first, day by day; read one by one or all at once, and taken back within a minute."""

from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any

from django.contrib import messages
from django.db.models import F
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from workflow.cases.tidings import path_of, sentence
from workflow.desk.seating import person
from workflow.office import clock
from workflow.outbox.models import Notification

SHOWN = 100
KEPT = "read_just_now"
WHILE = timedelta(seconds=60)


@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    """The last hundred; POST marks one, or all, as read, or takes that back."""
    if request.method == "POST":
        take_back(request) if "undo" in request.POST else mark(request)
        return redirect("notifications")
    mine = Notification.objects.filter(account=person(request))
    told = list(mine.order_by(F("read_at").asc(nulls_first=True), "-at", "-pk")[:SHOWN])
    unread = [one for one in told if not one.read_at]
    rest = sorted((one for one in told if one.read_at), key=lambda one: (one.at, one.pk), reverse=True)
    known = {
        "unread": days(unread),
        "rest": days(rest),
        "count": len(unread),
        "undo": bool(just_read(request)),
    }
    return render(request, "desk/notifications.html", known)


def mark(request: HttpRequest) -> None:
    """One notification, or all, read now; which ones is kept for a minute."""
    unread = Notification.objects.filter(account=person(request), read_at=None)
    one = request.POST.get("one", "")
    chosen = unread.filter(pk=one) if one.isascii() and one.isdigit() and len(one) < 19 else unread
    keys = list(chosen.values_list("pk", flat=True))
    now = clock.now()
    unread.filter(pk__in=keys).update(read_at=now)
    request.session[KEPT] = {"keys": keys, "at": now.isoformat()}
    messages.success(request, _("Marked as read: %(count)s.") % {"count": len(keys)})


def take_back(request: HttpRequest) -> None:
    """What was marked within the last minute is unread again."""
    Notification.objects.filter(account=person(request), pk__in=just_read(request)).update(read_at=None)
    request.session.pop(KEPT, None)
    messages.info(request, _("Unread again."))


def just_read(request: HttpRequest) -> list[int]:
    """What this person marked within the last minute."""
    kept = request.session.get(KEPT)
    if not kept or clock.now() - datetime.fromisoformat(kept["at"]) > WHILE:
        return []
    return list(kept["keys"])


def days(told: list[Notification]) -> list[tuple[date, list[dict[str, Any]]]]:
    """Notifications under the day they came on, each with its sentence and where it leads."""

    def day(one: Notification) -> date:
        return localtime(one.at).date()

    return [
        (on, [{"one": one, "words": sentence(one), "href": path_of(one)} for one in found])
        for on, found in groupby(told, key=day)
    ]
