"""The forms of the deeds refuse what the act or plain sense refuses, at the field, in words."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from permits import forms
from tests import walk
from workflow.acts.words import Decision, Desk
from workflow.checklist.models import Ground
from workflow.office import clock

SITTING = {
    "number": "12", "held_on": "23.11.2026", "present": "А\nБ\nВ", "votes_for": 3, "votes_against": 0, "abstained": 0,
}  # fmt: skip


@pytest.fixture(autouse=True)
def monday():
    with clock.at(walk.MORNING + timedelta(hours=2)):
        yield


@pytest.fixture
def at_commission(cast):
    return walk.case_at(cast, "issue", Desk.COMMISSION)


def wrong(form):
    return set(form.errors)


def test_a_whole_sitting_is_taken(cast, at_commission):
    form = forms.Recommend(SITTING, case=at_commission, by=cast.gauhar)
    assert form.is_valid(), form.errors
    assert form.cleaned_data["held_on"] == date(2026, 11, 23)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"held_on": "24.11.2026"}, "held_on"),
        ({"held_on": "20.11.2026"}, "held_on"),
        ({"held_on": "31.02.2026"}, "held_on"),
        ({"votes_for": 2}, "present"),
        ({"votes_for": 1, "votes_against": 2}, "votes_for"),
        ({"votes_for": 1, "votes_against": 1, "abstained": 1}, "votes_for"),
        ({"number": ""}, "number"),
        ({"votes_for": -1}, "votes_for"),
        ({"present": "  \n "}, "present"),
    ],
)
def test_a_sitting_that_cannot_be_is_refused_at_its_field(cast, at_commission, change, field):
    form = forms.Recommend(SITTING | change, case=at_commission, by=cast.gauhar)
    assert field in wrong(form)


def test_advice_against_needs_a_ground_and_the_votes_for_it(cast, at_commission):
    form = forms.AdviseAgainst(SITTING, case=at_commission, by=cast.gauhar)
    assert wrong(form) == {"grounds", "details", "votes_against"}


def test_a_ground_of_another_variant_cannot_be_named(cast, at_commission):
    foreign = Ground.objects.get(code="ict-ratio", variant="ict-issue")
    against = SITTING | {"votes_for": 0, "votes_against": 3, "details": "—", "grounds": [foreign.pk]}
    assert wrong(forms.AdviseAgainst(against, case=at_commission, by=cast.gauhar)) == {"grounds"}


def test_only_executors_of_the_office_can_be_named_and_the_free_one_stands_first(cast):
    walk.case_at(cast, "issue", Desk.EXAMINATION)
    case = walk.case_at(cast, "issue", Desk.ASSIGNMENT)
    choices = forms.WithExecutor(case=case, by=cast.bolat).fields["executor"].queryset
    assert [(one, one.load) for one in choices] == [(cast.erlan, 0), (cast.dana, 1)]
    assert not forms.WithExecutor({"executor": cast.aigul.pk}, case=case, by=cast.bolat).is_valid()


def test_the_draft_of_a_refusal_asks_for_no_dates(cast):
    refused = walk.case_at(cast, "reissue", Desk.DRAFTING, Decision.REFUSED)
    assert set(forms.Draft(case=refused, by=cast.dana).fields) == {"reason"}


def test_a_permit_ends_after_it_begins(cast):
    granted = walk.case_at(cast, "reissue", Desk.DRAFTING, Decision.GRANTED)
    form = forms.Draft({"valid_from": "02.01.2027", "valid_until": "01.01.2027"}, case=granted, by=cast.dana)
    assert wrong(form) == {"valid_until"}


def test_a_draft_whose_levy_is_unknown_is_refused_with_the_way_on(cast):
    granted = walk.case_at(cast, "issue", Desk.DRAFTING, Decision.GRANTED)
    granted.permit_application.workers.update(category="5")
    forms.fees.LevyRate.objects.filter(category="5").delete()
    form = forms.Draft({"valid_from": "01.01.2027", "valid_until": "02.01.2027"}, case=granted, by=cast.dana)
    assert not form.is_valid()
    assert form.non_field_errors()


@pytest.mark.parametrize(
    ("change", "field"),
    [({"paid_on": "24.11.2026"}, "paid_on"), ({"amount": "774174"}, "amount"), ({"document": ""}, "document")],
)
def test_a_payment_that_cannot_be_is_refused_at_its_field(cast, change, field):
    case = walk.case_at(cast, "issue", Desk.PAYMENT)
    given = {"document": "77", "paid_on": "23.11.2026", "amount": "774175"} | change
    assert wrong(forms.Pay(given, case=case, by=cast.dana)) == {field}


def test_the_levy_of_the_day_is_filled_in_and_taken_to_the_tenge(cast):
    case = walk.case_at(cast, "issue", Desk.PAYMENT)
    assert forms.Pay(case=case, by=cast.dana).fields["amount"].initial == 774175
    paid = forms.Pay({"document": "77", "paid_on": "23.11.2026", "amount": "774 175,00"}, case=case, by=cast.dana)
    assert paid.is_valid(), paid.errors
    assert paid.cleaned_data["amount"] == Decimal("774175.00")


def test_a_return_needs_a_reason_and_grounds_when_it_turns_the_matter(cast):
    case = walk.case_at(cast, "issue", Desk.SIGNATURE, Decision.GRANTED)
    assert wrong(forms.SendBack({}, case=case, by=cast.bolat)) == {"reason"}
    turned = {"reason": "—", "decision": Decision.REFUSED}
    assert wrong(forms.SendBack(turned, case=case, by=cast.bolat)) == {"grounds"}
