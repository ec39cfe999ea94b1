"""Finding a case among those the person may see, and nothing about them in addresses."""

import pytest

from tests.walk import case_at, lodge
from workflow.acts.words import Desk
from workflow.audit.models import Event


def found(browser, words):
    answer = browser.post("/search/", {"q": words})
    assert answer["Location"] == "/search/"
    return [one["case"].pk for one in browser.get("/search/").context["found"]]


@pytest.mark.parametrize(
    "words",
    [
        "940140000385",
        "9401 4000 0385",
        "іргетас",
        "ИРГЕТАС хам",
        "ТОО Иргетас",
        "Һәм",
        "2026-шжк",
        "2026-ШЖК-000001",
        "1",
        "000001",
        "+7 (7242) 00-00-00",
        "87242000000",
    ],
)
def test_a_case_is_found_by_number_applicant_and_name(cast, monday, seat, words):
    case = case_at(cast, "issue", Desk.ASSIGNMENT)
    assert found(seat(cast.aigul), words) == [case.pk]


@pytest.mark.parametrize(
    "words", ["", "і", "000002", "+7 701 000 00 00", "ргетас", "100540000375", "жоқ", "%", "940140000", "\0\0"]
)
def test_a_piece_that_fits_nothing_finds_nothing(cast, monday, seat, words):
    case_at(cast, "issue", Desk.ASSIGNMENT)
    assert found(seat(cast.aigul), words) == []


def test_what_somebody_may_not_see_is_not_found(cast, monday, seat):
    case_at(cast, "issue", Desk.EXAMINATION)
    seen = {name: len(found(seat(getattr(cast, name)), "іргетас")) for name in ("bolat", "dana", "erlan", "gauhar")}
    assert seen == {"bolat": 1, "dana": 1, "erlan": 0, "gauhar": 0}
    assert found(seat(cast.zere), "іргетас") == []


def test_an_address_with_a_number_of_a_case_works_too(cast, monday, seat):
    case = case_at(cast, "issue", Desk.ASSIGNMENT)
    answer = seat(cast.aigul).get("/search/", {"q": case.number})
    assert [one["case"].pk for one in answer.context["found"]] == [case.pk]


@pytest.mark.parametrize("words", ["940140000385", "9401 4000-0385", "ЖСН 940140000385"])
def test_a_personal_number_in_an_address_is_not_looked_up_and_leaves_it(cast, monday, seat, words):
    case_at(cast, "issue", Desk.ASSIGNMENT)
    browser = seat(cast.aigul)
    found(browser, "іргетас")
    answer = browser.get("/search/", {"q": words})
    assert (answer.status_code, answer["Location"]) == (302, "/search/")
    page = browser.get("/search/")
    assert page.context["found"] == []
    assert "Type it into the box" in page.content.decode()
    assert words not in page.content.decode()
    assert not Event.objects.filter(kind="read").exists()


def test_at_most_ten_are_shown_and_the_page_says_so(cast, monday, seat):
    for _ in range(11):
        lodge(cast)
    browser = seat(cast.aigul)
    assert len(found(browser, "іргетас")) == 10
    assert "These are the newest" in browser.get("/search/").content.decode()


def test_the_list_follows_while_somebody_types_and_stands_in_no_address(cast, monday, seat):
    case = case_at(cast, "issue", Desk.ASSIGNMENT)
    browser = seat(cast.aigul)
    part = browser.post("/search/found/", {"q": "ирг"}, headers={"hx-request": "true"}).content.decode()
    assert f'data-case="{case.pk}"' in part
    assert "<html" not in part
    assert browser.get("/search/found/").status_code == 405
