"""Taking a packet in on one page: registered, refused, put aside; one case however often the page is sent."""

import re
from datetime import timedelta

import pytest

from tests.desk.packets import NEW, fresh, service, the_draft, whole
from tests.walk import MORNING, lodge
from workflow.acts.words import Desk, Verb
from workflow.applicants.models import Applicant
from workflow.applicants.numbers import check_digit
from workflow.cases.models import Case
from workflow.checklist.models import Consent, Received
from workflow.desk.intake.models import Draft
from workflow.office import clock
from workflow.papers.models import Paper


@pytest.fixture
def counter(cast, monday, seat):
    """The clerk's browser on Monday."""
    return seat(cast.aigul)


def register(browser, **other):
    return browser.post(fresh(), whole(do="register", **other))


def test_the_page_offers_every_variant_the_office_renders_at_its_counter(counter):
    page = counter.get("/intake/").content.decode()
    names = [service(variant) for variant in ("issue", "reissue", "extend", "ict-issue", "ict-renew")]
    assert re.findall(r'<option value="(\d[^"]+)"', page) == names
    assert re.findall(r">(0\d) ", page) == ["01", "02", "03", "04", "05"]


def test_the_act_stands_beside_the_service_once_it_is_chosen(counter):
    address = fresh()
    assert 'id="basis"' not in counter.get("/intake/").content.decode()
    counter.post(f"{address}saved/", {"service": service("ict-renew"), "packet-shown": "1", "window": "w"})
    link = re.search(r'id="basis">.*?<a href="([^"]+)">(.*?)</a>', counter.get(address).content.decode(), re.DOTALL)
    chain = "/acts/kyzylorda-125/foreign-labour-permit/ict-renew/office/"
    assert link[1].startswith(f"{chain}?edition=")
    assert link[1].endswith("#step-intake")
    assert "No. 125" in link[2]
    assert 'p. <span class="number">6' in link[2]
    page = counter.get(link[1])
    assert page.status_code == 200
    assert 'id="step-intake"' in page.content.decode()


def test_a_packet_at_the_counter_names_its_act_as_well(cast, counter):
    case = lodge(cast)
    page = counter.get(f"/cases/{case.pk}/packet/").content.decode()
    assert f"/{case.variant}/office/?edition={case.edition.isoformat()}#step-intake" in page


def test_an_office_without_an_act_says_so(cast, monday, seat):
    page = seat(cast.zere).get("/intake/").content.decode()
    assert "No service can be taken in here today" in page
    assert 'name="number"' not in page


def test_opening_the_page_begins_nothing(counter):
    counter.get("/intake/")
    assert not Draft.objects.exists()


def test_a_whole_packet_is_registered_by_one_button(counter):
    answer = register(counter)
    case = Case.objects.get()
    assert answer["Location"] == f"/intake/done/{case.pk}/"
    assert (case.state, case.number) == (Desk.ASSIGNMENT, "2026-ШЖК-000001")
    assert case.applicant.name == NEW["name"]
    assert case.permit_application.workers.get().name == "Жон Сміт"
    assert Received.objects.filter(case=case).count() == 6
    assert Consent.objects.get(case=case).taken_by.username == "aigul"
    assert set(case.papers.values_list("kind", flat=True)) == {"coupon", "receipt"}
    assert list(case.moves.order_by("version").values_list("verb", flat=True)) == [Verb.SUBMIT, Verb.REGISTER]


def test_nothing_typed_is_kept_beside_the_case(counter):
    register(counter)
    assert (the_draft().case, the_draft().values) == (Case.objects.get(), {})


def test_two_clicks_make_one_case_with_one_number(counter):
    address, typed = fresh(), whole(do="register")
    first, second = counter.post(address, typed), counter.post(address, typed)
    assert first["Location"] == second["Location"]
    assert Case.objects.get().number == "2026-ШЖК-000001"
    assert counter.get(address)["Location"] == first["Location"]


def test_the_term_runs_from_the_first_key(cast, seat):
    browser, address = seat(cast.aigul), fresh()
    with clock.at(MORNING):
        browser.post(f"{address}saved/", {"number": "1", "window": "w"})
    with clock.at(MORNING + timedelta(minutes=7)):
        browser.post(address, whole(do="register"))
    case = Case.objects.get()
    assert case.lodged_at == MORNING
    assert case.clocks.get(desk=Desk.INTAKE).due_at == MORNING + timedelta(minutes=20)


def test_registering_after_the_due_moment_is_allowed_and_marked_late(cast, seat):
    browser, address = seat(cast.aigul), fresh()
    with clock.at(MORNING):
        browser.post(f"{address}saved/", {"number": "1", "window": "w"})
    with clock.at(MORNING + timedelta(minutes=21)):
        page = browser.post(address, whole(do="register"), follow=True).content.decode()
    assert Case.objects.get().clocks.get(desk=Desk.INTAKE).late_at == MORNING + timedelta(minutes=20)
    assert ">late<" in page


