"""T3, T4, T5: the queue, its counts and the search at ten thousand cases and at many more, beside bare SQL.

QYZMET_BENCH_CASES says how many the many are: 100,000 unless it says 1000000, which takes some minutes to fill.
"""

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import Any

from django.db import connection, transaction
from django.db.models import F

from tests import guards, walk
from tests.bench.measuring import Line, median, seconds, statements
from tests.cast import Cast
from workflow.acts.words import Desk
from workflow.applicants.models import Applicant
from workflow.cases.access import visible_to
from workflow.cases.models import Case, Clock
from workflow.cases.models.clock import ClockQuerySet
from workflow.desk.models import QueueLook
from workflow.desk.queue import lines as queue_lines
from workflow.desk.queue import page, search
from workflow.desk.queue.paging import page_of
from workflow.desk.seating import Seating
from workflow.office import clock
from workflow.office.models import Office

FEW, MANY = 10_000, int(os.environ.get("QYZMET_BENCH_CASES", "100000"))
OFFICES, ROLES, SIZE, TIMES = 20, 10, 50, 60
FIRST = 10_000_000
NOW = walk.MORNING + timedelta(minutes=30)
SURNAMES = ["Ахметов", "Әбілқасымов", "Бөкейханов", "Ғабдуллин", "Ержанов", "Қожахметов", "Үсенов", "Омаров"]
ENDS = ["", "бай", "хан", "жан", "гали", "бек", "мурат", "тай", "улан", "кожа", "нияз", "дос", "бала", "ша", "кен"]
WORDS = ["Орда", "Іргетас", "Нұр", "Құрылыс", "Сервис", "Береке", "Қайнар", "Арай", "Темір", "Жол", "Дала", "Алтын"]
RAW = """
    SELECT clock.id, clock.kind, clock.desk, clock.point, clock.started_at, clock.due_at, clock.stopped_at, one.id,
           one.number, one.act, one.edition, one.service, one.variant, one.channel, one.state, one.version,
           who.id, who.name, who.number, executor.id, executor.surname, executor.given_name, executor.patronymic
      FROM cases_clock AS clock
      JOIN cases_case AS one ON one.id = clock.case_id
      JOIN applicants_applicant AS who ON who.id = one.applicant_id
      LEFT JOIN office_account AS executor ON executor.id = one.executor_id
     WHERE clock.office_id = %s AND clock.role = 'head' AND clock.stopped_at IS NULL AND clock.kind = 'step'
     ORDER BY clock.due_at NULLS LAST, clock.id LIMIT 51
"""
OVERDUE = """
    SELECT count(*) FROM cases_clock
     WHERE office_id = %s AND role = 'head' AND stopped_at IS NULL AND kind = 'step' AND due_at < %s
"""
SOUGHT = ["Ахметов", "ахм", "Әбілқасымов 77", "омаров 4", "иргетас", "нур кур", "ТОО Береке Темир", "кайнар 12"]


@dataclass(frozen=True)
class Found:
    """Milliseconds, medians unless it says otherwise."""

    cases: int
    raw: float
    tuples: float
    instances: float
    next: float
    server: float
    page: float
    queries: int
    overdue: float
    one: float
    number: float
    iin: float
    names: list[float]
    ten: list[float]


def lines(cast: Cast) -> Iterator[Line]:
    """The same at few cases and at many, one after the other."""
    template = walk.case_at(cast, "issue", Desk.ASSIGNMENT)
    offices = more_offices(cast)
    fill(template, offices, 0, FEW)
    few = measure(cast)
    spent = seconds(lambda: fill(template, offices, FEW, MANY))
    many = measure(cast)
    yield Line(f"T3 queue page at {FEW:,} and at {MANY:,} cases, ms", f"{few.page:.1f}, {many.page:.1f}")
    yield _at_most("   page at many against few", many.page / few.page, 1.5)
    yield _at_most("   list in instances against raw SQL", many.instances / many.raw, 4)
    yield _at_most("   list in tuples against raw SQL", many.tuples / many.raw, 2.5)
    yield _at_most("   time of the list in the server against raw SQL", many.server, 1.25)
    yield _at_most("   a later page against the first", many.next / many.instances, 1.3)
    yield Line("   statements for list, counts and badges", str(many.queries), "<= 3", many.queries <= 3)
    yield _at_most("T4 overdue of one office and role, server, ms", many.overdue, 1)
    yield _at_most("T5 registration number against SELECT 1", many.number / many.one, 5)
    yield _at_most("   IIN against SELECT 1", many.iin / many.one, 5)
    yield _at_most("   name, 95 of 100, ms", _p95(many.names), 50)
    yield _at_most("   the first ten of any search, 95 of 100, ms", _p95(many.ten), 300)
    yield Line(f"   (filled {MANY - FEW:,} cases in {spent:.0f} s)", "")


