"""How near a term is, as a filter: moments between which the due moments lie, by the calendar of each office."""

from collections.abc import Mapping
from datetime import datetime, time, timedelta

from django.db.models import Q
from django.utils.translation import gettext as _

from workflow.desk.due import SOON_DAYS
from workflow.desk.queue.sections import either
from workflow.office import clock as wall
from workflow.office.calendars import calendar_of
from workflow.office.models import Office

OVERDUE, TODAY, SOON, LATER, ENDLESS = "overdue", "today", "soon", "later", "none"
FAR = 60  # days looked ahead for the next two working days


def offered() -> list[tuple[str, str]]:
    return [
        (OVERDUE, _("Overdue")), (TODAY, _("Today")), (SOON, _("Within two working days")), (LATER, _("Later")),
        (ENDLESS, _("No term is set")),
    ]  # fmt: skip


def rule(band: str, offices: Mapping[int, Office], now: datetime) -> Q:
    """Clocks of these offices in a band."""
    if band == OVERDUE:
        return Q(due_at__lt=now)
    if band == ENDLESS:
        return Q(due_at__isnull=True)
    return either(Q(office=pk) & _of(band, office, now) for pk, office in offices.items())


def _of(band: str, office: Office, now: datetime) -> Q:
    night = midnight(office, now)
    if band == TODAY:
        return Q(due_at__gte=now, due_at__lt=night)
    last = midnight(office, now, after=SOON_DAYS)
    return Q(due_at__gte=night, due_at__lt=last) if band == SOON else Q(due_at__gte=last)


def midnight(office: Office, now: datetime, after: int = 0) -> datetime:
    """The end of the office's present day, or of the working day so many after it."""
    zone, day = wall.zone(office), now.astimezone(wall.zone(office)).date()
    calendar = calendar_of(office) if after else None
    for _step in range(FAR):
        if calendar is None or not after:
            break
        day += timedelta(days=1)
        after -= calendar.is_working(day)
    return datetime.combine(day + timedelta(days=1), time(), zone)
