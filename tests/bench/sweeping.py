"""T6: an idle beat over very many open clocks, newly due ones against a raw statement and an ORM loop, two sweepers."""

import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial

from django.db import connection, transaction

from tests import guards, walk
from tests.bench.measuring import REPEATS, Line, median, ratio, seconds, spread, statements
from tests.cast import Cast
from workflow.acts.words import Desk
from workflow.audit.models import Event
from workflow.cases import sweep
from workflow.cases.models import Case, Clock
from workflow.office import clock
from workflow.outbox import work
from workflow.outbox.models import Owed

OPEN = 100_000
DUE = 1000
LATER = walk.MORNING + timedelta(days=3000)
NOW = walk.MORNING + timedelta(days=1)
CLAIMED = """
    WITH due AS (
        SELECT id, case_id, due_at FROM cases_clock WHERE stopped_at IS NULL AND alarm_at <= %s
         ORDER BY alarm_at LIMIT 1000 FOR UPDATE SKIP LOCKED
    ), marked AS (
        UPDATE cases_clock AS clock SET late_at = due.due_at, alarm_at = NULL FROM due WHERE clock.id = due.id
     RETURNING clock.id, clock.case_id, clock.due_at
    )
"""
TOLD = """
    INSERT INTO audit_event (chain, seq, kind, at, payload, mac)
    SELECT 'raw/' || case_id, 1, 'late', due_at, '{"desk": "examination", "point": "6.4"}', sha256('x') FROM marked
"""
OWED = """, headed AS (
        UPDATE cases_case AS kept SET chain_seq = 1, chain_mac = sha256('x') FROM marked WHERE kept.id = marked.case_id
    ), owed AS (
        INSERT INTO outbox_owed (kind, payload)
        SELECT 'warning', jsonb_build_object('clock', id, 'stage', 'due') FROM marked
    )
"""


def lines(cast: Cast) -> Iterator[Line]:
    fill(walk.case_at(cast, "issue", Desk.EXAMINATION))
    yield from idle()
    spent: dict[str, list[float]] = {name: [] for name in WAYS}
    for _repeat in range(REPEATS):
        for name, way in WAYS.items():
            fall_due(DUE)
            spent[name].append(seconds(way))
            forget()
    ours = spent.pop("ours")
    yield Line("   newly due, marked and told a second", f"{DUE / median(ours):,.0f}")
    for name, other in spent.items():
        least = 0.5 if "statement" in name else 5
        yield Line(f"   against {name}", *ratio([one / own for one, own in zip(other, ours, strict=True)], least))
    yield two_sweepers()


def fill(case: Case) -> None:
    """Very many cases like one, each with its open clock: made in SQL with the guards off."""
    born = {"id": "n", "token": "gen_random_uuid()", "number": "NULL", "chain_seq": "0", "chain_mac": "sha256('')"}
    clocked = {"id": "n", "case_id": "n", "due_at": "%(later)s", "alarm_at": "%(later)s + n * interval '1 second'"}
    with transaction.atomic(), guards.off(), connection.cursor() as cursor:
        for model, pk, changes in ((Case, case.pk, born), (Clock, case.clocks.open().get().pk, clocked)):
            names = [field.column for field in model._meta.concrete_fields]
            quoted = ", ".join(f'"{name}"' for name in names)
            values = ", ".join(changes.get(name, f'"{name}"') for name in names)
            table = model._meta.db_table
            cursor.execute(
                f"INSERT INTO {table} ({quoted}) SELECT {values} FROM {table}, "
                "generate_series(1000000, 999999 + %(number)s) AS n WHERE id = %(pk)s",
                {"later": LATER, "number": OPEN, "pk": pk},
            )
    _run("VACUUM ANALYZE")


def idle() -> Iterator[Line]:
    with clock.at(NOW):
        while sweep.sweep(NOW):
            """The terms of the cases that set the stage are told first."""
        Owed.objects.update(done_at=NOW)
        spent = [seconds(work.sweep) * 1000 for _ in range(30)]
        sent = statements(work.sweep)
    yield Line(f"T6 idle beat over {OPEN:,} open clocks, ms", spread(spent), "<= 2", median(spent) <= 2)
    yield Line("   its statements, BEGIN and COMMIT left out", str(sent), "<= 3", sent <= 3)


def fall_due(number: int) -> None:
    _run(
        "UPDATE cases_clock SET due_at = %s, alarm_at = %s WHERE id BETWEEN 1000000 AND %s",
        [NOW - timedelta(hours=1), NOW - timedelta(hours=1), 999_999 + number],
    )


def forget() -> None:
    """Everything is as before the lateness; dead rows are swept up, so that no way pays for another's."""
    with guards.off():
        _run("DELETE FROM audit_event WHERE kind = 'late'")
        _run("DELETE FROM outbox_owed WHERE kind = 'warning' AND done_at IS NULL")
        _run("UPDATE cases_case SET chain_seq = 0 WHERE id >= 1000000 AND chain_seq > 0")
        _run("UPDATE cases_clock SET late_at = NULL, due_at = %s, alarm_at = %s WHERE due_at < %s", [LATER, LATER, NOW])
    for table in ("audit_event", "outbox_owed", "cases_case", "cases_clock"):
        _run(f"VACUUM {table}")


def by_statement(with_heads_and_owed: str = "") -> None:
    _run(CLAIMED + with_heads_and_owed + TOLD, [NOW])


def by_orm_loop(*, whole: bool) -> None:
    """Clock after clock saved; the whole way also event, head and work owed, as a plain program would."""
    for one in Clock.objects.open().filter(alarm_at__lte=NOW):
        one.late_at, one.alarm_at = one.due_at, None
        with transaction.atomic():
            one.save(update_fields=["late_at", "alarm_at"])
            if whole:
                told = {"desk": one.desk, "point": one.point}
                Event.objects.create(
                    chain=f"orm/{one.case_id}", seq=1, kind="late", at=one.due_at, payload=told, mac=bytes(32)
                )
                Case.objects.filter(pk=one.case_id).update(chain_seq=1, chain_mac=bytes(32))
                Owed.objects.create(kind="warning", payload={"clock": one.pk, "stage": "due"})


def by_the_sweeper() -> None:
    with clock.at(NOW):
        sweep.look_at_the_clocks()


WAYS = {
    "one raw statement that writes the same rows": partial(by_statement, OWED),
    "a raw statement for clocks and events alone": by_statement,
    "an ORM loop that writes the same rows": partial(by_orm_loop, whole=True),
    "an ORM loop that saves the clocks alone": partial(by_orm_loop, whole=False),
    "ours": by_the_sweeper,
}


def two_sweepers() -> Line:
    fall_due(2 * DUE)

    def run() -> None:
        by_the_sweeper()
        connection.close()

    crew = [threading.Thread(target=run) for _ in range(2)]
    for one in crew:
        one.start()
    for one in crew:
        one.join()
    by_the_sweeper()
    marked = Clock.objects.filter(pk__gte=1_000_000, late_at__isnull=False).count()
    told = Event.objects.filter(kind="late").count()
    same = marked == told == 2 * DUE
    return Line(f"   two sweepers, {2 * DUE:,} due: marked and told", f"{marked:,} and {told:,}", "each once", same)


def _run(statement: str, values: list[datetime | int] | None = None) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
