"""The tracker shows every step of the act with its state for one case."""

import pytest

from workflow.acts import shelf
from workflow.acts.tracker import State, track
from workflow.acts.words import Decision, Desk


@pytest.fixture
def issue():
    """The office chain of a new permit, Kyzylorda No. 125."""
    return shelf.latest("kyzylorda-125", "foreign-labour-permit").chain("issue", "office")


def states(stops) -> dict[Desk, State]:
    """Desk to state."""
    return {stop.desk: stop.state for stop in stops}


BEFORE_SIGNATURE = [Desk.INTAKE, Desk.ASSIGNMENT, Desk.EXAMINATION, Desk.COMMISSION, Desk.DRAFTING]
BEFORE_COLLECTION = [*BEFORE_SIGNATURE, Desk.SIGNATURE, Desk.NOTICE, Desk.PAYMENT, Desk.PREPARATION]


def test_a_fresh_case_has_everything_ahead_and_the_post_on_a_condition(issue):
    seen = states(track(issue, Desk.INTAKE, [], "kk"))
    assert seen.pop(Desk.INTAKE) is State.CURRENT
    assert {desk for desk, state in seen.items() if state is State.CONDITIONAL} == {Desk.HANDOVER, Desk.POSTING}
    assert set(seen.values()) == {State.AHEAD, State.CONDITIONAL}


def test_steps_are_told_in_the_acts_order_with_point_person_and_term(issue):
    stops = track(issue, "signature", BEFORE_SIGNATURE, "kk")
    assert [stop.desk for stop in stops] == [row.desk for row in issue.desks]
    signature = next(stop for stop in stops if stop.desk is Desk.SIGNATURE)
    assert (signature.point, signature.name, signature.facts) == ("6.7", "Қол қою", "Басшы · 30 минут")
    preparation = next(stop for stop in stops if stop.desk is Desk.PREPARATION)
    assert preparation.facts == "Жауапты орындаушы"


def test_after_a_return_for_rework_the_signature_is_ahead_again(issue):
    seen = states(track(issue, Desk.DRAFTING, [*BEFORE_SIGNATURE, Desk.SIGNATURE], "kk"))
    assert (seen[Desk.COMMISSION], seen[Desk.DRAFTING], seen[Desk.SIGNATURE]) == (
        State.DONE,
        State.CURRENT,
        State.AHEAD,
    )


def test_a_refused_case_skips_payment_and_all_after_it(issue):
    seen = states(track(issue, Desk.SIGNATURE, BEFORE_SIGNATURE, "kk", decision=Decision.REFUSED))
    assert seen[Desk.NOTICE] is State.AHEAD
    assert {seen[desk] for desk in (Desk.PAYMENT, Desk.COLLECTION, Desk.POSTING)} == {State.SKIPPED}


def test_a_collected_permit_is_never_posted(issue):
    seen = states(track(issue, Desk.ISSUED, [*BEFORE_COLLECTION, Desk.COLLECTION], "kk"))
    assert {desk for desk, state in seen.items() if state is State.SKIPPED} == {Desk.HANDOVER, Desk.POSTING}
    assert State.CURRENT not in seen.values()


def test_once_handed_over_the_post_is_certain(issue):
    seen = states(track(issue, Desk.HANDOVER, [*BEFORE_COLLECTION, Desk.COLLECTION], "kk"))
    assert (seen[Desk.HANDOVER], seen[Desk.POSTING]) == (State.CURRENT, State.AHEAD)


def test_a_packet_not_accepted_went_no_further(issue):
    seen = states(track(issue, Desk.NOT_ACCEPTED, [Desk.INTAKE], "kk"))
    assert seen.pop(Desk.INTAKE) is State.DONE
    assert set(seen.values()) == {State.SKIPPED}
