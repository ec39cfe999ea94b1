"""The sweeper: warns while a term runs, records an officer's lateness, moves a case whose wait has run out."""

import logging
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from django.db import connection, transaction

from workflow.audit.chains import append, sealed
from workflow.audit.models import Event
from workflow.audit.seal import Head
from workflow.cases import clocks, gate
from workflow.cases.models import Clock
from workflow.office import clock as wall
from workflow.office.calendars import calendar_of
from workflow.office.models import Account, Office
from workflow.outbox.work import each_beat, owe_many
from workflow.worktime.calendar import Calendar

log = logging.getLogger(__name__)
BATCH = 1000
PAUSE_AFTER_FAILURE = timedelta(minutes=5)

# Only the heads of the event chains are read: a batch of whole cases would cost more than all the rest.
CLAIM = """
    SELECT kept.id, kept.chain_seq, kept.chain_mac FROM cases_case AS kept
     WHERE kept.id IN (
        SELECT case_id FROM cases_clock WHERE stopped_at IS NULL AND alarm_at <= %s ORDER BY alarm_at LIMIT %s
     )
     ORDER BY kept.id FOR UPDATE SKIP LOCKED
"""
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
    while (batch := sweep(wall.now())) >= BATCH:
        handled += batch
    return handled + batch


def sweep(now: datetime, batch: int = BATCH) -> int:
    """One batch in one transaction. Cases somebody holds are left for the next beat, so two sweepers never meet."""
    with transaction.atomic():
        heads = _claim(now, batch)
        if not heads:
            return 0
        due = list(Clock.objects.open().filter(alarm_at__lte=now, case__in=heads).order_by("case", "id"))
        run_out, running = [], []
        for one in due:
            (run_out if one.kind == Clock.Kind.WAIT and one.due_at <= now else running).append(one)
        _mark(running, heads, now)
        for one in run_out:
            _lapse(one, now)
        return len(due)


def _claim(now: datetime, batch: int) -> dict[int, Head]:
    """Locks the cases of the oldest alarms; the head of each one's event chain."""
    with connection.cursor() as cursor:
        cursor.execute(CLAIM, [now, batch])
        return {pk: Head(seq, bytes(mac)) for pk, seq, mac in cursor.fetchall()}


def _mark(due: list[Clock], heads: dict[int, Head], now: datetime) -> None:
    if not due:
        return
    late: list[Event] = []
    warnings = []
    offices = Office.objects.in_bulk({one.office_id for one in due if one.due_at > now})
    for one in due:
        if one.due_at > now:
            stage = _warn(one, calendar_of(offices[one.office_id]), now)
        else:
            stage, one.alarm_at = "due", None
            if one.late_at is None:
                one.late_at = one.due_at
                late.append(_late(one, heads))
        warnings.append({"clock": one.pk, "stage": stage})
    _execute(MARK, [(one.pk, one.late_at, one.alarm_at) for one in due])
    if late:
        append(late)
        _execute(HEADS, [(pk, heads[pk].seq, heads[pk].mac) for pk in {one.case_id for one in due if one.late_at}])
    owe_many("warning", warnings)


def _warn(one: Clock, calendar: Calendar, now: datetime) -> str:
    """Sets the next alarm; says which the last one was: "half", "quarter" or "hour" (that is left)."""
    stages = clocks.alarms(one, calendar)
    one.alarm_at = next(moment for _stage, moment in stages if moment > now)
    passed = [stage for stage, moment in stages if moment <= now]
    return passed[-1] if passed else "half"


def _late(one: Clock, heads: dict[int, Head]) -> Event:
    """The lateness of an officer's clock, dated by the rule and not by the sweep."""
    due: Any = one.due_at
    told = {"desk": one.desk, "point": one.point, "role": one.role, "holder": one.holder_id, "due": due.isoformat()}
    event, heads[one.case_id] = sealed(heads[one.case_id], f"case/{one.case_id}", "late", due, None, told)
    return event


def _lapse(one: Clock, now: datetime) -> None:
    """Moves a case whose wait has run out through the gate; one bad case does not hold up the others."""
    try:
        with transaction.atomic():
            gate.take(one.case_id).lapse(by=Account.objects.clock())
    except Exception:
        log.exception("case %s could not lapse", one.case_id)
        Clock.objects.filter(pk=one.pk).update(alarm_at=now + PAUSE_AFTER_FAILURE)


def _execute(statement: str, rows: Iterable[tuple[object, ...]]) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, [list(column) for column in zip(*rows, strict=True)])
