"""Votes: whose, when, how often; who stands aside; what the count brings about."""

import pytest
from django.db import DatabaseError, transaction

from permits import actions
from permits.commission import settling, sitting
from permits.commission.models import Absence, Conflict, Item, Member, Vote
from permits.commission.standing import Room
from tests import commission, walk
from tests.cast import person, seat
from workflow.acts.words import Decision, Desk, Verb
from workflow.cases import gate
from workflow.cases.models import Case
from workflow.cases.refusals import Incomplete, NotYours, Refusal
from workflow.office.models.people import Duty

FOR, AGAINST, ABSTAINED = commission.FOR, commission.AGAINST, commission.ABSTAINED


def seats(item):
    return {one.attendance.person.full_name: one for one in Room(item).seats}


def first(item):
    return Room(item).seats[0].attendance


def recommend(cast, item):
    with transaction.atomic():
        actions.recommend(gate.take(item.case_id), by=cast.gauhar, item=item.pk)


@pytest.fixture
def ospan(cast):
    """A member who logs in."""
    return seat(person("ospan", "Тілеуберді", "Оспан", "900101300825"), cast.office, Duty.COMMISSION)


@pytest.fixture
def his_item(cast, case, ospan):
    """An item before four members, one of whom votes himself."""
    commission.rules(cast, seats=4)
    commission.members(cast)
    commission.member(cast, 5, account=ospan)
    return commission.gathered(cast, case).items.known().get()


def test_a_member_votes_and_the_last_vote_counts(cast, his_item, ospan):
    sitting.vote(his_item.pk, by=ospan, choice=AGAINST, dissent="Келіспеймін")
    sitting.vote(his_item.pk, by=ospan, choice=FOR)
    assert Room(his_item).seat_of(ospan).vote.choice == FOR
    assert list(his_item.votes.values_list("choice", "dissent")) == [(AGAINST, "Келіспеймін"), (FOR, "")]


def test_nobody_votes_for_a_member_who_has_an_account(cast, his_item, ospan):
    own = Room(his_item).seat_of(ospan)
    with pytest.raises(NotYours):
        sitting.vote(his_item.pk, by=cast.gauhar, choice=FOR, attendance=own.attendance.pk)


def test_a_secretary_without_a_vote_has_no_seat_to_vote_from(cast, item):
    with pytest.raises(NotYours):
        sitting.vote(item.pk, by=cast.gauhar, choice=FOR)


def test_a_ballot_is_marked_as_recorded_by_the_secretary(cast, item):
    commission.ballots(item, cast, [FOR])
    vote = Vote.objects.get()
    assert (vote.from_ballot, vote.by) == (True, cast.gauhar)


def test_only_who_keeps_the_record_records_ballots(cast, his_item, ospan):
    with pytest.raises(NotYours):
        sitting.vote(his_item.pk, by=ospan, choice=FOR, attendance=first(his_item).pk)


def test_without_a_quorum_nobody_votes_and_both_numbers_are_said(cast, session, item):
    chair, *_others, keeper = commission.members(cast)
    sitting.attend(session.pk, [chair.pk, keeper.pk], {}, by=cast.gauhar)
    with pytest.raises(Refusal) as refusal:
        commission.ballots(item, cast, [FOR])
    assert "1" in refusal.value.sentence
    assert "2" in refusal.value.sentence
    assert refusal.value.way_on


def test_a_conflict_takes_the_member_out_of_quorum_and_count(cast, item):
    before = Room(item)
    assert (before.quorum, before.tally.present) == (2, 3)
    sitting.declare(item.pk, first(item).pk, "Туысым жұмыс істейді", by=cast.gauhar)
    after = Room(item)
    assert (after.quorum, after.tally.present, after.removed) == (2, 2, 1)
    with pytest.raises(Refusal, match="Туысым"):
        commission.ballots(item, cast, [FOR])


def test_a_vote_given_before_the_conflict_was_declared_no_longer_counts(cast, item):
    commission.ballots(item, cast, [AGAINST, FOR, FOR])
    sitting.declare(item.pk, first(item).pk, "Туысым жұмыс істейді", by=cast.gauhar)
    assert (Room(item).tally.in_favour, Room(item).tally.against) == (2, 0)


def test_a_member_out_of_the_room_is_not_waited_for(cast, item):
    commission.ballots(item, cast, [FOR, FOR])
    with pytest.raises(Incomplete):
        recommend(cast, item)
    away = Room(item).seats[2].attendance
    sitting.step_out(item.pk, away.pk, away=True, by=cast.gauhar)
    recommend(cast, item)
    assert Item.objects.get().in_favour == 2


def test_who_examined_does_not_vote_and_is_told_why(cast, case):
    commission.rules(cast, seats=4)
    commission.members(cast)
    commission.member(cast, 5, account=seat(cast.dana, cast.office, Duty.COMMISSION))
    item = commission.gathered(cast, case).items.known().get()
    own = Room(item).seat_of(cast.dana)
    assert not own.may_vote
    assert own.why
    with pytest.raises(Refusal):
        sitting.vote(item.pk, by=cast.dana, choice=FOR)
    assert Room(item).removed == 1


def test_the_same_person_with_another_account_does_not_vote_either(cast, case):
    twin = seat(person("dana2", "Ғабдуллина", "Дана", cast.dana.iin), cast.office, Duty.COMMISSION)
    commission.rules(cast, seats=4)
    commission.members(cast)
    commission.member(cast, 5, account=twin)
    item = commission.gathered(cast, case).items.known().get()
    assert not Room(item).seat_of(twin).may_vote


