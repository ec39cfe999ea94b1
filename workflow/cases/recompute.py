"""An edited calendar counts again every open clock it touches, and says so in the journal of each case."""

from datetime import UTC, datetime

from django.db import transaction
from django.db.models import Exists, F, OuterRef

from workflow.cases import clocks
from workflow.cases.gate import chronicle
from workflow.cases.models import Case, Clock
from workflow.office import clock as wall
from workflow.office.calendars import calendar_of
from workflow.office.models import Office
from workflow.outbox.work import each_beat

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


def _utc(moment: datetime | None) -> str:
    return moment.astimezone(UTC).isoformat() if moment else ""
