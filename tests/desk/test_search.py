"""Finding a case among those the person may see, and nothing about them in addresses."""

import pytest

from tests.walk import case_at, lodge
from workflow.acts.words import Desk


def found(browser, words):
    answer = browser.post("/search/", {"q": words})
    assert answer["Location"] == "/search/"
    return [one["case"].pk for one in browser.get("/search/").context["found"]]


@pytest.mark.parametrize("words", ["940140000385", "9401 4000 0385", "іргетас", "Һәм", "2026-шжк", "2026-ШЖК-000001"])
def test_a_case_is_found_by_number_applicant_and_name(cast, monday, seat, words):
    case = case_at(cast, "issue", Desk.ASSIGNMENT)
    assert found(seat(cast.aigul), words) == [case.pk]


@pytest.mark.parametrize("words", ["", "і", "000001", "100540000375", "жоқ", "%", "940140000", "\0\0"])
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


def test_at_most_twenty_are_shown_and_the_page_says_so(cast, monday, seat):
    for _ in range(21):
        lodge(cast)
    browser = seat(cast.aigul)
    assert len(found(browser, "іргетас")) == 20
    assert "These are the newest" in browser.get("/search/").content.decode()
