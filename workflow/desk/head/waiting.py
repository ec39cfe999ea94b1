"""What waits for a head: cases to assign, to decide and to sign, and what is at risk in the office."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import reduce
from operator import or_

from django.db.models import F, Q, QuerySet
from django.urls import reverse

from workflow.acts import phrases
from workflow.acts.words import Desk, Role, Verb
from workflow.cases.journal import spoken
from workflow.cases.models import Case, Clock
from workflow.cases.models.clock import ClockQuerySet
from workflow.desk.due import Badge
from workflow.desk.head import orders
from workflow.desk.naming import variant_name
from workflow.desk.seating import Seating
from workflow.desk.terms import badge_of
from workflow.office import clock as wall
from workflow.office.duties import Capacity
from workflow.office.models import Account, Office, Post
from workflow.office.models.people import Duty

DUE_NEXT = {Desk.ASSIGNMENT: (Verb.ASSIGN, "head-assign"), Desk.DECISION: (Verb.GRANT, "head-decide")}


@dataclass(frozen=True, slots=True)
class Row:
    """One waiting case as the head's lists show it."""

    case: Case
    badge: Badge | None
    step: str
    point: str
    variant: str
    holder: str

    @property
    def href(self) -> str:
        """Where the head works on it: the page of the deed that is due, else the case."""
        if self.case.state not in DUE_NEXT:
            return reverse("case", args=[self.case.pk])
        verb, back = DUE_NEXT[Desk(self.case.state)]
        return f"{reverse('head-deed', args=[self.case.pk, verb])}?next={reverse(back)}"


def posts(seated: Seating) -> list[Capacity]:
    """The posts of a head that somebody holds or stands in for."""
    return [one for one in seated.held if one.duty == Duty.HEAD]


def offices(held: Iterable[Capacity]) -> set[int]:
    return {one.office for one in held}


def at(desk: Desk, held: Iterable[Capacity]) -> ClockQuerySet:
    """Running terms of the head's own steps at one desk, the nearest first; not what an order is out for."""
    own = Clock.objects.open().filter(office__in=offices(held), kind=Clock.Kind.STEP, role=Role.HEAD, desk=desk)
    if desk is Desk.ASSIGNMENT:
        own = own.exclude(case__in=orders.under_way(offices(held)))
    return own.order_by(F("due_at").asc(nulls_last=True), "pk")


def overdue(now: datetime) -> Q:
    return Q(due_at__lt=now)


def urgent(now: datetime) -> Q:
    """A quarter of the term is left, or less: nobody has to be told any more but that it has run out."""
    return Q(due_at__gte=now, alarm_at=F("due_at"))


def at_risk(held: Iterable[Capacity], now: datetime) -> ClockQuerySet:
    """Steps of officers that are overdue or urgent, whoever holds them."""
    steps = Clock.objects.open().filter(office__in=offices(held), kind=Clock.Kind.STEP)
    return steps.filter(overdue(now) | urgent(now)).order_by("due_at", "pk")


def executors(held: Iterable[Capacity]) -> QuerySet[Account]:
    """Who holds the post of an executor in the head's offices."""
    posts_held = Post.objects.held(wall.today()).filter(office__in=offices(held), duty=Duty.EXECUTOR)
    return Account.objects.filter(posts__in=posts_held).distinct()


def lying_with(executor: int, held: Iterable[Capacity], due: str) -> ClockQuerySet:
    """Open steps of one executor: all, those due later today, or those overdue."""
    steps = Clock.objects.open().filter(office__in=offices(held), holder=executor)
    now = wall.now()
    if due == "overdue":
        steps = steps.filter(due_at__lt=now)
    elif due == "today":
        in_time = [
            Q(office=one, due_at__gte=now, due_at__lt=midnight(one, now))
            for one in Office.objects.filter(pk__in=offices(held))
        ]
        steps = steps.filter(reduce(or_, in_time))
    return steps.order_by(F("due_at").asc(nulls_last=True), "pk")


def came_in(held: Iterable[Capacity], now: datetime) -> QuerySet[Case]:
    """Packets handed in since Monday, the newest first."""
    since = [Q(office=one, lodged_at__gte=monday(one, now)) for one in Office.objects.filter(pk__in=offices(held))]
    found = Case.objects.filter(reduce(or_, since)).select_related("office", "applicant", "executor")
    return found.order_by("-lodged_at", "-pk")


def midnight(office: Office, now: datetime) -> datetime:
    """The end of the office's present day."""
    return datetime.combine(wall.today(office, now) + timedelta(days=1), time(), wall.zone(office))


def monday(office: Office, now: datetime) -> datetime:
    """The beginning of the office's present week."""
    today = wall.today(office, now)
    return datetime.combine(today - timedelta(days=today.weekday()), time(), wall.zone(office))


def row_of_case(case: Case) -> Row:
    """A case as a line without a term."""
    who = case.executor.initials if case.executor else ""
    return Row(case, None, spoken(phrases.desk, case.state), "", variant_name(case), who)


def rows(clocks: ClockQuerySet) -> Iterator[Row]:
    """Lines of a list; two queries whatever their number."""
    now = wall.now()
    for one in clocks.select_related("office", "holder", "case__office", "case__applicant", "case__executor"):
        who = one.holder.initials if one.holder else spoken(phrases.role, one.role)
        step = spoken(phrases.desk, one.desk)
        yield Row(one.case, badge_of(one, one.office, now), step, one.point, variant_name(one.case), who)
