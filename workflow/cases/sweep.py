"""The sweeper: warns while a term runs, records an officer's lateness, moves a case whose wait has run out."""

import logging
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from django.db import connection, transaction

from workflow.audit.chains import sealed
from workflow.audit.models import Event
from workflow.audit.seal import Head
from workflow.cases import clocks
from workflow.cases.models import Case, Clock
from workflow.office import clock as wall
from workflow.office.calendars import calendar_of
from workflow.office.models import Account
from workflow.outbox.models import Owed
from workflow.outbox.work import each_beat, owe_all

log = logging.getLogger(__name__)
BATCH = 500
PAUSE_AFTER_FAILURE = timedelta(minutes=5)

MARK = """
    UPDATE cases_clock AS clock SET late_at = mark.late_at, alarm_at = mark.alarm_at
      FROM unnest(%s::bigint[], %s::timestamptz[], %s::timestamptz[]) AS mark (id, late_at, alarm_at)
     WHERE clock.id = mark.id
"""
HEADS = """
    UPDATE cases_case AS kept SET chain_seq = head.seq, chain_mac = head.mac
      FROM unnest(%s::bigint[], %s::integer[], %s::bytea[]) AS head (id, seq, mac)
     WHERE kept.id = head.id
"""


@each_beat
def look_at_the_clocks() -> int:
    """Handles every clock whose alarm has come, batch by batch; returns how many."""
    handled = 0
    while (batch := sweep(wall.now())) == BATCH:
        handled += batch
    return handled + batch


def sweep(now: datetime, batch: int = BATCH) -> int:
    """One batch in one transaction. Cases somebody holds are left for the next beat, so two sweepers never meet."""
    with transaction.atomic():
        alarmed = Clock.objects.open().filter(alarm_at__lte=now)
        asked = list(alarmed.order_by("alarm_at").values_list("case", flat=True)[:batch])
        if not asked:
            return 0
        rows = Case.objects.select_for_update(of=("self",), skip_locked=True).select_related("office")
        cases = {case.pk: case for case in rows.filter(pk__in=asked).order_by("pk")}
        due = list(alarmed.filter(case__in=cases))
        run_out = [one for one in due if one.kind == Clock.Kind.WAIT and one.due_at <= now]
        _mark([one for one in due if one not in run_out], cases, now)
        for one in run_out:
            _lapse(one, cases[one.case_id], now)
        return len(due)


def _mark(due: list[Clock], cases: dict[int, Case], now: datetime) -> None:
    owed, events = [], []
    for one in due:
        case = cases[one.case_id]
        calendar = calendar_of(case.office)
        one.alarm_at = clocks.next_alarm(one, calendar, now)
        if one.alarm_at is None and one.late_at is None:
            one.late_at = one.due_at
            events.append(_late(case, one))
        owed.append(Owed(kind="warning", payload={"clock": one.pk, "stage": _stage(one, now, calendar)}))
    if due:
        Event.objects.bulk_create(events)
        _execute(MARK, [(one.pk, one.late_at, one.alarm_at) for one in due])
        _execute(HEADS, [(pk, case.chain_seq, bytes(case.chain_mac)) for pk, case in cases.items()])
        owe_all(owed)


def _stage(one: Clock, now: datetime, calendar: clocks.Calendar) -> str:
    """Which alarm it was: "half", "quarter" (that is left) or "due"."""
    passed = [name for name, at in zip(("half", "quarter"), clocks.alarms(one, calendar), strict=False) if at <= now]
    return "due" if one.alarm_at is None or not passed else passed[-1]


def _late(case: Case, one: Clock) -> Event:
    """The lateness of an officer's clock, dated by the rule and not by the sweep."""
    due: Any = one.due_at
    told = {"desk": one.desk, "point": one.point, "role": one.role, "holder": one.holder_id, "due": due.isoformat()}
    event, head = sealed(Head(case.chain_seq, bytes(case.chain_mac)), f"case/{case.pk}", "late", due, None, told)
    case.chain_seq, case.chain_mac = head.seq, head.mac
    return event


def _lapse(one: Clock, case: Case, now: datetime) -> None:
    """Moves a case whose wait has run out through the gate; one bad case does not hold up the others."""
    case.is_held = True
    try:
        with transaction.atomic():
            case.lapse(by=Account.objects.clock())
    except Exception:
        log.exception("case %s could not lapse", case.pk)
        Clock.objects.filter(pk=one.pk).update(alarm_at=now + PAUSE_AFTER_FAILURE)


def _execute(statement: str, rows: Iterable[tuple[object, ...]]) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, [list(column) for column in zip(*rows, strict=True)])
