"""The status page: in with number and code alone, plain words, the right papers, an honest sentence when late."""

from datetime import timedelta

import pytest
from django.utils.translation import override

from tests.portal.conftest import ask
from tests.walk import MORNING, case_at
from workflow.acts.words import Desk
from workflow.office import clock
from workflow.outbox import work
from workflow.papers.models import Paper
from workflow.portal.sentences import SAYINGS


def page_of(visitor):
    answer = visitor.get("/status/")
    assert answer.status_code == 200
    return answer.content.decode()


@pytest.mark.parametrize(
    "write",
    [
        lambda number, code: (number, code),
        lambda number, code: (f"  {number} ", code.lower()),
        lambda number, code: (number.lower(), code.replace("-", " ")),
        lambda number, code: (number, code.replace("-", "").replace("H", "Н").replace("K", "К")),
    ],
)
def test_number_and_code_open_the_page_however_they_are_written(cast, noon, visitor, write):
    case = case_at(cast, "issue", Desk.EXAMINATION)
    answer = ask(visitor, *write(case.number, case.code))
    assert answer["Location"] == "/status/"
    assert case.number in page_of(visitor)


def test_an_unknown_number_and_a_wrong_code_get_the_same_answer(cast, noon, visitor):
    case = case_at(cast, "issue", Desk.EXAMINATION)
    nobodys, unknown = "2222-2222-2222-2222", "2026-ШЖК-999999"
    tries = [(case.number, nobodys), (unknown, case.code), (case.number, "x"), (unknown, nobodys)]
    answers = [ask(visitor, number, code) for number, code in tries]
    assert {answer.status_code for answer in answers} == {422}
    sentences = {error for answer in answers for error in answer.context["form"].non_field_errors()}
    assert sentences == {"No application has this number and code. Compare them with the receipt."}
    assert case.number not in page_of(visitor)


def test_guessing_is_slowed_down_until_even_the_right_code_waits(cast, noon, visitor):
    case = case_at(cast, "issue", Desk.EXAMINATION)
    for _ in range(10):
        assert ask(visitor, case.number, "2222-2222-2222-2222").status_code == 422
    slowed = ask(visitor, case.number, case.code)
    assert slowed.status_code == 429
    assert int(slowed["Retry-After"]) >= 15
    assert 'data-screen="error-429"' in slowed.content.decode()


def test_before_registration_there_is_nothing_to_ask_with(cast, noon, visitor):
    case_at(cast, "issue", Desk.INTAKE)
    assert ask(visitor, "None", "").status_code == 422
    assert ask(visitor, "", "").status_code == 422


def test_no_personal_number_name_or_code_leaves_the_page(at, noon, visitor):
    case = at(Desk.EXAMINATION)
    page = page_of(visitor)
    for secret in (case.code, case.applicant.number, case.applicant.name, case.applicant.phone, "Дана", "Ғабдуллина"):
        assert secret not in page
    assert visitor.get("/status/")["Cache-Control"] == "private, no-store"


def test_the_door_shuts_by_itself_and_by_the_button(at, cast, visitor, monkeypatch, noon):
    case = at(Desk.EXAMINATION)
    visitor.post("/status/leave/")
    assert case.number not in page_of(visitor)
    ask(visitor, case.number, case.code)
    monkeypatch.setattr("workflow.portal.access.MINUTES", -1)
    assert case.number not in page_of(visitor)


def test_whoever_is_still_there_keeps_the_door_open_and_a_stranger_opens_none(at, visitor):
    case = at(Desk.EXAMINATION)
    assert 'data-idle="1200" data-warn="300" data-here="/status/here/"' in page_of(visitor)
    stay = visitor.post("/status/here/", headers={"HX-Request": "true"})
    assert (stay.status_code, stay.cookies["status"]["max-age"]) == (204, 1200)
    assert visitor.post("/status/here/")["Location"] == "/status/"
    visitor.post("/status/leave/")
    assert visitor.post("/status/here/", headers={"HX-Request": "true"}).status_code == 302
    assert case.number not in page_of(visitor)


def test_a_forged_cookie_opens_nothing(cast, noon, visitor):
    case = case_at(cast, "issue", Desk.EXAMINATION)
    for forged in ("1", f"{case.pk}:x:y", ""):
        visitor.cookies["status"] = forged
        assert case.number not in page_of(visitor)


