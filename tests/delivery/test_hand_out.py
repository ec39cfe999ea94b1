"""A result is given by hand: to the applicant in person, to the head of a company, to a representative in force."""

from datetime import date, timedelta

import pytest

from tests.walk import MORNING, case_at
from workflow.acts.words import Desk
from workflow.delivery.models import HandOut
from workflow.desk.delivery import forms
from workflow.office import clock
from workflow.outbox import work

PROXY = {
    "iin": "900101300017", "identity": "№ 045678901", "receiver": "Сейіт Оспан", "power_of_attorney": "12",
    "power_since": "01.11.2026", "power_until": "31.12.2026",
}  # fmt: skip


@pytest.fixture
def case(cast):
    made = case_at(cast, "reissue", Desk.HAND_OUT)
    work.deliver()
    return made


@pytest.fixture
def person(cast, case):
    """The applicant is a person now."""
    cast.employer.number, cast.employer.name = "900101300811", "Нұрғалиев Дәурен"
    cast.employer.save()
    case.refresh_from_db()
    return case


@pytest.fixture
def monday():
    with clock.at(MORNING + timedelta(hours=2)):
        yield


def filled(case, cast, **change):
    return forms.HandOut(PROXY | change, case=case, by=cast.aigul)


def wrong(case, cast, **change):
    return set(filled(case, cast, **change).errors)


def test_a_representative_shows_number_date_and_validity(case, cast, monday):
    assert filled(case, cast).is_valid()
    bare = dict.fromkeys(("power_of_attorney", "power_since", "power_until"), "")
    assert wrong(case, cast, **bare) == set(bare)


def test_an_expired_power_of_attorney_is_refused_and_its_last_day_is_not(case, cast, monday):
    form = filled(case, cast, power_until="22.11.2026")
    assert "22.11.2026" in form.errors["power_until"][0]
    assert filled(case, cast, power_until="23.11.2026").is_valid()


def test_one_not_in_force_yet_is_refused(case, cast, monday):
    assert wrong(case, cast, power_since="24.11.2026") == {"power_since"}


def test_the_head_of_a_company_needs_none(case, cast, monday):
    bare = dict.fromkeys(("power_of_attorney", "power_since", "power_until"), "")
    assert filled(case, cast, is_head="on", **bare).is_valid()


def test_the_applicant_in_person_types_iin_and_document_alone(person, cast, monday):
    bare = dict.fromkeys(("receiver", "power_of_attorney", "power_since", "power_until"), "")
    form = filled(person, cast, iin="900101300811", **bare)
    assert form.is_valid(), form.errors
    assert form.cleaned_data["receiver"] == "Нұрғалиев Дәурен"
    assert "is_head" not in form.fields


def test_somebody_else_s_iin_is_not_the_applicant_s(person, cast, monday):
    bare = dict.fromkeys(("receiver", "power_of_attorney", "power_since", "power_until"), "")
    assert wrong(person, cast, **bare) == set(bare)


def test_a_company_s_number_is_nobody_s_identity(case, cast, monday):
    assert wrong(case, cast, iin="940140000385") == {"iin"}


def test_the_page_shows_what_is_given_and_keeps_who_took_it(case, cast, monday, seat):
    browser = seat(cast.aigul)
    page = browser.get(f"/cases/{case.pk}/hand_out/").content.decode()
    assert "What is given" in page
    answer = browser.post(f"/cases/{case.pk}/hand_out/", {"version": case.version, **PROXY})
    assert answer.status_code == 302, answer.content.decode()
    given = HandOut.objects.get()
    assert (given.case, given.by, given.power_until) == (case, cast.aigul, date(2026, 12, 31))
    assert "Сейіт Оспан" in browser.get(f"/cases/{case.pk}/").content.decode()
