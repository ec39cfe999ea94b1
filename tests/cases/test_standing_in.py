"""Who may, by posts and orders: within their dates, with the order's words in the journal, and nobody else."""

from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction

from tests import walk
from tests.cases.written import written
from tests.cast import LONG_AGO, seat
from workflow.acts.words import Desk, Verb
from workflow.audit.models import Event
from workflow.cases.models import Case
from workflow.cases.possible import possibilities
from workflow.cases.refusals import NotYours
from workflow.office import clock
from workflow.office.models import Post, Substitution
from workflow.office.models.people import Duty
from workflow.outbox import work

MONDAY = walk.MORNING.date()
LATER = walk.MORNING + timedelta(hours=1)
DAY = timedelta(days=1)
ORDER = "№ 45-ж/қ 20.11.2026"


@pytest.fixture
def signature(cast):
    """A draft waits for Bolat, the head."""
    case = walk.case_at(cast, "reissue", Desk.SIGNATURE)
    with clock.at(LATER):
        work.deliver()
    return case


@pytest.fixture
def drafting(cast):
    """A draft waits for Dana, the executor."""
    return walk.case_at(cast, "reissue", Desk.DRAFTING)


def stand_in(holder, substitute, since=MONDAY, until=MONDAY):
    post = Post.objects.get(account=holder)
    return Substitution.objects.create(post=post, substitute=substitute, since=since, until=until, order=ORDER)


def does(case, verb, cast, by, at=LATER):
    with clock.at(at):
        return walk.do(case.pk, verb, cast, by=by)


def refused(case, verb, cast, by, at=LATER):
    before = written()
    with pytest.raises(NotYours):
        does(case, verb, cast, by, at)
    assert written() == before


def test_the_acting_head_signs_and_the_journal_names_the_order(signature, cast):
    stand_in(cast.bolat, cast.erlan)
    does(signature, Verb.SIGN, cast, cast.erlan)
    move = signature.moves.last()
    assert (move.by, move.role, move.order) == (cast.erlan, "head", ORDER)
    assert move.post == Post.objects.get(account=cast.bolat)
    event = Event.objects.filter(chain=f"case/{signature.pk}").last()
    assert (event.actor, event.payload["order"]) == (cast.erlan, ORDER)


def test_the_head_himself_signs_without_an_order(signature, cast):
    stand_in(cast.bolat, cast.erlan)
    does(signature, Verb.SIGN, cast, cast.bolat)
    assert signature.moves.last().order == ""


@pytest.mark.parametrize(
    ("since", "until"),
    [
        (MONDAY - timedelta(days=7), MONDAY - timedelta(days=1)),
        (MONDAY + timedelta(days=1), MONDAY + timedelta(days=7)),
    ],
    ids=["ended yesterday", "begins tomorrow"],
)
def test_outside_the_dates_of_the_order_nobody_stands_in(signature, cast, since, until):
    stand_in(cast.bolat, cast.erlan, since, until)
    refused(signature, Verb.SIGN, cast, cast.erlan)


def test_the_order_s_days_are_the_office_s_own(signature, cast):
    stand_in(cast.bolat, cast.erlan)
    midnight = walk.MORNING.replace(hour=23, minute=59)
    refused(signature, Verb.SIGN, cast, cast.erlan, at=midnight + timedelta(minutes=1))
    does(signature, Verb.SIGN, cast, cast.erlan, at=midnight)


def test_the_executor_s_substitute_drafts(drafting, cast):
    stand_in(cast.dana, cast.erlan)
    does(drafting, Verb.DRAFT, cast, cast.erlan)
    assert drafting.moves.last().order == ORDER


def test_another_executor_does_not_draft_what_lies_with_dana(drafting, cast):
    refused(drafting, Verb.DRAFT, cast, cast.erlan)


def test_who_stands_in_for_the_head_does_not_draft(drafting, cast):
    stand_in(cast.bolat, cast.zere)
    refused(drafting, Verb.DRAFT, cast, cast.zere)


def test_a_post_at_another_office_opens_nothing_here(signature, cast):
    elsewhere = Post.objects.get(account=cast.zere).office
    seat(cast.zere, elsewhere, Duty.HEAD)
    refused(signature, Verb.SIGN, cast, cast.zere)


@pytest.mark.parametrize(
    "dates",
    [{"until": MONDAY - timedelta(days=1)}, {"since": MONDAY + timedelta(days=1)}],
    ids=["ended yesterday", "begins tomorrow"],
)
def test_a_post_is_held_within_its_dates(signature, cast, dates):
    Post.objects.filter(account=cast.bolat).update(**{"since": LONG_AGO, "until": None} | dates)
    refused(signature, Verb.SIGN, cast, cast.bolat)


def test_who_stands_in_for_a_post_that_has_ended_does_not_sign(signature, cast):
    stand_in(cast.bolat, cast.erlan)
    Post.objects.filter(account=cast.bolat).update(until=MONDAY - timedelta(days=1))
    refused(signature, Verb.SIGN, cast, cast.erlan)


def test_on_the_last_day_of_a_post_its_holder_still_signs(signature, cast):
    Post.objects.filter(account=cast.bolat).update(until=MONDAY)
    does(signature, Verb.SIGN, cast, cast.bolat)
    assert Case.objects.get(pk=signature.pk).state == Desk.HAND_OUT


def test_a_blocked_account_does_nothing(signature, cast):
    cast.bolat.is_active = False
    cast.bolat.save()
    refused(signature, Verb.SIGN, cast, cast.bolat)


def test_a_blocked_substitute_does_nothing_either(signature, cast):
    stand_in(cast.bolat, cast.erlan)
    cast.erlan.is_active = False
    cast.erlan.save()
    refused(signature, Verb.SIGN, cast, cast.erlan)


def test_what_is_shown_is_what_the_gate_allows(signature, cast):
    with clock.at(LATER):
        assert not [one for one in possibilities(signature, cast.erlan) if one.verb == Verb.SIGN]
        stand_in(cast.bolat, cast.erlan)
        assert [one.open for one in possibilities(signature, cast.erlan) if one.verb == Verb.SIGN] == [True]
    with clock.at(LATER + timedelta(days=1)):
        assert not [one for one in possibilities(signature, cast.erlan) if one.verb == Verb.SIGN]


def test_a_substitution_names_its_order(cast):
    for changes in ({"order": ""}, {"until": date(2026, 1, 1)}):
        known = {"substitute": cast.erlan, "since": MONDAY, "until": MONDAY, "order": ORDER}
        with pytest.raises(IntegrityError), transaction.atomic():
            Substitution.objects.create(post=Post.objects.get(account=cast.bolat), **known | changes)
