"""A move costs the same few statements however old the case is."""

from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from permits import actions
from tests import walk
from workflow.acts.words import Desk, Verb
from workflow.cases import gate, sweep
from workflow.cases.models import Clock
from workflow.office import clock
from workflow.outbox import work

PLAIN = [(Desk.ASSIGNMENT, Verb.ASSIGN, "bolat", 8), (Desk.EXAMINATION, Verb.EXAMINE, "dana", 9)]
"""Eight are the gate's own; the ninth is the service's question whether every document has its verdict."""


def statements(case, verb, by, **words):
    """What is asked of the database between BEGIN and COMMIT."""
    since = case.clocks.open().get().started_at
    with (
        clock.at(since + timedelta(minutes=1)),
        transaction.atomic(),
        CaptureQueriesContext(connection) as seen,
    ):
        getattr(actions, verb)(gate.take(case.pk, case.version), by=by, **words)
    case.refresh_from_db()
    return [one["sql"].split()[0] for one in seen]


@pytest.mark.parametrize(("desk", "verb", "who", "few"), PLAIN, ids=["assign", "examine"])
def test_a_plain_move_takes_eight_statements(cast, desk, verb, who, few):
    case = walk.case_at(cast, "issue", desk)
    walk.judge(case, cast.dana)
    words = walk.words(case, verb, cast)
    asked = statements(case, verb, getattr(cast, who), **words)
    assert len(asked) == few
    assert "SAVEPOINT" not in asked


def test_they_do_not_grow_with_the_age_of_a_case(cast):
    case = walk.case_at(cast, "reissue", Desk.DRAFTING)
    drafts, returns = [], []
    for _time in range(4):
        drafts.append(statements(case, Verb.DRAFT, cast.dana))
        work.deliver()
        returns.append(statements(case, Verb.SEND_BACK, cast.bolat, reason="—"))
    assert drafts[0] == drafts[1] == drafts[3]
    assert returns[1] == returns[2] == returns[3]


def test_an_idle_beat_asks_once(cast, django_assert_max_num_queries):
    walk.lodge(cast)
    with django_assert_max_num_queries(3):
        assert sweep.sweep(walk.MORNING) == 0


def test_a_batch_of_latenesses_asks_no_more_than_one(cast):
    asked = []
    for number in (1, 12):
        for _n in range(number):
            walk.lodge(cast)
        moment = Clock.objects.open().filter(late_at=None).latest("due_at").due_at + timedelta(minutes=1)
        with CaptureQueriesContext(connection) as seen:
            assert sweep.sweep(moment) == number
        asked.append(len(seen))
    assert asked[0] == asked[1]