def _at_most(what: str, value: float, most: float) -> Line:
    return Line(what, f"{value:.2f}", f"<= {most}", value <= most)


def _p95(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.95) - 1]


def measure(cast: Cast) -> Found:
    """Everything once more with what lies in the tables now."""
    with clock.at(NOW):
        return _measured(cast)


def _measured(cast: Cast) -> Found:
    QueueLook.objects.update_or_create(account=cast.bolat, defaults={"size": SIZE})
    office, queue = cast.office.pk, fresh(cast)
    clocks = queue_lines.with_cases(queue.clocks)
    later = page_of(queue.clocks, SIZE * 40).after
    raw = _ms(lambda: _rows(RAW, [office]))
    found = Found(
        cases=Case.objects.count(),
        raw=raw,
        tuples=_ms(lambda: list(_tuples(queue.clocks))),
        instances=_ms(lambda: page_of(clocks, SIZE)),
        next=_ms(lambda: page_of(clocks, SIZE, after=later)),
        server=_ratio(clocks, office),
        page=_ms(lambda: _page(cast)),
        queries=_queries(cast),
        overdue=_server(OVERDUE, [office, NOW]),
        one=_ms(lambda: _rows("SELECT 1", [])),
        number=_bare(cast, "2025-ШЖК-000780"),
        iin=_bare(cast, f"{FIRST + 20:012}"),
        names=[],
        ten=[],
    )
    cases = visible_to(cast.bolat, NOW)
    names = [ms for words in SOUGHT for ms in _each(partial(search.matching, cases, words), 6)]
    other = ["2025-ШЖК-000780", "780", f"{FIRST + 20:012}", "+7 700 000 00 20"]
    return replace(
        found,
        names=names,
        ten=names + [ms for words in other for ms in _each(partial(search.matching, cases, words), 6)],
    )


def _bare(cast: Cast, words: str) -> float:
    """The statement the search sends for these words, without making cases of its rows."""
    cases = search.known_of(visible_to(cast.bolat, NOW)).filter(next(search.readings(words)))[: search.MOST]
    sql, given = cases.query.sql_with_params()
    assert _rows(sql, list(given))
    return _ms(partial(_rows, sql, list(given)))


def fresh(cast: Cast) -> page.Queue:
    return page.Queue(Seating(cast.bolat), {"view": "head"}, NOW)


def _tuples(clocks: ClockQuerySet) -> Any:
    ordered = clocks.order_by(F("due_at").asc(nulls_last=True), "pk")
    return ordered.values_list("pk", "due_at", "desk", "point", "case", "case__number", "case__variant", "case__state",
                               "case__applicant__name", "case__applicant__number")[: SIZE + 1]  # fmt: skip


def _page(cast: Cast) -> None:
    """What the view does for one request, its template left out."""
    page.part(fresh(cast))


def _queries(cast: Cast) -> int:
    queue = fresh(cast)
    own = (queue.mine.offices, queue.look, queue.filters)  # read once for the whole page, beside session and user
    assert all(one is not None for one in own)
    return statements(lambda: page.part(queue))


def _ms(deed: Callable[[], object]) -> float:
    return median(_each(deed, TIMES))


def _each(deed: Callable[[], object], times: int) -> list[float]:
    deed()
    return [seconds(deed) * 1000 for _time in range(times)]


def _rows(sql: str, given: list[Any]) -> list[Any]:
    with connection.cursor() as cursor:
        cursor.execute(sql, given)
        return cursor.fetchall()