def test_registering_is_refused_with_every_mistake_and_keeps_what_was_typed(counter):
    address = fresh()
    answer = counter.post(address, whole(do="register", phone="", territory_kk="", consent=""))
    page = answer.content.decode()
    assert answer.status_code == 422
    for field in ("phone", "territory_kk", "consent"):
        assert f'<li><a href="#id_{field}">' in page
    assert "<title>Error:" in " ".join(page.split())
    assert "Жон Сміт" in page
    assert not Case.objects.exists()
    assert the_draft().value("name") == NEW["name"]


def test_a_number_with_a_failing_check_digit_is_kept_only_for_a_reason(counter):
    wrong = "100540000376"
    assert register(counter, number=wrong).status_code == 422
    register(counter, number=wrong, number_because="Куәлікте солай жазылған")
    assert Applicant.objects.get(name=NEW["name"]).number == wrong
    assert "Куәлікте солай жазылған" in Case.objects.get().moves.get(verb=Verb.REGISTER).reason


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        ("12345", "An IIN or BIN has 12 digits. You entered: 5."),
        ("100540000376", "This IIN or BIN is not valid."),
        ("000000000000", "This IIN or BIN is not valid."),
        ("", "This field is required."),
    ],
)
def test_a_wrong_number_is_said_at_the_field(counter, number, sentence):
    answer = register(counter, number=number)
    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    assert not Case.objects.exists()


@pytest.mark.parametrize(
    ("eleven", "words"), [("99134000000", "The month in this BIN"), ("99014900000", "The type digit in this BIN")]
)
def test_an_odd_date_or_type_is_a_warning_and_never_an_error(counter, eleven, words):
    number = f"{eleven}{check_digit(eleven)}"
    found = counter.post(f"{fresh()}found/", {"number": number})
    assert words in found.content.decode()
    assert register(counter, number=number).status_code == 302


def test_an_open_case_of_the_same_service_is_shown_before_a_second_one(cast, counter):
    first = lodge(cast)
    known = {"number": cast.employer.number}
    shown = counter.post(f"{fresh()}found/", {**known, "service": service()}).content.decode()
    assert f'href="/cases/{first.pk}/"' in shown
    assert register(counter, **known).status_code == 422
    assert register(counter, **known, despite="on").status_code == 302
    assert Case.objects.count() == 2


def test_refusing_acceptance_needs_something_missing_or_expired(counter):
    answer = counter.post(fresh(), whole(do="refuse"))
    assert answer.status_code == 422
    assert "a complete packet is registered, not refused" in answer.content.decode()


def test_refusing_acceptance_lists_the_items_and_prints_the_receipt(counter):
    address = fresh()
    lacking = whole(do="refuse", consent="", **{"doc-passport-valid_until": "22.11.2026"})
    del lacking["doc-education-there"]
    answer = counter.post(address, lacking)
    assert answer["Location"] == f"{address}refusal/"
    page = counter.get(answer["Location"]).content.decode()
    assert re.findall(r'data-fault="([^"]+)"', page) == ["passport", "education"]
    assert counter.post(answer["Location"], {"words": "Түзетіңіз"}).status_code == 302
    case = Case.objects.get()
    assert case.state == Desk.NOT_ACCEPTED
    assert Paper.objects.get(case=case).kind == "acceptance_refusal"
    assert "Түзетіңіз" in case.moves.get(verb=Verb.REFUSE_ACCEPTANCE).reason


def test_a_packet_without_its_request_can_be_refused(counter):
    typed = whole(do="refuse", territory_kk="", **{"workers-0-name": ""})
    del typed["doc-passport-there"]
    address = fresh()
    counter.post(address, typed)
    assert counter.post(f"{address}refusal/").status_code == 302
    assert Case.objects.get().state == Desk.NOT_ACCEPTED


def test_another_service_for_the_same_applicant_begins_filled_in(cast, counter):
    register(counter)
    page = counter.get(f"/intake/?same={Case.objects.get().pk}").content.decode()
    assert f'value="{NEW["number"]}"' in page
    assert NEW["phone"] in page


def test_the_page_after_it_shows_number_answer_date_and_papers_whenever_it_is_opened(counter):
    register(counter)
    address = f"/intake/done/{Case.objects.get().pk}/"
    pages = [counter.get(address).content.decode() for _ in range(2)]
    for words in ("2026-ШЖК-000001", "Answer date", "What happens next", 'data-paper="coupon"', "hx-get="):
        assert words in pages[0]
        assert words in pages[1]


def test_a_case_that_still_lies_at_the_counter_has_no_such_page(cast, counter):
    assert counter.get(f"/intake/done/{lodge(cast).pk}/").status_code == 404


def test_a_service_of_another_office_is_not_offered(cast, monday, seat):
    answer = seat(cast.zere).post(fresh(), whole(do="register"))
    assert answer.status_code == 422
    assert not Case.objects.exists()
