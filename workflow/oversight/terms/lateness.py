"""Which terms of officers were missed, and by how much: read from the clocks by the rule, not from what was told."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import Count, F, Q, QuerySet
from django.db.models.functions import TruncMonth
from django.utils.translation import gettext as _

from workflow.acts import phrases
from workflow.acts.words import Desk
from workflow.cases.journal import spoken
from workflow.cases.models import Clock, Move
from workflow.office import choices, clock
from workflow.office.calendars import calendar_of
from workflow.office.models import Office
from workflow.oversight.terms.asking import Asked
from workflow.worktime.due import working_time

OFFICERS = (Clock.Kind.STEP, Clock.Kind.SPAN)
"""What the office answers for; a wait is the applicant's own time and makes nobody late."""


def ended(asked: Asked, now: datetime) -> QuerySet[Clock]:
    """The terms that ended in the months asked for: kept or missed, but settled."""
    found = Clock.objects.filter(
        office=asked.office, kind__in=OFFICERS, due_at__gte=asked.begins, due_at__lt=asked.ends
    ).filter(Q(stopped_at__isnull=False) | Q(due_at__lt=now))
    return found.filter(case__service=asked.service) if asked.service else found


def missed(now: datetime) -> Q:
    """Done after the due moment, or not done and the moment is over."""
    return Q(stopped_at__gt=F("due_at")) | Q(stopped_at__isnull=True, due_at__lt=now)


@dataclass(frozen=True, slots=True)
class Share:
    """How many terms were missed of how many."""

    late: int = 0
    all: int = 0

    def __add__(self, other: "Share") -> "Share":
        return Share(self.late + other.late, self.all + other.all)

    @property
    def percent(self) -> float:
        """To a tenth."""
        return round(1000 * self.late / self.all) / 10 if self.all else 0.0


@dataclass(frozen=True, slots=True)
class Line:
    """One step of one service over the months."""

    service: str
    kind: str
    desk: str
    months: dict[date, Share]

    @property
    def whole(self) -> Share:
        return sum(self.months.values(), Share())

    @property
    def step(self) -> str:
        return step_name(self.kind, self.desk)

    @property
    def service_name(self) -> str:
        return choices.name_of(choices.services(), self.service)


def step_name(kind: str, desk: str) -> str:
    """A step by its desk; a span over several steps says so."""
    name = spoken(phrases.desk, desk)
    return f"{name} — {Clock.Kind.SPAN.label}" if kind == Clock.Kind.SPAN else name


def shares(asked: Asked, now: datetime) -> list[Line]:
    """Step by step, month by month: one query."""
    month = TruncMonth("due_at", tzinfo=clock.zone(asked.office))
    rows = (
        ended(asked, now)
        .annotate(month=month)
        .values("case__service", "kind", "desk", "month")
        .annotate(all=Count("pk"), late=Count("pk", filter=missed(now)))
        .order_by()
    )
    found: dict[tuple[str, str, str], dict[date, Share]] = {}
    for row in rows:
        key = row["case__service"], row["kind"], row["desk"]
        empty = {one: Share() for one in reversed(asked.months)}
        found.setdefault(key, empty)[row["month"].date()] = Share(row["late"], row["all"])
    order = {desk.value: place for place, desk in enumerate(Desk)}
    lines = [Line(*key, months) for key, months in found.items()]
    return sorted(lines, key=lambda one: (one.service, order[one.desk], one.kind))


@dataclass(frozen=True, slots=True)
class Late:
    """One missed term: which step, by whose hands, how long in working time, what was not counted."""

    one: Clock
    step: str
    hands: str
    order: str
    late: timedelta
    closed: timedelta

    @property
    def late_words(self) -> str:
        return in_hours(self.late)

    @property
    def closed_words(self) -> str:
        return in_hours(self.closed)


def in_hours(span: timedelta) -> str:
    """Hours and minutes, never days: a working day is no 24 hours."""
    hours, minutes = divmod(int(span.total_seconds() // 60), 60)
    return _("%(hours)d h %(minutes)d min") % {"hours": hours, "minutes": minutes}


def late_terms(asked: Asked, now: datetime, **which: str) -> QuerySet[Clock]:
    """The missed terms, the latest first."""
    found = ended(asked, now).filter(missed(now), **which)
    return found.select_related("case__applicant", "case__executor", "holder").order_by("-due_at", "-pk")


def told(clocks: Iterable[Clock], office: Office, now: datetime) -> list[Late]:
    """Each missed term with who did the step and how long it was late; two queries for all of them."""
    found = list(clocks)
    done: dict[tuple[int, str, datetime | None], Move] = {
        (move.case_id, move.verb, move.at): move
        for move in Move.objects.filter(case__in={one.case_id for one in found}).select_related("by")
    }
    return [_one(one, done.get((one.case_id, one.stopped_by, one.stopped_at)), office, now) for one in found]


def _one(one: Clock, move: Move | None, office: Office, now: datetime) -> Late:
    due_at, done_at = one.due_at or now, one.stopped_at or now
    by_the_clock, worked = done_at - due_at, working_time(calendar_of(office), due_at, done_at)
    if move is not None:
        hands = move.by.initials
    else:
        hands = one.holder.initials if one.holder else spoken(phrases.role, one.role)
    return Late(
        one, step_name(one.kind, one.desk), hands, move.order if move else "", worked, by_the_clock - worked
    )  # fmt: skip
