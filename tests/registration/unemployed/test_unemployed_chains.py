"""The office chains of the unemployed to each of their ends: the card is checked where the act asks for it."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from registration.labour_market.local import Local
from registration.unemployed.models import Claim, Registration
from tests.registration import seekers
from tests.registration.conftest import assign
from tests.registration.labour_market.register import Register
from tests.registration.labour_market.test_adapters import CARD
from tests.walk import MORNING
from workflow.acts.words import Desk, Verb
from workflow.cases.models import Case
from workflow.cases.refusals import Refusal
from workflow.checklist.models import Ground
from workflow.desk.case import deeds
from workflow.office import clock
from workflow.outbox import work
from workflow.papers.models import Paper

SERVICE = "unemployed-registration"
GIVEN = {
    "kyzylorda-1057": "unemployed_certificate", "astana-158-2561": "unemployed_certificate",
    "kostanay-564": "unemployed_notice",
}  # fmt: skip
ENDS = {
    "kyzylorda-1057": ("issued", "refused", "not_accepted"), "astana-158-2561": ("issued", "refused"),
    "kostanay-564": ("issued", "refused"),
}  # fmt: skip
LATER = MORNING + timedelta(minutes=30)


@pytest.fixture
def card(seeker):
    """The person stands in the register of job seekers."""
    with clock.at(MORNING):
        return Local().enter("5f0c4a0e-1057-4d1e-9b1c-2018022700dd", CARD, MORNING.date())


@pytest.mark.parametrize(("act", "end"), [(act, end) for act, ends in ENDS.items() for end in ends])
def test_each_chain_comes_to_each_of_its_ends_through_the_pages(cast, seat, seeker, card, act, end):
    assign(cast, act, SERVICE, "ЖСТ")
    case = seekers.lodge(cast, seeker, service=SERVICE)
    assert deeds.carry(case.service, case.chain)
    assert {str(one) for one in case.chain.endings()} == set(ENDS[act])
    case = seekers.walk_to(cast, seat, case, Desk(end))
    assert case.state == end
    work.deliver()
    final = {one.kind for one in Paper.objects.final().made().filter(case=case)}
    told = {"issued": {GIVEN[act]}, "refused": {"refusal"}, "not_accepted": set()}[end]
    assert final - {"coupon", "receipt", "acceptance_refusal"} == told
    assert Registration.objects.filter(case=case, person=seeker).exists() == (end == "issued")
    checked = Claim.objects.filter(case=case, card_number=card.number).exists()
    assert checked == (end == "issued" and act != "kostanay-564")


def test_without_a_card_only_a_refusal_is_left_and_it_cites_the_point(cast, seat, seeker):
    assign(cast, "kyzylorda-1057", SERVICE, "ЖСТ")
    case = seekers.case_at(cast, seeker, Desk.PROCESSING, service=SERVICE)
    with clock.at(LATER):
        answer = seekers.type_in(cast, seat, case, Verb.PROPOSE)
        page = answer.content.decode()
        assert answer.status_code == 409
        assert "There is no card of a job seeker" in page
        assert "6.4" in page
        grounds = Ground.objects.filter(service=SERVICE, code="no-card")
        case = seekers.do(case.pk, Verb.PROPOSE_REFUSAL, cast, grounds=grounds)
        case = seekers.do(case.pk, Verb.SIGN, cast)
    refusal = Paper.objects.final().get(case=case, kind="refusal")
    assert "6-тармағының 4) тармақшасы" in refusal.facts["grounds"][0]["reference"]["kk"]
    assert not Registration.objects.exists()


def test_in_astana_the_head_is_told_that_there_is_no_card(cast, seeker):
    assign(cast, "astana-158-2561", SERVICE, "ЖСТ")
    case = seekers.case_at(cast, seeker, Desk.SIGNATURE, service=SERVICE)
    with clock.at(LATER), pytest.raises(Refusal, match="жеке картасы жоқ") as told:
        seekers.do(case.pk, Verb.APPROVE, cast)
    assert told.value.point == "2.2.2"
    assert Case.objects.get(pk=case.pk).state == Desk.SIGNATURE


def test_an_outage_leaves_the_case_where_it_was(cast, seat, seeker, settings):
    server = Register()
    server.start()
    server.mood = "broken"
    settings.LABOUR_MARKET_URL, settings.LABOUR_MARKET_SECONDS = server.url, 0.5
    assign(cast, "kyzylorda-1057", SERVICE, "ЖСТ")
    case = seekers.case_at(cast, seeker, Desk.PROCESSING, service=SERVICE)
    with clock.at(LATER):
        answer = seekers.type_in(cast, seat, case, Verb.PROPOSE)
    server.stop()
    assert answer.status_code == 503
    assert Case.objects.get(pk=case.pk).state == Desk.PROCESSING


def test_nobody_is_registered_twice(cast, seat, seeker, card):
    assign(cast, "kyzylorda-1057", SERVICE, "ЖСТ")
    seekers.walk_to(cast, seat, seekers.lodge(cast, seeker, service=SERVICE), Desk.ISSUED)
    again = seekers.case_at(cast, seeker, Desk.PROCESSING, service=SERVICE)
    with clock.at(LATER), pytest.raises(Refusal, match="жұмыссыз ретінде тіркелген"):
        seekers.do(again.pk, Verb.PROPOSE, cast)
    with pytest.raises(IntegrityError), transaction.atomic():
        Registration.objects.create(case=again, person=seeker, since=MORNING.date())