def test_every_desk_speaks_plainly_in_three_languages():
    for desk, saying in SAYINGS.items():
        told = set()
        for language in ("kk", "ru", "en"):
            with override(language):
                told.add((str(saying.label), str(saying.sentence)))
        assert len(told) == 3, desk
    assert set(SAYINGS) == set(Desk)


@pytest.mark.parametrize(
    ("desk", "label", "needed"),
    [
        (Desk.ASSIGNMENT, "Application registered", False),
        (Desk.EXAMINATION, "Being reviewed", False),
        (Desk.COMMISSION, "With the commission", False),
        (Desk.SIGNATURE, "Decision being signed", False),
        (Desk.PAYMENT, "Proof of payment needed", True),
        (Desk.COLLECTION, "Result ready", True),
        (Desk.POSTING, "Going to the post", False),
        (Desk.POSTED, "Sent by post", False),
        (Desk.REFUSED, "Refused", True),
        (Desk.LAPSED, "Closed without a result", True),
    ],
)
def test_each_desk_says_where_the_case_is_and_what_is_needed(at, visitor, desk, label, needed):
    case = at(desk)
    with clock.at(case.moves.order_by("version").last().at + timedelta(minutes=1)):
        page = page_of(visitor)
    assert f"<h1>{label}</h1>" in page
    assert ("data-needed" in page) == needed
    assert ("Nothing is needed from you now." in page) != needed


def test_an_open_case_names_the_day_of_the_answer(at, noon, visitor):
    at(Desk.EXAMINATION)
    page = page_of(visitor)
    assert 'data-answer datetime="2026-12-' in page
    assert "data-late" not in page


def test_a_late_answer_is_admitted_with_a_new_day(at, visitor):
    at(Desk.EXAMINATION)
    with clock.at(MORNING + timedelta(days=60)):
        page = page_of(visitor)
    assert "We are late" in page
    assert 'data-answer datetime="2027-' in page
    assert "You have the right to complain." in page


def test_the_way_is_told_in_five_stages(at, noon, visitor):
    at(Desk.PAYMENT)
    stages = visitor.get("/status/").context["stages"]
    with override("en"):
        told = [(str(one["name"]), str(one["state"])) for one in stages]
    assert told == [
        ("Documents received", "done"),
        ("Documents checked", "done"),
        ("Decision prepared and signed", "done"),
        ("Levy paid", "current"),
        ("Result given", "ahead"),
    ]


def kinds(visitor):
    return {Paper.objects.get(pk=one["href"].split("/")[-2]).kind for one in visitor.get("/status/").context["papers"]}


@pytest.mark.parametrize(
    ("desk", "variant", "expected"),
    [
        (Desk.EXAMINATION, "issue", {"coupon", "receipt"}),
        (Desk.SIGNATURE, "issue", {"coupon", "receipt"}),
        (Desk.PAYMENT, "issue", {"coupon", "receipt", "notice"}),
        (Desk.COLLECTION, "issue", {"coupon", "receipt", "notice"}),
        (Desk.POSTED, "issue", {"coupon", "receipt", "notice", "permit"}),
        (Desk.REFUSED, "issue", {"coupon", "receipt", "refusal"}),
        (Desk.HAND_OUT, "reissue", {"coupon", "receipt"}),
        (Desk.ISSUED, "reissue", {"coupon", "receipt", "permit"}),
    ],
)
def test_a_result_can_be_downloaded_only_once_it_was_given(at, visitor, desk, variant, expected):
    case = at(desk, variant)
    work.deliver()
    with clock.at(case.moves.order_by("version").last().at + timedelta(minutes=1)):
        assert kinds(visitor) >= expected - {"coupon"}
        assert kinds(visitor) <= expected
        allowed = {one["href"] for one in visitor.get("/status/").context["papers"]}
        for paper in Paper.objects.filter(case=case):
            address = f"/status/papers/{paper.pk}/"
            assert visitor.get(address).status_code == (200 if address in allowed else 404)


def test_papers_of_other_cases_do_not_exist(at, cast, noon, visitor):
    other = case_at(cast, "issue", Desk.EXAMINATION)
    at(Desk.EXAMINATION)
    work.deliver()
    theirs = Paper.objects.get(case=other, kind="receipt")
    assert visitor.get(f"/status/papers/{theirs.pk}/").status_code == 404
    visitor.post("/status/leave/")
    assert visitor.get(f"/status/papers/{theirs.pk}/").status_code == 404