def _ratio(clocks: ClockQuerySet, office: int) -> float:
    """Time in the server of the product's list against the raw one: by the server's own clock, medians."""
    ordered = clocks.order_by(F("due_at").asc(nulls_last=True), "pk")[: SIZE + 1]
    sql, given = ordered.query.sql_with_params()
    return _server(sql, list(given)) / _server(RAW, [office])


def _server(sql: str, given: list[Any]) -> float:
    def once() -> float:
        (told,) = _rows(f"EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) {sql}", given)[0]
        return (told if isinstance(told, list) else json.loads(told))[0]["Execution Time"]

    once()
    return median([once() for _time in range(TIMES // 3)])


def more_offices(cast: Cast) -> list[int]:
    """As many offices as the region of the targets has; the cast's own is the first."""
    for n in range(OFFICES - Office.objects.count()):
        Office.objects.create(code=f"bench-{n}", name_kk="Б", name_ru="Б", name_en="B", zone="Asia/Almaty")
    others = Office.objects.exclude(pk=cast.office.pk).order_by("pk").values_list("pk", flat=True)
    return [cast.office.pk, *others[: OFFICES - 1]]


def _of(words: list[str], drawn: str) -> str:
    return f"(ARRAY{words})[1 + {drawn} % {len(words)}]"


def fill(template: Case, offices: list[int], start: int, end: int) -> None:
    """Cases from one number to another, each with an applicant of its own and one open clock: in SQL, guards off."""
    office = f"(ARRAY{offices}::bigint[])[1 + n % {OFFICES}]"
    drawn = "(hashint8(n * 4 + {})::bigint & 2147483647)"  # at random, and the same each time
    surname = f"{_of(SURNAMES, drawn.format(0))} || {_of(ENDS, drawn.format(1))}"
    word = f"{_of(WORDS, drawn.format(2))} || ' ' || {_of(WORDS, drawn.format(3))}"
    key = f"{FIRST} + n"
    made = {
        Applicant: {
            "id": key, "number": f"lpad(({key})::text, 12, '0')", "phone": "'+7 70' || lpad(n::text, 8, '0')",
            "name": f"CASE WHEN n % 3 = 0 THEN '«' || {word} || ' ' || n % 997 || '» ЖШС' "
                    f"ELSE {surname} || ' ' || n % 9973 || ' ' || n % 13 END",
        },
        Case: {
            "id": key, "office_id": office, "token": "gen_random_uuid()", "applicant_id": key,
            "number": "'2025-ШЖК-' || lpad((n % 1000000)::text, 6, '0')",
        },
        Clock: {
            "id": key, "case_id": key, "office_id": office, "alarm_at": "NULL", "late_at": "NULL",
            "role": f"CASE WHEN n / {OFFICES} % {ROLES} = 0 THEN 'head' ELSE 'role-' || n / {OFFICES} % {ROLES} END",
            "due_at": "%(now)s::timestamptz + (n::bigint * 7919 % 1000 - 100) * interval '11 minutes'",
        },
    }  # fmt: skip
    rows = {Applicant: template.applicant_id, Case: template.pk, Clock: template.clocks.open().get(kind="step").pk}
    with transaction.atomic(), guards.off(), connection.cursor() as cursor:
        cursor.execute("SET LOCAL statement_timeout = 0")
        for model, changes in made.items():
            names = [one.column for one in model._meta.concrete_fields if not one.generated]
            quoted = ", ".join(f'"{name}"' for name in names)
            values = ", ".join(changes.get(name, f'one."{name}"') for name in names)
            cursor.execute(
                f"INSERT INTO {model._meta.db_table} ({quoted}) SELECT {values} FROM {model._meta.db_table} AS one, "
                f"generate_series({start} + 1, {end}) AS n WHERE one.id = {rows[model]}".replace("%", "%%").replace(
                    "%%(now)s", "%(now)s"
                ),
                {"now": NOW},
            )
    with connection.cursor() as cursor:
        cursor.execute("SET statement_timeout = 0")
        cursor.execute("VACUUM ANALYZE cases_case, cases_clock, applicants_applicant")
