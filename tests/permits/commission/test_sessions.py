"""From the agenda to the end of a session: who may, when, and what is refused with which words."""

from datetime import timedelta

import pytest

from permits.commission import planning, settling, sitting
from permits.commission.models import Item, Rules, Session
from tests import commission, walk
from tests.permits.commission.conftest import LATER
from workflow.acts.words import Desk
from workflow.audit.models import Event
from workflow.cases.models import Case
from workflow.cases.refusals import Incomplete, NotYours, Refusal
from workflow.office import clock
from workflow.outbox import work
from workflow.outbox.models import Notification

PLACE = "205-бөлме"


def plan(cast, *cases, at=LATER):
    return planning.plan(cast.office, starts_at=at, place=PLACE, cases=cases, by=cast.gauhar)


def test_the_agenda_is_kept_by_the_terms_that_run(cast):
    later = walk.case_at(cast, "issue", Desk.COMMISSION, since=walk.MORNING - timedelta(hours=24))
    sooner = walk.case_at(cast, "issue", Desk.COMMISSION, since=walk.MORNING - timedelta(days=4))
    commission.rules(cast)
    commission.members(cast)
    session = plan(cast, later, sooner)
    assert [one.case for one in session.items.order_by("place")] == [sooner, later]


def test_without_rules_no_session_is_called(cast, case):
    commission.members(cast)
    with pytest.raises(Refusal):
        plan(cast, case)
    assert not Session.objects.exists()


def test_only_who_keeps_the_record_calls_a_session(cast, case):
    commission.rules(cast)
    with pytest.raises(NotYours):
        plan(cast, case)


def test_members_are_told_in_time(cast, case):
    commission.rules(cast, notice_hours=3)
    commission.members(cast)
    with pytest.raises(Refusal) as refusal:
        plan(cast, case, at=LATER + timedelta(hours=2))
    assert "3" in refusal.value.sentence
    assert plan(cast, case, at=LATER + timedelta(hours=3))


def test_a_case_waits_on_one_agenda(cast, case, session):
    with pytest.raises(Refusal) as refusal:
        plan(cast, case)
    assert str(case) in refusal.value.sentence


def test_a_case_that_has_moved_on_is_put_on_no_agenda(cast):
    commission.rules(cast)
    commission.members(cast)
    with pytest.raises(Refusal):
        plan(cast, walk.case_at(cast, "issue", Desk.DRAFTING))


def test_invitations_reach_accounts_in_the_page_and_outsiders_by_letter(cast, case, mailoutbox):
    commission.rules(cast)
    chair, *_rest = commission.members(cast)
    chair.email, chair.language = "chair@example.kz", "ru"
    chair.save()
    session = plan(cast, case)
    planning.invite(session.pk, by=cast.gauhar)
    work.deliver()
    assert Notification.objects.get(account=cast.gauhar, kind="session").facts["place"] == PLACE
    letter = next(one for one in mailoutbox if one.to == ["chair@example.kz"])
    assert PLACE in letter.body
    for personal in (case.applicant.name, str(case), case.applicant.number):
        assert personal not in letter.subject + letter.body


def test_a_session_is_opened_at_its_time_and_gets_its_number(cast, case):
    commission.rules(cast)
    commission.members(cast)
    session = plan(cast, case, at=LATER + timedelta(hours=1))
    with pytest.raises(Refusal):
        sitting.convene(session.pk, by=cast.gauhar)
    with clock.at(LATER + timedelta(hours=1)):
        opened = sitting.convene(session.pk, by=cast.gauhar)
    assert opened.number.endswith("-ХТМ-000001")
    assert opened.attendances.count() == 4


def test_a_case_is_taken_off_before_the_session_and_waits_again(cast, case):
    commission.rules(cast)
    commission.members(cast)
    session = plan(cast, case)
    planning.remove(session.pk, session.items.get().pk, by=cast.gauhar)
    assert not Item.objects.exists()
    assert plan(cast, case)


def test_a_postponed_item_leaves_its_case_at_the_desk_with_its_clock(cast, case, item):
    due = case.clocks.open().get().due_at
    settling.postpone(item.pk, "Құжат күтілуде", by=cast.gauhar)
    left = Case.objects.get(pk=case.pk)
    assert (left.state, left.clocks.open().get().due_at) == (Desk.COMMISSION, due)
    assert plan(cast, case)


def test_a_session_closes_when_nothing_waits(cast, case, session, item):
    with pytest.raises(Incomplete):
        settling.close(session.pk, by=cast.gauhar)
    settling.postpone(item.pk, "Құжат күтілуде", by=cast.gauhar)
    assert settling.close(session.pk, by=cast.gauhar).state == Session.State.CLOSED


def test_a_session_called_off_says_why_and_frees_its_cases(cast, case):
    commission.rules(cast)
    commission.members(cast)
    session = plan(cast, case)
    planning.call_off(session.pk, by=cast.gauhar, because="Кворум болмайды")
    assert plan(cast, case)


def test_what_happened_stands_in_the_chain_of_the_session(cast, session, item):
    commission.ballots(item, cast, [commission.FOR] * 3)
    told = list(Event.objects.filter(chain=f"commission/{session.pk}").order_by("seq").values_list("kind", flat=True))
    assert told == ["planned", "opened", "attendance", "voted", "voted", "voted"]


def test_rules_hold_from_a_day_to_a_day(cast):
    rules = commission.rules(cast)
    assert Rules.in_force(cast.office, walk.MORNING.date()) == rules
    assert Rules.in_force(cast.office, rules.since - timedelta(days=1)) is None