def test_abstaining_is_refused_where_the_rules_know_none(cast, case):
    commission.rules(cast, abstaining=False)
    item = commission.gathered(cast, case).items.known().get()
    with pytest.raises(Refusal):
        commission.ballots(item, cast, [ABSTAINED])


def test_the_count_moves_the_case_and_the_journal_names_the_session(cast, case, item):
    commission.ballots(item, cast, [FOR, FOR, AGAINST])
    recommend(cast, item)
    moved, settled = Case.objects.get(pk=case.pk), Item.objects.get()
    assert (moved.state, moved.decision) == (Desk.DRAFTING, Decision.GRANTED)
    assert (settled.in_favour, settled.against, settled.abstained, settled.quorum) == (2, 1, 0, 2)
    reason = moved.moves.get(verb=Verb.RECOMMEND).reason
    assert item.session.number in reason
    assert "2" in reason


def test_a_recommendation_the_votes_do_not_carry_is_refused(cast, item):
    commission.ballots(item, cast, [FOR, AGAINST, AGAINST])
    with pytest.raises(Refusal):
        recommend(cast, item)
    assert Item.objects.get().is_waiting
    assert Case.objects.get(pk=item.case_id).state == Desk.COMMISSION


def test_advice_against_names_its_grounds(cast, case, item):
    commission.ballots(item, cast, [AGAINST] * 3)
    words = walk.words(case, Verb.ADVISE_AGAINST, cast)
    with transaction.atomic():
        actions.advise_against(gate.take(case.pk), by=cast.gauhar, **words)
    assert Case.objects.get(pk=case.pk).decision == Decision.REFUSED
    assert case.grounds.count() == 1


def test_a_tie_is_decided_by_whoever_presides(cast, case):
    item = commission.gathered(cast, case).items.known().get()
    commission.ballots(item, cast, [FOR, AGAINST, ABSTAINED])
    assert Room(item).result == Decision.GRANTED


def test_a_tie_is_a_refusal_where_the_rules_say_so(cast, case):
    commission.rules(cast, tie="refused")
    item = commission.gathered(cast, case).items.known().get()
    commission.ballots(item, cast, [FOR, AGAINST, ABSTAINED])
    assert Room(item).result == Decision.REFUSED


def test_without_a_chair_the_deputy_presides_and_without_both_nothing_is_settled(cast, case):
    commission.rules(cast)
    _chair, *others, keeper = commission.members(cast)
    item = commission.gathered(cast, case).items.known().get()
    sitting.attend(item.session_id, [one.pk for one in (*others, keeper)], {}, by=cast.gauhar)
    for present in Room(item).seats[1:]:
        sitting.vote(item.pk, by=cast.gauhar, choice=FOR, attendance=present.attendance.pk)
    with pytest.raises(Refusal):
        recommend(cast, item)
    Member.objects.filter(pk=others[0].pk).update(role=Member.Role.DEPUTY)
    recommend(cast, item)


CHANGES = {
    "changed": lambda vote: Vote.objects.filter(pk=vote.pk).update(choice=AGAINST),
    "deleted": lambda vote: vote.delete(),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_the_database_keeps_a_vote_as_it_was_given(cast, item, change):
    commission.ballots(item, cast, [FOR])
    with pytest.raises(DatabaseError, match="never rewritten"), transaction.atomic():
        change(Vote.objects.get())


def test_the_database_takes_no_vote_on_a_settled_item(cast, item):
    commission.ballots(item, cast, [FOR] * 3)
    recommend(cast, item)
    late = {"attendance": first(item), "choice": AGAINST, "at": item.session.starts_at, "by": cast.gauhar}
    with pytest.raises(DatabaseError, match="not before the commission"), transaction.atomic():
        Vote.objects.create(item=item, **late)
    with pytest.raises(DatabaseError, match="stays as it was settled"), transaction.atomic():
        Item.objects.update(in_favour=1)


def test_the_database_takes_no_vote_of_who_has_a_conflict(cast, item):
    sitting.declare(item.pk, first(item).pk, "Туысым жұмыс істейді", by=cast.gauhar)
    given = {"attendance": first(item), "choice": FOR, "at": item.session.starts_at, "by": cast.gauhar}
    with pytest.raises(DatabaseError, match="does not vote"), transaction.atomic():
        Vote.objects.create(item=item, **given)
    with pytest.raises(DatabaseError, match="never rewritten"), transaction.atomic():
        Conflict.objects.all().delete()


def test_a_settled_item_is_closed_to_everything(cast, item):
    commission.ballots(item, cast, [FOR] * 3)
    recommend(cast, item)
    for late in (
        lambda: commission.ballots(item, cast, [AGAINST]),
        lambda: sitting.declare(item.pk, first(item).pk, "—", by=cast.gauhar),
        lambda: sitting.step_out(item.pk, first(item).pk, away=True, by=cast.gauhar),
        lambda: settling.postpone(item.pk, "—", by=cast.gauhar),
    ):
        with pytest.raises(Refusal):
            late()
    assert not Absence.objects.exists()


def test_the_form_of_the_verb_finds_the_item_or_says_what_to_do(cast, case):
    from permits.forms.commission import Settled

    assert not Settled({}, case=case, by=cast.gauhar).is_valid()
    session = commission.gathered(cast, case)
    form = Settled({}, case=case, by=cast.gauhar)
    assert form.is_valid()
    assert form.cleaned_data == {"item": session.items.get().pk}
