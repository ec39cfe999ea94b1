"""A job seeker's case in every place of the office: counter, queue, search, exports, status page, act pages."""

from datetime import timedelta

import pytest

from registration.jobseekers.models import Card
from tests.desk.exports.test_export import exported
from tests.desk.packets import fresh
from tests.registration import seekers
from tests.walk import MORNING
from workflow.acts.words import Desk, Verb
from workflow.cases.models import Case
from workflow.checklist.models import Received, Requirement
from workflow.office import clock
from workflow.outbox import work

NOON = MORNING + timedelta(minutes=30)


@pytest.fixture(autouse=True)
def monday():
    with clock.at(NOON):
        yield


def typed(act, **other):
    """A whole packet as the clerk's page sends it."""
    told = {
        "service": f"{act.assignment.pk}-any", "number": seekers.IIN, "name": "Һасенов Үміт", "address": "Қызылорда",
        "phone": "+7 701 111 22 33", "email": "", "activity": "", "language": "ru", "packet-shown": "1", "window": "w",
        "revision": "0", "consent": "on", "do": "register", **seekers.PARTICULARS,
    }  # fmt: skip
    for one in Requirement.objects.asked(seekers.SERVICE, "any", NOON.date()).filter(needed=True):
        told |= {f"doc-{one.code}-there": "on", f"doc-{one.code}-pages": "1"}
        if one.dated:
            told[f"doc-{one.code}-valid_until"] = "01.01.2030"
    return told | other


def test_the_counter_takes_a_person_in(cast, kyzylorda, seat):
    answer = seat(cast.aigul).post(fresh(), typed(kyzylorda))
    assert answer.status_code == 302
    case = Case.objects.get()
    assert (case.state, case.number) == (Desk.ASSIGNMENT, "2026-ЖІА-000001")
    card = Card.objects.get(case=case)
    assert (card.profession, card.kazakh, card.wished_pay) == (seekers.PARTICULARS["profession"], "fluent", 250000)
    assert seat(cast.aigul).get(answer["Location"]).status_code == 200


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"number": "940140000385"}, "natural persons"),
        ({"number": seekers.CHILD}, "under sixteen"),
        ({"experience_years": "99"}, "Years of work"),
        ({"profession": ""}, "Profession"),
        ({"wished_pay": "-5"}, "Wished pay"),
        ({"doc-identity-valid_until": "01.01.2020"}, "expired"),
        ({"kazakh": "a little"}, "Kazakh language"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_registered(cast, kyzylorda, seat, wrong, words):
    answer = seat(cast.aigul).post(fresh(), typed(kyzylorda, **wrong))
    assert answer.status_code in {409, 422}
    assert words in answer.content.decode()
    assert not Case.objects.exists()


def test_a_child_is_taken_in_with_a_representative(cast, kyzylorda, seat):
    sent = typed(kyzylorda, number=seekers.CHILD, representative="Һасенова Ұлжан")
    assert seat(cast.aigul).post(fresh(), sent).status_code == 302
    assert Card.objects.get().representative == "Һасенова Ұлжан"


def test_the_packet_is_changed_at_the_counter(cast, kyzylorda, seat, seeker):
    case, browser = seekers.lodge(cast, seeker), seat(cast.aigul)
    seekers.pack(case, cast.aigul)
    page = browser.get(f"/cases/{case.pk}/packet/")
    assert seekers.PARTICULARS["profession"] in page.content.decode()
    assert Received.objects.filter(case=case).count() == 2


@pytest.mark.parametrize("act", ["kyzylorda", "astana"])
def test_it_stands_in_queue_search_and_export(cast, seat, seeker, request, act):
    request.getfixturevalue(act)
    case = seekers.case_at(cast, seeker, Desk.SIGNATURE)
    head = seat(cast.bolat)
    assert case.number in head.get("/").content.decode()
    assert case.number in head.get("/sign/").content.decode()
    head.post("/search/", {"q": "һасенов"})
    assert [one["case"].pk for one in head.get("/search/").context["found"]] == [case.pk]
    lines = exported(head, "/exports/queue/?view=head", "csv")
    assert any(case.number in line for line in lines)


def test_the_applicant_follows_it_and_gets_the_notice_after_it_was_given(cast, kyzylorda, seat, seeker):
    for desk, papers in ((Desk.HAND_OUT, 2), (Desk.ISSUED, 3)):
        case = seekers.case_at(cast, seekers.seeker(), desk) if desk == Desk.HAND_OUT else given(cast)
        work.deliver()
        home = seat()
        home.post("/status/", {"number": case.number, "code": case.code})
        page = home.get("/status/").content.decode()
        assert f'data-case-state="{desk}"' in page
        assert page.count('href="/status/paper') == papers


def given(cast):
    case = Case.objects.get()
    with clock.at(NOON):
        return seekers.do(case.pk, Verb.HAND_OUT, cast)


def test_each_page_of_the_service_speaks_three_languages(cast, kyzylorda, seat, seeker):
    case = seekers.case_at(cast, seeker, Desk.PROCESSING)
    browser = seat(cast.dana)
    for language in ("kk", "ru", "en"):
        browser.cookies["django_language"] = language
        for address in (f"/cases/{case.pk}/", f"/cases/{case.pk}/propose/editor/"):
            assert browser.get(address).status_code == 200
