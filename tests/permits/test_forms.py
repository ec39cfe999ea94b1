"""The forms of the deeds refuse what the act or plain sense refuses, at the field, in words."""

from datetime import timedelta
from decimal import Decimal

import pytest

from permits import fees
from permits.forms import commission, executor
from tests import walk
from tests.commission import gathered
from workflow.acts.words import Decision, Desk
from workflow.checklist.models import Ground
from workflow.office import clock


@pytest.fixture(autouse=True)
def monday():
    with clock.at(walk.MORNING + timedelta(hours=2)):
        yield


@pytest.fixture
def at_commission(cast):
    return walk.case_at(cast, "issue", Desk.COMMISSION)


def wrong(form):
    return set(form.errors)


def test_advice_against_needs_an_agenda_a_ground_and_its_facts(cast, at_commission):
    form = commission.SettledAgainst({}, case=at_commission, by=cast.gauhar)
    assert wrong(form) == {"grounds", "details", "__all__"}


def test_a_ground_of_another_variant_cannot_be_named(cast, at_commission):
    foreign = Ground.objects.get(code="ict-ratio", variant="ict-issue")
    gathered(cast, at_commission)
    against = {"details": "—", "grounds": [foreign.pk]}
    assert wrong(commission.SettledAgainst(against, case=at_commission, by=cast.gauhar)) == {"grounds"}


def test_the_draft_of_a_refusal_asks_for_no_dates(cast):
    refused = walk.case_at(cast, "reissue", Desk.DRAFTING, Decision.REFUSED)
    assert set(executor.Draft(case=refused, by=cast.dana).fields) == {"grounds", "details", "details_ru", "reason"}


def test_a_permit_ends_after_it_begins(cast):
    granted = walk.case_at(cast, "reissue", Desk.DRAFTING, Decision.GRANTED)
    form = executor.Draft({"valid_from": "02.01.2027", "valid_until": "01.01.2027"}, case=granted, by=cast.dana)
    assert wrong(form) == {"valid_until"}


def test_a_draft_whose_levy_is_unknown_is_refused_with_the_way_on(cast):
    granted = walk.case_at(cast, "issue", Desk.DRAFTING, Decision.GRANTED)
    granted.permit_application.workers.update(category="5")
    fees.LevyRate.objects.filter(category="5").delete()
    form = executor.Draft({"valid_from": "01.01.2027", "valid_until": "02.01.2027"}, case=granted, by=cast.dana)
    assert not form.is_valid()
    assert form.non_field_errors()


@pytest.mark.parametrize(
    ("change", "field"),
    [({"paid_on": "24.11.2026"}, "paid_on"), ({"amount": "774174"}, "amount"), ({"document": ""}, "document")],
)
def test_a_payment_that_cannot_be_is_refused_at_its_field(cast, change, field):
    case = walk.case_at(cast, "issue", Desk.PAYMENT)
    given = {"document": "77", "paid_on": "23.11.2026", "amount": "774175"} | change
    assert wrong(executor.Pay(given, case=case, by=cast.dana)) == {field}


def test_the_levy_of_the_day_is_filled_in_and_taken_to_the_tenge(cast):
    case = walk.case_at(cast, "issue", Desk.PAYMENT)
    assert executor.Pay(case=case, by=cast.dana).fields["amount"].initial == 774175
    paid = executor.Pay({"document": "77", "paid_on": "23.11.2026", "amount": "774 175,00"}, case=case, by=cast.dana)
    assert paid.is_valid(), paid.errors
    assert paid.cleaned_data["amount"] == Decimal("774175.00")
