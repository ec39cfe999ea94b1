"""Starting and stopping clocks: the act gives the term, the office's calendar the moment."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import connection

from workflow.acts.chain import Row, Span, Step, Wait
from workflow.acts.words import ENDINGS, Desk, Role, Verb
from workflow.cases import referred
from workflow.cases.models import Case, Clock
from workflow.office.calendars import calendar_of
from workflow.worktime.calendar import Calendar
from workflow.worktime.due import add_working, due, remaining, resume, working_time

HOUR = timedelta(hours=1)
# A lapse happens when the wait ran out, whenever the sweeper came by: everything it stops, stops at that moment.
STOP = """
    WITH running AS (
        SELECT *, CASE WHEN %(lapse)s THEN max(due_at) FILTER (WHERE kind = 'wait') OVER () ELSE %(at)s END AS moment
          FROM cases_clock WHERE case_id = %(case)s AND stopped_at IS NULL
    )
    UPDATE cases_clock AS clock
       SET stopped_at = greatest(before.moment, clock.started_at), stopped_by = %(verb)s, alarm_at = NULL,
           late_at = CASE WHEN clock.kind <> 'wait' AND clock.due_at < before.moment THEN clock.due_at END
      FROM running AS before
     WHERE clock.id = before.id AND (clock.kind <> 'span' OR clock.point = ANY(%(left)s) OR %(ends)s)
 RETURNING clock.kind, clock.desk, clock.started_at, clock.due_at, clock.late_at, before.late_at
"""


@dataclass(frozen=True, slots=True)
class Stopped:
    """A clock that was stopped; `newly_late` when nobody had recorded its lateness yet."""

    kind: str
    desk: str
    started_at: datetime
    due_at: datetime | None
    newly_late: bool


def stop(case: Case, verb: Verb, source: str, target: str, at: datetime) -> list[Stopped]:
    """Stops the clock of the desk a case leaves, the spans it steps out of, and all of them when the case ends."""
    left = [span.point for span in case.chain.spans if source in span.over and target not in span.over]
    how = {"ends": target in ENDINGS, "lapse": verb is Verb.LAPSE, "left": left}
    known: dict[str, Any] = {"case": case.pk, "verb": verb, "at": at, **how}
    with connection.cursor() as cursor:
        cursor.execute(STOP, known)
        return [
            Stopped(kind, desk, started, due_at, late is not None and before is None)
            for kind, desk, started, due_at, late, before in cursor.fetchall()
        ]


def start(case: Case, at: datetime, source: str) -> list[Clock]:
    """The clocks that begin as a case reaches its desk; a span it is still in goes on. Not saved yet."""
    row = case.chain.at(case.state)
    if row is None:
        return []
    calendar = calendar_of(case.office)
    clocks = [_clock(case, row, Clock.Kind.WAIT if isinstance(row, Wait) else Clock.Kind.STEP, row.desk, at, calendar)]
    clocks += [
        _clock(case, span, Clock.Kind.SPAN, span.over[-1], at, calendar)
        for span in case.chain.spans
        if span.over[0] == row.desk and source not in span.over
    ]
    return clocks


def _clock(case: Case, row: Row, kind: Clock.Kind, desk: Desk, at: datetime, calendar: Calendar) -> Clock:
    clock = Clock(
        case=case, office_id=case.office_id, kind=kind, desk=desk, role=row.role, point=row.point, started_at=at,
        holder_id=case.executor_id if row.role is Role.EXECUTOR else None,
        calendar_version=case.office.calendar_version,
    )  # fmt: skip
    if term := referred.term_of(case, row, at):
        clock.term_value, clock.term_unit = term.value, term.unit
        clock.left = left_from_before(case, row, calendar)
        clock.due_at = due_of(clock, calendar)
        clock.alarm_at = next((moment for _stage, moment in alarms(clock, calendar)), None)
    return clock


def due_of(clock: Clock, calendar: Calendar) -> datetime | None:
    """When a clock is due by a calendar: its whole term, or what was left of it."""
    if clock.left is not None:
        return resume(calendar, clock.started_at, clock.left)
    return due(calendar, clock.started_at, clock.term) if clock.term else None


def left_from_before(case: Case, row: Row, calendar: Calendar) -> timedelta | None:
    """What earlier stays left of an officers' term, never a fresh one; None on the first stay."""
    if isinstance(row, Span):
        earlier = Clock.objects.filter(case=case, kind=Clock.Kind.SPAN, point=row.point)
    elif isinstance(row, Step) and row.desk in reworked(case):
        earlier = Clock.objects.filter(case=case, kind=Clock.Kind.STEP, desk=row.desk)
    else:
        return None
    before = earlier.filter(stopped_at__isnull=False).order_by("-id").first()
    if before is None or before.stopped_at is None or before.term is None:
        return None
    if before.left is not None:
        used = working_time(calendar, before.started_at, before.stopped_at)
        return max(before.left - used, timedelta())
    return remaining(calendar, before.started_at, before.stopped_at, before.term)


def reworked(case: Case) -> set[Desk]:
    """Desks a case can come to twice: those between a return and the step that returned it."""
    chain, desks = case.chain, set()
    for row in chain.desks:
        if isinstance(row, Step) and row.reworks:
            desks |= {row.desk, *row.reworks.values()}
    return desks


def alarms(clock: Clock, calendar: Calendar) -> list[tuple[str, datetime]]:
    """When somebody must be told, half of the term gone, three quarters gone, an hour left of a long one, due.

    Of two that fall together the later named stands.
    """
    if clock.due_at is None:
        return []
    whole = working_time(calendar, clock.started_at, clock.due_at)
    passed = {"half": whole / 2, "quarter": whole * 3 / 4} if whole else {}
    if whole > HOUR:
        passed["hour"] = whole - HOUR
    moments = {add_working(calendar, clock.started_at, spent): stage for stage, spent in passed.items()}
    moments[clock.due_at] = "due"
    return sorted(((stage, moment) for moment, stage in moments.items()), key=lambda alarm: alarm[1])


def next_alarm(clock: Clock, calendar: Calendar, now: datetime) -> datetime | None:
    """The first alarm still ahead; None when the clock has run out."""
    return next((moment for _stage, moment in alarms(clock, calendar) if moment > now), None)
