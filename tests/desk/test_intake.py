"""Taking a packet in: the clerk's page, its time, the applicant, and one case however often it is sent."""

import re
from datetime import timedelta

import pytest

from tests.walk import MORNING, lodge
from workflow.acts.words import Desk
from workflow.applicants.models import Applicant
from workflow.applicants.numbers import check_digit
from workflow.cases.models import Case
from workflow.desk.intake_form import written_now
from workflow.office import clock
from workflow.office.models import Assignment

NEW = {
    "number": "100540000375", "name": "«Сыр Өнеркәсіп» АҚ", "address": "Қызылорда қ.", "phone": "+7 7242 11 22 33",
    "email": "", "language": "ru",
}  # fmt: skip


def opened(browser):
    """The hidden fields of a fresh page, and its first service."""
    page = browser.get("/intake/").content.decode()
    hidden = {name: re.search(rf'name="{name}" value="([^"]+)"', page)[1] for name in ("token", "opened")}
    return {**hidden, "service": re.search(r'<option value="(\d+-issue)"', page)[1]}


def packet(browser, **other):
    return {**NEW, **opened(browser), **other}


def test_the_page_offers_every_variant_the_office_renders_at_its_counter(cast, monday, seat):
    page = seat(cast.aigul).get("/intake/").content.decode()
    assignment = Assignment.objects.get()
    assert re.findall(r'<option value="([^"]+)"', page)[:5] == [
        f"{assignment.pk}-{variant}" for variant in ("issue", "reissue", "extend", "ict-issue", "ict-renew")
    ]


def test_an_office_without_an_act_says_so(cast, monday, seat):
    page = seat(cast.zere).get("/intake/").content.decode()
    assert "No service can be taken in here today" in page
    assert 'name="number"' not in page


def test_a_packet_becomes_a_case_from_the_moment_the_page_was_opened(cast, seat):
    browser = seat(cast.aigul)
    with clock.at(MORNING):
        typed = packet(browser)
    with clock.at(MORNING + timedelta(minutes=7)):
        answer = browser.post("/intake/", typed)
    case = Case.objects.get()
    assert answer["Location"] == f"/permits/{case.pk}/packet/"
    assert (case.state, case.lodged_at, case.applicant.name) == (Desk.INTAKE, MORNING, "«Сыр Өнеркәсіп» АҚ")
    assert case.clocks.get().due_at == MORNING + timedelta(minutes=20)


def test_two_clicks_make_one_case(cast, monday, seat):
    browser = seat(cast.aigul)
    typed = packet(browser)
    first, second = browser.post("/intake/", typed), browser.post("/intake/", typed)
    assert first["Location"] == second["Location"]
    assert Case.objects.count() == 1


def test_a_page_sent_again_for_another_applicant_is_refused_and_changes_nobody(cast, monday, seat):
    browser = seat(cast.aigul)
    typed = packet(browser)
    browser.post("/intake/", typed)
    answer = browser.post("/intake/", {**typed, "number": cast.employer.number, "name": "Басқа"})
    assert answer.status_code == 409
    assert "This page was sent before, for another packet" in answer.content.decode()
    assert Applicant.objects.get(number=cast.employer.number).name == cast.employer.name


def test_a_known_number_fills_the_applicant_and_keeps_the_service(cast, monday, seat):
    browser = seat(cast.aigul)
    typed = {**opened(browser), "number": "9401 4000 0385", "find": "1"}
    page = browser.post("/intake/", typed).content.decode()
    assert cast.employer.phone in page
    assert "«Іргетас Һәм Ко» ЖШС" in page
    assert "Known applicant" in page
    assert f'value="{typed["service"]}" selected' in page
    assert f'value="{typed["opened"]}"' in page
    assert Case.objects.count() == 0


def test_an_unknown_number_is_no_error(cast, monday, seat):
    browser = seat(cast.aigul)
    answer = browser.post("/intake/", {**opened(browser), "number": NEW["number"], "find": "1"})
    assert answer.status_code == 200
    assert "not known here yet" in answer.content.decode()


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        ("12345", "An IIN or BIN has 12 digits. You entered: 5."),
        ("100540000376", "This IIN or BIN is not valid."),
        ("000000000000", "This IIN or BIN is not valid."),
        ("", "This field is required."),
    ],
)
def test_a_wrong_number_is_said_at_the_field_and_keeps_what_was_typed(cast, monday, seat, number, sentence):
    browser = seat(cast.aigul)
    answer = browser.post("/intake/", packet(browser, number=number))
    page = answer.content.decode()
    assert answer.status_code == 422
    assert sentence in page
    assert "«Сыр Өнеркәсіп» АҚ" in page
    assert Case.objects.count() == 0


def test_a_wrong_date_part_is_a_warning_and_never_an_error(cast, monday, seat):
    browser = seat(cast.aigul)
    answer = browser.post("/intake/", packet(browser, number=f"99134000000{check_digit('99134000000')}"), follow=True)
    assert Case.objects.count() == 1
    assert "The month in this BIN is unusual" in answer.content.decode()


def test_an_open_case_of_the_same_service_is_shown_before_a_second_one(cast, monday, seat):
    first = lodge(cast)
    browser = seat(cast.aigul)
    typed = packet(browser, number=cast.employer.number)
    warned = browser.post("/intake/", typed)
    assert warned.status_code == 422
    assert f'href="/cases/{first.pk}/"' in warned.content.decode()
    assert browser.post("/intake/", {**typed, "despite": "on"}).status_code == 302
    assert Case.objects.count() == 2


@pytest.mark.parametrize("moved", [timedelta(days=-1), timedelta(hours=1)])
def test_a_page_of_another_day_or_of_the_future_begins_its_time_anew(cast, seat, moved):
    browser = seat(cast.aigul)
    with clock.at(MORNING + moved):
        written = written_now()
    with clock.at(MORNING):
        typed = packet(browser, opened=written)
        answer = browser.post("/intake/", typed)
        assert answer.status_code == 422
        again = re.search(r'name="opened" value="([^"]+)"', answer.content.decode())[1]
        assert browser.post("/intake/", {**typed, "opened": again}).status_code == 302
    assert Case.objects.get().lodged_at == MORNING


@pytest.mark.parametrize("forged", ["", "2026-11-23T09:00:00+05:00", "x:y:z", "\0"])
def test_a_forged_moment_is_not_believed(cast, monday, seat, forged):
    browser = seat(cast.aigul)
    assert browser.post("/intake/", packet(browser, opened=forged)).status_code == 422
    assert Case.objects.count() == 0


@pytest.mark.parametrize(
    "wrong", [{"token": "x"}, {"service": "1-none"}, {"service": "x"}, {"language": "en"}, {"email": "x"}]
)
def test_what_was_not_offered_is_an_error_at_its_field(cast, monday, seat, wrong):
    browser = seat(cast.aigul)
    assert browser.post("/intake/", packet(browser, **wrong)).status_code == 422


def test_a_clerk_elsewhere_cannot_take_in_for_this_office(cast, monday, seat):
    typed = packet(seat(cast.aigul))
    assert seat(cast.zere).post("/intake/", typed).status_code == 422
    assert Case.objects.count() == 0
