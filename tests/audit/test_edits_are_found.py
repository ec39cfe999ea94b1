"""Whatever an insider edits in SQL, verifying names the first bad row of the chain."""

import hashlib
import hmac

import pytest

from tests import cast as people
from tests import walk
from tests.audit.insider import edit
from workflow.acts.words import Desk
from workflow.audit.anchor import anchor
from workflow.audit.chains import record
from workflow.audit.models import Event
from workflow.audit.seal import canonical
from workflow.audit.verify import verify

pytestmark = pytest.mark.django_db


@pytest.fixture
def case():
    """Four events: lodged, registered, assigned, examined. Another case beside it stays whole."""
    cast = people.gather()
    walk.lodge(cast)
    return walk.case_at(cast, "issue", Desk.COMMISSION)


def chain(case):
    return f"case/{case.pk}"


def faults(case):
    """The faults found; none in the other case."""
    found = verify()[1]
    assert {fault.chain for fault in found} <= {chain(case)}
    return [(fault.seq, fault.what) for fault in found]


def where(case, seq):
    return f"WHERE chain = '{chain(case)}' AND seq = {seq}"


def test_nothing_was_touched(case):
    assert verify() == (5, [])
    assert verify(chain(case)) == (4, [])


CONTENTS = [
    "payload = jsonb_set(payload, '{reason}', '\"other\"')",
    "payload = payload || '{\"note\": 1}'",
    "at = at + interval '1 microsecond'",
    "actor_id = (SELECT id FROM office_account WHERE username = 'erlan')",
    "actor_id = NULL",
    "kind = 'read'",
    "mac = sha256('x')",
]


@pytest.mark.parametrize("content", CONTENTS)
@pytest.mark.parametrize("seq", [1, 2, 4])
def test_changed_content(case, content, seq):
    edit(f"UPDATE audit_event SET {content} {where(case, seq)}")
    assert faults(case) == [(seq, "its seal does not fit its content or its predecessor")]


def test_deleted_from_the_middle(case):
    edit(f"DELETE FROM audit_event {where(case, 2)}")
    assert faults(case) == [(2, "missing: the next event is #3")]


def test_deleted_and_renumbered(case):
    edit(
        f"DELETE FROM audit_event {where(case, 2)}",
        f"UPDATE audit_event SET seq = seq - 1 WHERE chain = '{chain(case)}' AND seq > 2",
    )
    assert faults(case)[0][0] == 2


def test_deleted_from_the_beginning(case):
    edit(f"DELETE FROM audit_event {where(case, 1)}")
    assert faults(case) == [(1, "missing: the next event is #2")]


def test_the_tail_cut(case):
    edit(f"DELETE FROM audit_event {where(case, 4)}")
    assert faults(case) == [(4, "the head of the chain speaks of other events")]


def test_two_swapped(case):
    edit(
        f"UPDATE audit_event SET seq = 99 {where(case, 2)}",
        f"UPDATE audit_event SET seq = 2 {where(case, 3)}",
        f"UPDATE audit_event SET seq = 3 {where(case, 99)}",
    )
    assert faults(case)[0][0] == 2


def test_moved_to_another_case(case):
    other = Event.objects.exclude(chain=chain(case)).get()
    edit(
        f"DELETE FROM audit_event {where(case, 1)}",
        f"INSERT INTO audit_event (chain, seq, kind, at, actor_id, payload, mac) "
        f"SELECT '{chain(case)}', 1, kind, at, actor_id, payload, mac FROM audit_event WHERE id = {other.pk}",
    )
    assert faults(case)[0][0] == 1


def test_sealed_again_with_a_guessed_key(case):
    previous = bytes(Event.objects.get(chain=chain(case), seq=1).mac)
    for event in Event.objects.filter(chain=chain(case), seq__gt=1).order_by("seq"):
        payload = event.payload | {"reason": "as I like it"}
        content = canonical(event.chain, event.seq, event.kind, event.at, event.actor_id, payload)
        previous = hmac.new(b"a guess", previous + content, hashlib.sha256).digest()
        said = 'payload || \'{"reason": "as I like it"}\''
        edit(f"UPDATE audit_event SET mac = '\\x{previous.hex()}', payload = {said} WHERE id = {event.pk}")
    edit(f"UPDATE cases_case SET chain_mac = '\\x{previous.hex()}' WHERE id = {case.pk}")
    assert faults(case) == [(2, "its seal does not fit its content or its predecessor")]


def test_the_whole_chain_cut(case):
    edit(f"DELETE FROM audit_event WHERE chain = '{chain(case)}'")
    assert faults(case) == [(1, "the whole chain is missing")]


