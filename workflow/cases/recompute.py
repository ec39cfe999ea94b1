"""An edited calendar counts again every open clock it touches, and says so in the journal of each case."""

from collections import Counter
from datetime import UTC, datetime

from django.db import transaction
from django.db.models import Exists, F, OuterRef

from workflow.cases import clocks
from workflow.cases.gate import chronicle
from workflow.cases.models import Case, Clock
from workflow.office import clock as wall
from workflow.office.calendars import calendar_of
from workflow.office.foresight import Shift, foresees
from workflow.office.models import Office
from workflow.outbox.work import each_beat
from workflow.worktime.calendar import Calendar
from workflow.worktime.due import NoWorkingTime

STALE = Clock.objects.open().filter(due_at__isnull=False)


@each_beat
def follow_the_calendars() -> int:
    """Counts anew the clocks of every office whose calendar was edited; returns how many moved."""
    behind = STALE.filter(office=OuterRef("pk"), calendar_version__lt=OuterRef("calendar_version"))
    return sum(recount(office) for office in Office.objects.filter(Exists(behind)))


def recount(office: Office) -> int:
    """Counts anew the open clocks of one office, one case per transaction; returns how many due moments moved."""
    behind = STALE.filter(office=office, calendar_version__lt=office.calendar_version)
    return sum(_recount_case(pk) for pk in behind.order_by("case").values_list("case", flat=True).distinct())


@transaction.atomic
def _recount_case(pk: int) -> int:
    case = Case.objects.select_for_update(of=("self",)).select_related("office").get(pk=pk)
    calendar, now, moved = calendar_of(case.office), wall.now(), 0
    for one in STALE.filter(case=case, calendar_version__lt=F("office__calendar_version")):
        old, one.due_at = one.due_at, clocks.due_of(one, calendar)
        if one.due_at != old:
            moved += 1
            told = {"desk": one.desk, "point": one.point, "old": _utc(old), "new": _utc(one.due_at)}
            chronicle(case, "recomputed", now, None, told)
        one.alarm_at = clocks.next_alarm(one, calendar, now)
        one.late_at = one.due_at if one.late_at and one.due_at < now else None
        if one.late_at is None and one.alarm_at is None:
            one.alarm_at = one.due_at
        one.calendar_version = case.office.calendar_version
        one.save(update_fields=["due_at", "alarm_at", "late_at", "calendar_version"])
    case.save()
    return moved


@foresees
def foresee(office: Office) -> Shift:
    """What the office's calendar, as it is inside this transaction, would do to its open terms. Nothing is written."""
    calendar, now = calendar_of(office), wall.now()
    open_terms = STALE.filter(office=office)
    counted = Counter(_fate(one, calendar, now) for one in open_terms.iterator(chunk_size=2000))
    overdue = sum(n for (_way, newly_overdue), n in counted.items() if newly_overdue)
    ways = {
        way: sum(n for (found, _late), n in counted.items() if found == way) for way in ("earlier", "later", "broken")
    }
    return Shift(office, counted.total(), overdue=overdue, **ways)


def _fate(one: Clock, calendar: Calendar, now: datetime) -> tuple[str, bool]:
    """Which way a term would move, and whether it would be overdue at once."""
    try:
        then = clocks.due_of(one, calendar)
    except NoWorkingTime:
        return "broken", False
    way = "stays" if then == one.due_at else "earlier" if then < one.due_at else "later"
    return way, then < now <= one.due_at


def _utc(moment: datetime | None) -> str:
    return moment.astimezone(UTC).isoformat() if moment else ""
