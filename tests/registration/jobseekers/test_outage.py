"""The “Labour Market” system fails in the middle of a step: it is said, nothing is lost, the next try succeeds."""

from datetime import timedelta

import pytest

from registration.jobseekers.models import Card
from tests.desk.test_chains import opened
from tests.registration import seekers
from tests.registration.labour_market.register import Register
from tests.walk import MORNING
from workflow.acts.words import Desk, Verb
from workflow.cases.models import Case
from workflow.office import clock
from workflow.outbox import work
from workflow.papers.models import Paper

LATER = MORNING + timedelta(minutes=20)


@pytest.fixture
def server(settings):
    made = Register()
    made.start()
    settings.LABOUR_MARKET_URL, settings.LABOUR_MARKET_SECONDS = made.url, 0.5
    yield made
    made.stop()


def propose(browser, case, **typed):
    address = f"/cases/{case.pk}/propose/"
    form = opened(browser.get(address))
    return browser.post(address, {**form, **typed, "version": Case.objects.get(pk=case.pk).version})


@pytest.mark.parametrize("mood", ["slow", "broken"])
def test_the_executor_is_told_and_what_was_typed_stands_there(cast, kyzylorda, seat, seeker, server, mood):
    case, browser = seekers.case_at(cast, seeker, Desk.PROCESSING), seat(cast.dana)
    server.mood = mood
    with clock.at(LATER):
        answer = propose(browser, case, profession="Слесарь-ремонтник")
        page = answer.content.decode()
        assert answer.status_code == 503
        assert "“Labour Market” system cannot be reached now" in page
        assert "Nothing is lost" in page
        assert "Слесарь-ремонтник" in page
        stands = Case.objects.get(pk=case.pk)
        assert (stands.state, stands.version) == (Desk.PROCESSING, case.version)
        assert not Paper.objects.filter(case=case, draft=True).exists()
        assert Card.objects.get(case=case).entry_number == ""
        server.mood = "well"
        assert propose(browser, case, profession="Слесарь-ремонтник").status_code == 302
    card = Card.objects.get(case=case)
    assert (card.profession, card.entry_number) == ("Слесарь-ремонтник", "EN-00001")
    assert server.cards[str(case.token)]["profession"] == "Слесарь-ремонтник"


def test_a_card_that_got_through_before_the_answer_was_lost_is_not_entered_twice(cast, kyzylorda, seeker, server):
    case = seekers.case_at(cast, seeker, Desk.PROCESSING)
    server.cards[str(case.token)] = {
        "key": str(case.token), "number": "EN-00077", "iin": seekers.IIN, "name": seeker.name,
        "entered_on": "2026-11-23", "closed_on": None,
    }  # fmt: skip
    with clock.at(LATER):
        seekers.do(case.pk, Verb.PROPOSE, cast)
    assert Card.objects.get(case=case).entry_number == "EN-00077"
    assert len(server.cards) == 1


def test_somebody_registered_elsewhere_is_not_entered_and_can_be_refused(cast, kyzylorda, seat, seeker, server):
    case, browser = seekers.case_at(cast, seeker, Desk.PROCESSING), seat(cast.dana)
    server.cards["0d6f1c4e-0000-4000-8000-000000000001"] = {
        "key": "0d6f1c4e-0000-4000-8000-000000000001", "number": "EN-00009", "iin": seekers.IIN, "name": seeker.name,
        "entered_on": "2026-10-01", "closed_on": None,
    }  # fmt: skip
    with clock.at(LATER):
        answer = propose(browser, case)
        assert answer.status_code == 409
        assert "EN-00009" in answer.content.decode()
        case = seekers.do(case.pk, Verb.PROPOSE_REFUSAL, cast)
    assert case.state == Desk.SIGNATURE
    assert len(server.cards) == 1


def test_the_head_of_astana_is_told_too_and_signs_later(cast, astana, seat, seeker, server):
    case, browser = seekers.case_at(cast, seeker, Desk.SIGNATURE), seat(cast.bolat)
    server.mood = "broken"
    with clock.at(LATER):
        work.deliver()
        seen = browser.get(f"/sign/{case.pk}/").context
        signed = {"version": seen["case"].version, "seal": seen["seal"]}
        answer = browser.post(f"/sign/{case.pk}/", signed)
        assert answer.status_code == 503
        assert "error 500" in answer.content.decode()
        assert Case.objects.get(pk=case.pk).state == Desk.SIGNATURE
        server.mood = "well"
        assert browser.post(f"/sign/{case.pk}/", signed).status_code == 302
    assert Case.objects.get(pk=case.pk).state == Desk.HAND_OUT
