"""Terms as pages show them: the badge of a clock, and when the next step would be due."""

from datetime import datetime, timedelta

from django.utils import timezone
from django.utils.translation import gettext as _

from workflow.acts.words import Desk
from workflow.cases.clocks import due_of, left_from_before
from workflow.cases.models import Case, Clock
from workflow.desk import due
from workflow.office import clock as wall
from workflow.office.calendars import calendar_of
from workflow.office.models import Office
from workflow.worktime.calendar import Calendar
from workflow.worktime.due import working_time

QUARTER = 4


def badge_of(one: Clock, office: Office, now: datetime) -> due.Badge:
    """How near a clock's term is, counted in the office's working time and shown in its zone."""
    if one.stopped_at is not None:
        return due.done(one.stopped_at.astimezone(wall.zone(office)))
    if one.due_at is None:
        return due.endless(_("No term is set"))
    ends = one.due_at.astimezone(wall.zone(office))
    if one.kind == Clock.Kind.WAIT:
        return due.waiting(_("Waiting for the applicant"), ends)
    calendar = calendar_of(office)
    with timezone.override(wall.zone(office)):
        return due.badge(
            now,
            ends,
            since=one.started_at,
            working_days=working_days(calendar, now, ends),
            urgent=_urgent(calendar, one.started_at, ends, now),
        )


def working_days(calendar: Calendar, now: datetime, ends: datetime) -> int:
    """Working days after today up to the day a term ends on."""
    today, last = now.astimezone(calendar.zone).date(), ends.astimezone(calendar.zone).date()
    return sum(calendar.is_working(today + timedelta(days=n)) for n in range(1, (last - today).days + 1))


def _urgent(calendar: Calendar, began: datetime, ends: datetime, now: datetime) -> bool:
    """A quarter of the working time is left, or less."""
    if not began <= now <= ends:
        return False
    return working_time(calendar, now, ends) * QUARTER <= working_time(calendar, began, ends)


def next_due(case: Case, target: Desk, now: datetime) -> datetime | None:
    """When the step a case would come to now would be due; None at an ending and where no term is set."""
    row = case.chain.at(target)
    if row is None or row.term is None:
        return None
    calendar = calendar_of(case.office)
    ahead = Clock(started_at=now, term_value=row.term.value, term_unit=row.term.unit)
    ahead.left = left_from_before(case, row, calendar)
    return due_of(ahead, calendar)
