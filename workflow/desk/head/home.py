"""The head's home: to assign, to decide, to sign, at risk; who has how much to do; what came in this week."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import Count, Q
from django.db.models.functions import TruncDate
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from workflow.acts.words import Desk, Role
from workflow.cases.models import Case, Clock
from workflow.desk.head import orders, waiting
from workflow.desk.seating import seating
from workflow.office import clock as wall
from workflow.office.duties import Capacity
from workflow.office.models import Account, Office, Post
from workflow.office.models.people import BY_NAME, Duty

SHOWN = 8


@dataclass(frozen=True, slots=True)
class Load:
    """What lies with one executor: open steps, and how many of them are due today and overdue."""

    account: Account
    open: int
    today: int
    overdue: int
    most: int


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """Everything a head begins the day with."""
    held = heads(request)
    now, office = wall.now(), next(one for one in seating(request).offices.values() if one.pk == held[0].office)
    risk = waiting.at_risk(held, now)
    known: dict[str, Any] = {
        "numbers": numbers(held, now),
        "at_risk": list(waiting.rows(risk[:SHOWN])),
        "loads": loads(office, now),
        "inflow": inflow(office, now),
        "orders": [one.order for one in held if one.order],
    }
    known["risk_sum"] = known["numbers"]["overdue"] + known["numbers"]["urgent"]
    known["inflow_sum"] = sum(number for _day, number in known["inflow"])
    return render(request, "desk/head/home.html", known)


def heads(request: HttpRequest) -> list[Capacity]:
    """The head's posts of whoever asks; who has none finds no such page to work at."""
    held = waiting.posts(seating(request))
    if not held:
        raise PermissionDenied(_("This page is the head's."))
    return held


def numbers(held: Iterable[Capacity], now: datetime) -> dict[str, int]:
    """How many cases wait for the head at each desk, and how many steps of the office are at risk: two queries."""
    own, ordered = Q(role=Role.HEAD), orders.under_way(waiting.offices(held))
    return (
        Clock.objects.open()
        .filter(office__in=waiting.offices(held), kind=Clock.Kind.STEP)
        .aggregate(
            to_assign=Count("pk", filter=own & Q(desk=Desk.ASSIGNMENT) & ~Q(case__in=ordered)),
            to_decide=Count("pk", filter=own & Q(desk=Desk.DECISION)),
            to_sign=Count("pk", filter=own & Q(desk=Desk.SIGNATURE)),
            overdue=Count("pk", filter=waiting.overdue(now)),
            urgent=Count("pk", filter=waiting.urgent(now)),
        )
    )


def loads(office: Office, now: datetime) -> list[Load]:
    """What lies with every executor of an office, the most loaded first: one query."""
    posts = Post.objects.held(wall.today(office, now)).filter(office=office, duty=Duty.EXECUTOR)
    running = Q(clocks_held__stopped_at__isnull=True, clocks_held__office=office)
    night = waiting.midnight(office, now)
    counted = Account.objects.filter(posts__in=posts).annotate(
        open=Count("clocks_held", filter=running, distinct=True),
        overdue=Count("clocks_held", filter=running & Q(clocks_held__due_at__lt=now), distinct=True),
        today=Count(
            "clocks_held",
            filter=running & Q(clocks_held__due_at__gte=now, clocks_held__due_at__lt=night),
            distinct=True,
        ),
    )
    found = list(counted.order_by("-open", *BY_NAME))
    most = max((one.open for one in found), default=0)
    return [Load(one, one.open, one.today, one.overdue, most or 1) for one in found]


def inflow(office: Office, now: datetime) -> list[tuple[str, int]]:
    """Packets handed in on each day of this week so far: one query."""
    first = waiting.monday(office, now)
    counted = (
        Case.objects.filter(office=office, lodged_at__gte=first)
        .annotate(day=TruncDate("lodged_at", tzinfo=wall.zone(office)))
        .values_list("day")
        .annotate(number=Count("pk"))
        .order_by("day")
    )
    found: dict[date, int] = dict(counted)
    days = [first.date() + timedelta(days=n) for n in range((wall.today(office, now) - first.date()).days + 1)]
    return [(date_format(day, "D, d.m"), found.get(day, 0)) for day in days]
