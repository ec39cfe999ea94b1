"""T1: one step through the gate against the same writes in plain ORM, one after the other in one run."""

import os
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial

from django.db import transaction

from permits import actions
from tests import walk
from tests.bench.measuring import REPEATS, Line, logged, median, ratio, seconds, spread, statements
from tests.cast import Cast
from workflow.acts.words import Desk, Verb
from workflow.audit.models import Event
from workflow.cases import gate
from workflow.cases.models import Case, Clock, Move
from workflow.office import clock
from workflow.outbox import work
from workflow.outbox.models import Owed

EACH = 30
NOW = walk.MORNING + timedelta(minutes=30)
Deed = Callable[[int], None]


def lines(cast: Cast) -> Iterator[Line]:
    gated, plain = through_the_gate(cast), in_plain_orm(cast)
    supply = iter([walk.case_at(cast, "issue", Desk.ASSIGNMENT).pk for _ in range((REPEATS + 2) * 2 * EACH)])
    with clock.at(NOW):
        for _warm in range(EACH):
            gated(next(supply))
            plain(next(supply))
        ratios, rates = [], []
        for _repeat in range(REPEATS):
            spent = {gated: 0.0, plain: 0.0}
            for n in range(2 * EACH):
                deed = (gated, plain)[n % 2]
                pk = next(supply)
                spent[deed] += seconds(partial(deed, pk))
            ratios.append(spent[plain] / spent[gated])
            rates.append(EACH / spent[gated])
        both = (gated, plain)
        wal = [median([logged(partial(deed, next(supply))) for _ in range(EACH // 2)]) for deed in both]
        sent = [statements(partial(deed, next(supply))) for deed in both]
    yield Line("T1 gate against plain ORM, transitions a second", *ratio(ratios, 0.7))
    yield Line("   transitions a second through the gate", spread(rates, ".0f"))
    yield Line("   statements, BEGIN and COMMIT left out", f"{sent[0]} (ORM {sent[1]})", "<= 8", sent[0] <= 8)
    yield Line("   write-ahead log, bytes", f"{wal[0]:.0f} (ORM {wal[1]:.0f})", "<= 2048", wal[0] <= 2048)
    yield ageing(cast)


def through_the_gate(cast: Cast) -> Deed:
    def assign(pk: int) -> None:
        with transaction.atomic():
            actions.assign(gate.take(pk), by=cast.bolat, executor=cast.dana)

    return assign


def in_plain_orm(cast: Cast) -> Deed:
    """The same rows, written without asking anybody: lock and read the case, clock, move, clock, event, owed, case."""
    post = cast.bolat.posts.get().pk
    due = NOW + timedelta(days=1)

    def assign(pk: int) -> None:
        with transaction.atomic():
            case = Case.objects.select_for_update(of=("self",)).select_related("office").get(pk=pk)
            version, seq, mac = case.version + 1, case.chain_seq + 1, os.urandom(32)
            Clock.objects.filter(case=case, stopped_at=None).update(
                stopped_at=NOW, stopped_by=Verb.ASSIGN, alarm_at=None
            )
            told = {"source": Desk.ASSIGNMENT, "target": Desk.EXAMINATION, "verb": Verb.ASSIGN, "point": "6.3"}
            Move.objects.create(case=case, version=version, by=cast.bolat, role="head", post_id=post, at=NOW, **told)
            Clock.objects.create(
                case=case, office=case.office, kind=Clock.Kind.STEP, desk=Desk.EXAMINATION, role="executor",
                holder=cast.dana, point="6.4", term_value=6, term_unit="working_day", started_at=NOW, due_at=due,
                alarm_at=due,
            )  # fmt: skip
            payload = told | {"version": version, "role": "head", "post": post, "order": "", "reason": ""}
            Event.objects.create(
                chain=f"case/{pk}", seq=seq, kind="move", at=NOW, actor=cast.bolat, payload=payload, mac=mac
            )
            Owed.objects.create(kind="moved", payload={"case": pk, "version": version})
            moved = {
                "state": Desk.EXAMINATION,
                "executor": cast.dana,
                "version": version,
                "chain_seq": seq,
                "chain_mac": mac,
            }
            Case.objects.filter(pk=pk).update(**moved)

    return assign


def ageing(cast: Cast) -> Line:
    """Statements of a draft submitted for the second time and for the seventh."""
    case, sent = walk.case_at(cast, "reissue", Desk.DRAFTING), []
    for n in range(7):
        with clock.at(NOW + timedelta(minutes=2 * n)):
            sent.append(statements(lambda: walk.do(case.pk, Verb.DRAFT, cast)))
            work.deliver()
            walk.do(case.pk, Verb.SEND_BACK, cast)
    young, old = sent[1], sent[-1]
    return Line("   its statements in a young and in an old case", f"{young} and {old}", "the same", young == old)
