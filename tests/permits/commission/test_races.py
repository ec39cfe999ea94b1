"""Two secretaries at once: one result, one journal entry; a vote that comes with the closing is counted or refused."""

from datetime import timedelta
from functools import partial

import pytest
from django.db import transaction

from permits import actions
from permits.commission import planning, sitting
from permits.commission.models import Item, Session, Vote
from tests import commission, walk
from tests.cases.at_once import at_once
from workflow.acts.words import Desk, Verb
from workflow.audit.models import Event
from workflow.audit.verify import verify
from workflow.cases import gate
from workflow.cases.models import Case, Move
from workflow.cases.refusals import Changed, Refusal
from workflow.office import clock

pytestmark = pytest.mark.django_db(transaction=True)
LATER = walk.MORNING + timedelta(hours=1)


def close(item, by):
    with transaction.atomic():
        actions.recommend(gate.take(item.case_id), by=by, item=item.pk)


def test_of_two_who_close_an_item_one_settles_it(cast):
    case = walk.case_at(cast, "issue", Desk.COMMISSION)
    with clock.at(LATER):
        item = Item.objects.get(pk=commission.voted(cast, case, commission.FOR))
    results = at_once(LATER, partial(close, item, cast.gauhar), partial(close, item, cast.gauhar))
    assert sorted(type(one).__name__ for one in results) == ["Changed", "NoneType"]
    assert Move.objects.filter(verb=Verb.RECOMMEND).count() == 1
    assert Event.objects.filter(kind="settled").count() == 1
    assert Case.objects.get(pk=case.pk).state == Desk.DRAFTING
    assert verify()[1] == []


def test_a_vote_and_the_closing_take_turns(cast):
    case = walk.case_at(cast, "issue", Desk.COMMISSION)
    with clock.at(LATER):
        item = Item.objects.get(pk=commission.voted(cast, case, commission.FOR))
    seat = item.session.attendances.filter(member__votes=True).order_by("pk").last()
    late = partial(sitting.vote, item.pk, by=cast.gauhar, choice=commission.AGAINST, attendance=seat.pk)
    results = at_once(LATER, partial(close, item, cast.gauhar), late)
    settled = Item.objects.get()
    counted = (settled.in_favour, settled.against)
    assert counted == ((3, 0) if isinstance(results[1], Refusal) else (2, 1))
    assert Vote.objects.count() == 3 + (not isinstance(results[1], Exception))


def test_a_case_is_put_on_one_of_two_agendas(cast):
    case = walk.case_at(cast, "issue", Desk.COMMISSION)
    with clock.at(LATER):
        commission.rules(cast)
        commission.members(cast)
    plan = partial(planning.plan, cast.office, starts_at=LATER, place="205", cases=[case], by=cast.gauhar)
    results = at_once(LATER, plan, plan)
    assert sorted(isinstance(one, Refusal) for one in results) == [False, True]
    assert Session.objects.count() == Item.objects.count() == 1


def test_of_two_who_open_a_session_one_does(cast):
    case = walk.case_at(cast, "issue", Desk.COMMISSION)
    with clock.at(LATER):
        commission.rules(cast)
        commission.members(cast)
        session = planning.plan(cast.office, starts_at=LATER, place="205", cases=[case], by=cast.gauhar)
    opened = at_once(LATER, *[partial(sitting.convene, session.pk, by=cast.gauhar)] * 2)
    assert sorted(isinstance(one, Changed) for one in opened) == [False, True]
    assert Session.objects.get().attendances.count() == 4
