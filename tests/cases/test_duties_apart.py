"""Separation of duties by person: a second post or an order to stand in does not make two persons of one."""

from datetime import timedelta

import pytest
from django.db import connection, transaction

from tests import walk
from tests.cases.written import refused
from tests.cast import person, seat
from workflow.acts import phrases
from workflow.acts.words import KEPT_APART, Desk, Verb
from workflow.cases.journal import spoken
from workflow.cases.models import Case, KeptApart
from workflow.cases.possible import possibilities
from workflow.cases.refusals import NotYours
from workflow.office import clock
from workflow.office.models.people import Duty
from workflow.outbox import work

LATER = walk.MORNING + timedelta(hours=2)
TABLES = ["UPDATE cases_keptapart SET verb = 'x'", "DELETE FROM cases_keptapart", "TRUNCATE cases_keptapart"]
SIGNED = """
    INSERT INTO cases_move (case_id, version, verb, source, target, point, by_id, role, "order", reason, at)
    VALUES (%s, %s, 'sign', 'signature', 'notice', '6.6', %s, 'head', '', '', now())
"""


@pytest.fixture
def draft(cast):
    """Dana examined and drafted; she is made a second head as well."""
    case = walk.case_at(cast, "issue", Desk.SIGNATURE)
    seat(cast.dana, cast.office, Duty.HEAD)
    with clock.at(LATER):
        work.deliver()
    return case


def test_who_drafted_does_not_sign_and_is_told_why(cast, draft):
    with clock.at(LATER), pytest.raises(NotYours) as refusal:
        walk.do(draft.pk, Verb.SIGN, cast, by=cast.dana)
    assert spoken(phrases.verb_done, Verb.DRAFT) in refusal.value.sentence
    assert refusal.value.point == draft.chain.at(Desk.SIGNATURE).point
    assert refusal.value.way_on


def test_who_drafted_sees_the_closed_action_with_its_reason(cast, draft):
    with clock.at(LATER):
        sign = next(one for one in possibilities(draft, cast.dana) if one.verb == Verb.SIGN)
    assert not sign.open
    assert sign.why


def test_the_other_head_signs(cast, draft):
    with clock.at(LATER):
        assert walk.do(draft.pk, Verb.SIGN, cast, by=cast.bolat).state == Desk.NOTICE


def test_who_drafted_may_still_send_a_draft_back(cast, draft):
    with clock.at(LATER):
        assert walk.do(draft.pk, Verb.SEND_BACK, cast, by=cast.dana).state == Desk.DRAFTING


@pytest.mark.parametrize("verb", [Verb.RECOMMEND, Verb.ADVISE_AGAINST])
def test_who_examined_does_not_recommend(cast, verb):
    case = walk.case_at(cast, "issue", Desk.COMMISSION)
    seat(cast.dana, cast.office, Duty.COMMISSION)
    with clock.at(LATER), pytest.raises(NotYours):
        walk.do(case.pk, verb, cast, by=cast.dana)


def test_the_database_refuses_a_signature_of_who_drafted(cast, draft):
    with refused("another person must sign"), connection.cursor() as cursor:
        cursor.execute(SIGNED, [draft.pk, Case.objects.get(pk=draft.pk).version + 1, cast.dana.pk])


def test_the_database_keeps_apart_what_the_words_keep_apart(db):
    told = {(verb, one) for verb, earlier in KEPT_APART.items() for one in earlier}
    assert set(KeptApart.objects.values_list("verb", "earlier")) == told


@pytest.mark.parametrize("statement", TABLES)
def test_what_is_kept_apart_is_never_rewritten(db, statement):
    with refused("never rewritten"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


def test_a_second_account_does_not_make_a_second_person(cast, draft):
    twin = seat(person("dana.bastyq", cast.dana.surname, cast.dana.given_name, cast.dana.iin), cast.office, Duty.HEAD)
    with clock.at(LATER), pytest.raises(NotYours):
        walk.do(draft.pk, Verb.SIGN, cast, by=twin)


def test_the_database_knows_a_person_by_the_identity_number(cast, draft):
    twin = person("dana.bastyq", cast.dana.surname, cast.dana.given_name, cast.dana.iin)
    with refused("another person must sign"), connection.cursor() as cursor:
        cursor.execute(SIGNED, [draft.pk, Case.objects.get(pk=draft.pk).version + 1, twin.pk])
