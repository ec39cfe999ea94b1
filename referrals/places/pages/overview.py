"""The places of an office: kind, employer, work, seats taken and left."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from referrals.facts import sum_of
from referrals.models import Kind
from referrals.places.models import Place, Report
from referrals.places.pages import doors
from workflow.office import clock

ROWS = 50


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """Places offered today; of one kind, when it is asked for; only those with a free seat, when that is."""
    offices = doors.offices(request)
    today = timezone.localdate(clock.now())
    kind, free = request.GET.get("kind", ""), request.GET.get("free", "") == "1"
    offered = Place.objects.known().counted().open_on(today).filter(office__in=offices)
    chosen = offered.filter(kind=kind) if kind in Kind else offered
    chosen = chosen.with_a_seat() if free else chosen
    page = Paginator(chosen.order_by("kind", "-since", "pk"), ROWS).get_page(request.GET.get("page"))
    known: dict[str, Any] = {
        "kinds": [(one.value, one.label) for one in Kind], "kind": kind if kind in Kind else "", "free": free,
        "page": page, "rows": [{"place": one, "pay": sum_of(one.pay)} for one in page.object_list],
        "overdue": Report.objects.overdue(clock.now()).filter(booking__case__office__in=offices).count(),
    }  # fmt: skip
    return render(request, "referrals/places/places.html", known)