def test_the_whole_chain_cut_and_the_head_set_back(case):
    edit(
        f"DELETE FROM audit_event WHERE chain = '{chain(case)}'",
        f"UPDATE cases_case SET chain_seq = 0, chain_mac = '' WHERE id = {case.pk}",
    )
    assert faults(case) == [(1, "the whole chain is missing")]


@pytest.mark.parametrize("change", ["chain_mac = sha256('x')", "chain_seq = chain_seq + 1"])
def test_a_changed_head(case, change):
    edit(f"UPDATE cases_case SET {change} WHERE id = {case.pk}")
    assert faults(case) == [(5, "the head of the chain speaks of other events")]


def cut_with_its_head(case):
    """The tail is cut and the head set back to fit: inside the database nothing contradicts it."""
    third = Event.objects.get(chain=chain(case), seq=3)
    edit(
        f"DELETE FROM audit_event {where(case, 4)}",
        f"DELETE FROM cases_move WHERE case_id = {case.pk} AND version = 4",
        f"UPDATE cases_case SET chain_seq = 3, chain_mac = '\\x{bytes(third.mac).hex()}', version = 3, "
        f"state = 'examination' WHERE id = {case.pk}",
    )


def test_a_tail_cut_with_its_head_and_journal_is_not_seen_without_an_anchor(case):
    cut_with_its_head(case)
    assert faults(case) == []


def test_an_anchored_tail_cannot_be_cut(case):
    anchor(walk.MORNING)
    cut_with_its_head(case)
    assert faults(case) == [(4, "missing: anchored up to #4")]


def test_an_anchored_chain_cannot_be_sealed_anew_even_with_the_key(case, settings):
    anchor(walk.MORNING)
    previous, clerk = bytes(32), case.moves.first().by_id
    for event in Event.objects.filter(chain=chain(case)).order_by("seq"):
        content = canonical(event.chain, event.seq, event.kind, event.at, clerk, event.payload)
        previous = hmac.new(settings.AUDIT_KEY.encode(), previous + content, hashlib.sha256).digest()
        edit(f"UPDATE audit_event SET mac = '\\x{previous.hex()}', actor_id = {clerk} WHERE id = {event.pk}")
    edit(f"UPDATE cases_case SET chain_mac = '\\x{previous.hex()}' WHERE id = {case.pk}")
    assert faults(case) == [(4, "its seal differs from the anchored one")]


def test_an_anchored_case_cannot_vanish(case):
    anchor(walk.MORNING)
    clean = [f"DELETE FROM audit_event WHERE chain = '{chain(case)}'"]
    edit(*clean, f"UPDATE cases_case SET chain_seq = 0 WHERE id = {case.pk}")
    assert faults(case) == [(1, "the whole chain is missing")]


JOURNAL = [
    "reason = 'other'",
    "by_id = (SELECT id FROM office_account WHERE username = 'erlan')",
    "at = at - interval '1 day'",
    "\"order\" = 'none'",
    "role = 'clerk'",
]


@pytest.mark.parametrize("change", JOURNAL)
def test_a_journal_that_tells_it_otherwise(case, change):
    edit(f"UPDATE cases_move SET {change} WHERE case_id = {case.pk} AND version = 3")
    assert faults(case) == [(3, "the journal tells move 3 otherwise")]


def test_a_move_taken_out_of_the_journal(case):
    edit(f"DELETE FROM cases_move WHERE case_id = {case.pk} AND version = 4")
    assert faults(case) == [(4, "4 moves were sealed, the journal has 3")]


def test_a_case_put_at_another_desk(case):
    edit(f"UPDATE cases_case SET state = 'drafting' WHERE id = {case.pk}")
    assert faults(case) == [(4, "the case stands elsewhere than its journal says")]


def test_a_move_nobody_sealed(case):
    """Lawful in the database's eyes, but made past the gate."""
    edit(
        'INSERT INTO cases_move (case_id, version, verb, source, target, point, by_id, role, "order", reason, at) '
        f"SELECT {case.pk}, 5, 'recommend', 'commission', 'drafting', '6.5', by_id, 'commission', '', '', now() "
        f"FROM cases_move WHERE case_id = {case.pk} AND version = 4",
        f"UPDATE cases_case SET version = 5, state = 'drafting' WHERE id = {case.pk}",
    )
    assert faults(case) == [(4, "4 moves were sealed, the journal has 5")]


def test_a_chain_of_the_office_is_proven_as_well():
    for n in range(3):
        record("office", "calendar", walk.MORNING, None, {"n": n})
    assert verify() == (3, [])
    edit("UPDATE audit_event SET payload = '{}' WHERE seq = 2")
    (fault,) = verify()[1]
    assert str(fault) == "office #2: its seal does not fit its content or its predecessor"
    edit("DELETE FROM audit_event", "UPDATE audit_chain SET seq = 0")
    assert [fault.what for fault in verify("office")[1]] == ["the whole chain is missing"]
