"""Somebody is taken off the register of the unemployed: by whom, with a day and a reason, once."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from registration.labour_market.local import Local
from registration.unemployed.models import EndReason, Registration
from tests.registration import seekers
from tests.registration.conftest import assign
from tests.registration.labour_market.test_adapters import CARD
from tests.walk import MORNING
from workflow.acts.words import Desk
from workflow.audit.verify import verify
from workflow.office import clock

SERVICE = "unemployed-registration"


@pytest.fixture
def case(cast, seeker):
    assign(cast, "kyzylorda-1057", SERVICE, "ЖСТ")
    Local().enter("5f0c4a0e-1057-4d1e-9b1c-2018022700dd", CARD, MORNING.date())
    case = seekers.case_at(cast, seeker, Desk.ISSUED, service=SERVICE)
    with clock.at(MORNING + timedelta(days=10)):
        yield case


def typed(**other):
    reason = EndReason.objects.get(code="employed")
    return {"ended_on": "01.12.2026", "reason": reason.pk, "words": "«Сыр Құрылыс» ЖШС"} | other


def test_the_executor_takes_a_person_off_once_and_the_journal_tells_it(cast, seat, case):
    browser, address = seat(cast.dana), f"/unemployed/{case.pk}/end/"
    assert address in browser.get(f"/cases/{case.pk}/").content.decode()
    assert browser.get(address).status_code == 200
    assert browser.post(address, typed()).status_code == 302
    kept = Registration.objects.get()
    assert (str(kept.ended_on), kept.ended_because.code) == ("2026-12-01", "employed")
    page = browser.get(f"/cases/{case.pk}/").content.decode()
    assert "Taken off the register of the unemployed" in page
    assert address not in page
    assert browser.post(address, typed()).status_code == 409
    assert verify()[1] == []


@pytest.mark.parametrize(
    "wrong", [{"ended_on": "30.12.2026"}, {"ended_on": "01.11.2026"}, {"reason": ""}, {"reason": "0"}]
)
def test_what_cannot_be_is_refused(cast, seat, case, wrong):
    assert seat(cast.bolat).post(f"/unemployed/{case.pk}/end/", typed(**wrong)).status_code == 422
    assert Registration.objects.get().ended_on is None


@pytest.mark.parametrize(
    ("who", "status"), [("aigul", 403), ("marat", 403), ("erlan", 404), ("zere", 404), ("bolat", 200)]
)
def test_only_the_executor_and_the_head_may(cast, seat, case, who, status):
    assert seat(getattr(cast, who)).get(f"/unemployed/{case.pk}/end/").status_code == status


def test_who_was_taken_off_can_be_registered_again(cast, seat, case, seeker):
    seat(cast.dana).post(f"/unemployed/{case.pk}/end/", typed())
    later = MORNING + timedelta(days=11)
    again = seekers.case_at(cast, seeker, Desk.ISSUED, service=SERVICE, since=later)
    assert Registration.objects.filter(ended_on=None).get().case == again


def test_the_database_asks_for_day_and_reason_together(case):
    kept = Registration.objects.filter(case=case)
    for wrong in ({"ended_on": MORNING.date()}, {"ended_because": EndReason.objects.first()}):
        with pytest.raises(IntegrityError), transaction.atomic():
            kept.update(**wrong)
