"""Every way past the gate, tried in SQL by somebody who owns the tables: the database itself refuses."""

from datetime import date

import pytest
from django.db import connection

from tests import walk
from tests.cases.written import refused
from workflow.acts.words import Desk, Verb
from workflow.cases.models import Case, Clock, LawfulMove, Move

NEVER = "never rewritten"
TABLES = ["cases_move", "cases_case", "cases_clock", "cases_lawfulmove", "audit_event", "audit_chain"]
REWRITES = [
    ("UPDATE cases_move SET reason = 'x'", NEVER),
    ("UPDATE cases_move SET by_id = by_id", NEVER),
    ("DELETE FROM cases_move", NEVER),
    ("DELETE FROM cases_case", NEVER),
    ("DELETE FROM cases_clock", NEVER),
    ("UPDATE cases_lawfulmove SET target = 'issued'", NEVER),
    ("DELETE FROM cases_lawfulmove", NEVER),
    ("UPDATE audit_event SET payload = '{}'", NEVER),
    ("DELETE FROM audit_event", NEVER),
    ("UPDATE cases_clock SET due_at = due_at + interval '1 day' WHERE stopped_at IS NOT NULL", "has stopped"),
    ("UPDATE cases_clock SET stopped_at = NULL WHERE stopped_at IS NOT NULL", "has stopped"),
    ("UPDATE cases_case SET state = 'issued'", "without a move"),
    ("UPDATE cases_case SET state = 'issued', version = version + 1", "without a move"),
    ("UPDATE cases_case SET version = version + 1", "without a move"),
    ("UPDATE cases_case SET code = 'other'", "without a move"),
    ("UPDATE cases_case SET chain_seq = 0", "cannot go back"),
    *((f"TRUNCATE {table} CASCADE", NEVER) for table in TABLES),
]
INVENTED = (
    'INSERT INTO cases_move (case_id, version, verb, source, target, point, by_id, role, "order", reason, at) '
    "VALUES (%s, %s, %s, %s, %s, '6.4', %s, 'executor', '', '', now())"
)
FOLLOW = "UPDATE cases_case SET version = version + 1, state = %s WHERE id = %s"


def run(statement, *values):
    with connection.cursor() as cursor:
        cursor.execute(statement, values)


@pytest.fixture
def case(cast):
    made = walk.case_at(cast, "issue", Desk.EXAMINATION)
    connection.check_constraints()
    return made


@pytest.mark.parametrize("role", ["origin", "replica"])
@pytest.mark.parametrize(("statement", "answer"), REWRITES, ids=[statement for statement, _ in REWRITES])
def test_what_is_written_stays_written(case, statement, answer, role):
    if "audit_chain" in statement:
        run("INSERT INTO audit_chain (name, seq, mac) VALUES ('office', 1, '')")
    with refused(answer):
        run(f"SET LOCAL session_replication_role = {role}")
        run(statement)


def test_an_invented_move_that_is_no_edge_of_the_act(case, cast):
    with refused("knows no move"):
        run(INVENTED, case.pk, case.version + 1, Verb.SIGN, Desk.EXAMINATION, Desk.ISSUED, cast.dana.pk)


def test_a_verb_of_the_act_that_leads_elsewhere(case, cast):
    with refused("knows no move"):
        run(INVENTED, case.pk, case.version + 1, Verb.EXAMINE, Desk.EXAMINATION, Desk.SIGNATURE, cast.dana.pk)


def test_a_move_the_case_does_not_follow(case, cast):
    with refused("did not follow its move"):
        run(INVENTED, case.pk, case.version + 1, Verb.EXAMINE, Desk.EXAMINATION, Desk.COMMISSION, cast.dana.pk)


def test_a_case_that_follows_its_move_elsewhere(case, cast):
    with refused("without a move"):
        run(INVENTED, case.pk, case.version + 1, Verb.EXAMINE, Desk.EXAMINATION, Desk.COMMISSION, cast.dana.pk)
        run(FOLLOW, Desk.SIGNATURE, case.pk)


@pytest.mark.parametrize("what", ["number = '2026-X-1'", "variant = 'reissue'", "lodged_at = now()", "series = 'X'"])
def test_a_case_keeps_what_it_was_born_with_even_as_it_moves(case, cast, what):
    with refused("keeps what it was born with"):
        run(INVENTED, case.pk, case.version + 1, Verb.EXAMINE, Desk.EXAMINATION, Desk.COMMISSION, cast.dana.pk)
        run(FOLLOW.replace("state =", f"{what}, state ="), Desk.COMMISSION, case.pk)


def test_two_moves_of_one_version(case, cast):
    with refused("does not continue the journal|one_move_makes_a_version"):
        for _again in range(2):
            run(INVENTED, case.pk, case.version + 1, Verb.EXAMINE, Desk.EXAMINATION, Desk.COMMISSION, cast.dana.pk)
        run(FOLLOW, Desk.COMMISSION, case.pk)
        run(INVENTED, case.pk, case.version + 1, Verb.EXAMINE, Desk.EXAMINATION, Desk.COMMISSION, cast.dana.pk)


def test_a_second_birth(case, cast):
    with refused("is not being born"):
        run(INVENTED, case.pk, 1, Verb.SUBMIT, "", Desk.INTAKE, cast.aigul.pk)


def test_an_edge_of_another_edition_is_no_edge_of_this_case(case, cast):
    other = case.chain_key.replace(case.edition.isoformat(), date(2030, 1, 1).isoformat())
    LawfulMove.objects.create(chain=other, source=Desk.EXAMINATION, verb=Verb.SIGN, target=Desk.ISSUED)
    with refused("knows no move"):
        run(INVENTED, case.pk, case.version + 1, Verb.SIGN, Desk.EXAMINATION, Desk.ISSUED, cast.dana.pk)


def test_an_edge_of_another_variant_is_no_edge_of_this_case(case, cast):
    assert LawfulMove.objects.filter(source=Desk.DECISION, verb=Verb.GRANT).exists()
    with refused("knows no move|does not continue"):
        run(INVENTED, case.pk, case.version + 1, Verb.GRANT, Desk.DECISION, Desk.DRAFTING, cast.bolat.pk)


@pytest.mark.parametrize(
    ("statement", "answer"),
    [
        ("UPDATE cases_clock SET late_at = due_at + interval '1 minute' WHERE stopped_at IS NULL", "dated_by_the_rule"),
        (
            "UPDATE cases_clock SET stopped_at = started_at - interval '1 minute' WHERE stopped_at IS NULL",
            "after_it_began",
        ),
    ],
)
def test_a_clock_tells_no_nonsense(case, statement, answer):
    with refused(answer):
        run(statement)


def test_a_desk_has_one_open_clock(case):
    one = Clock.objects.open().get(case=case)
    one.pk = None
    with refused("a_desk_has_one_open_clock"):
        one.save(force_insert=True)


def test_what_was_lawful_stays_so_and_the_journal_is_whole(case):
    assert Move.objects.filter(case=case).count() == Case.objects.get(pk=case.pk).version
