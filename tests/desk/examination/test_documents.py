"""The page of one document: seen by whoever sees the case, judged by its executor, one after another."""

import pytest

from tests.walk import case_at, judge
from workflow.acts.words import Desk
from workflow.checklist import verdicts
from workflow.checklist.models import Verdict


@pytest.fixture
def case(cast, monday):
    return case_at(cast, "issue", Desk.EXAMINATION)


def address(case, place):
    return f"/cases/{case.pk}/documents/{verdicts.found(case)[place].received.pk}/"


def test_the_first_document_without_a_verdict_opens(cast, case, seat):
    browser = seat(cast.dana)
    assert browser.get(f"/cases/{case.pk}/documents/")["Location"] == address(case, 0)
    browser.post(address(case, 0), {"finding": "ok"})
    assert browser.get(f"/cases/{case.pk}/documents/")["Location"] == address(case, 1)


def test_the_next_document_opens_by_itself_and_after_the_last_the_case(cast, case, seat):
    browser, places = seat(cast.dana), range(case.received.count())
    went = [browser.post(address(case, place), {"finding": "ok"})["Location"] for place in places]
    assert went == [*(address(case, place) for place in places[1:]), f"/cases/{case.pk}/"]


def test_the_pages_of_a_scan_stand_beside_the_verdict(cast, case, seat, a_scan):
    upload = a_scan(case, verdicts.found(case)[0].received.requirement.code)
    page = seat(cast.dana).get(address(case, 0)).content.decode()
    assert f'src="/uploads/{upload.pk}/pages/1.png"' in page
    assert "There is no scan of this document." in seat(cast.dana).get(address(case, 1)).content.decode()


def test_another_fault_without_words_is_said_at_the_field(cast, case, seat):
    answer = seat(cast.dana).post(address(case, 0), {"finding": "other"})
    assert answer.status_code == 422
    assert "Say in a few words what is wrong with the document." in answer.content.decode()
    assert not Verdict.objects.exists()


@pytest.mark.parametrize(("name", "sees"), [("bolat", 200), ("marat", 200), ("erlan", 404), ("zere", 404)])
def test_others_look_and_do_not_judge(cast, case, seat, name, sees):
    browser = seat(getattr(cast, name))
    answer = browser.get(address(case, 0))
    assert answer.status_code == sees
    assert browser.post(address(case, 0), {"finding": "ok"}).status_code == (403 if sees == 200 else 404)
    assert 'name="finding"' not in answer.content.decode()
    assert not Verdict.objects.exists()


def test_a_document_of_another_case_does_not_exist_here(cast, case, seat):
    other = case_at(cast, "issue", Desk.EXAMINATION)
    foreign = verdicts.found(other)[0].received.pk
    assert seat(cast.dana).get(f"/cases/{case.pk}/documents/{foreign}/").status_code == 404


def test_after_the_examination_a_verdict_is_refused_with_its_reason(cast, monday, seat):
    case = case_at(cast, "issue", Desk.COMMISSION)
    answer = seat(cast.dana).post(address(case, 0), {"finding": "ok"})
    assert answer.status_code == 409
    assert "Documents are judged while they are examined." in answer.content.decode()


def test_the_case_page_carries_the_verdicts_to_those_who_decide(cast, case, seat):
    seat(cast.dana).post(address(case, 0), {"finding": "other", "words": "Мөрі жоқ"})
    judge(case, cast.dana)
    page = seat(cast.bolat).get(f"/cases/{case.pk}/").content.decode()
    assert page.count('data-verdict="ok"') == case.received.count() - 1
    assert page.count('data-verdict="other"') == 1
    assert "Мөрі жоқ" in page


def test_the_examination_is_closed_until_then_and_leads_to_the_documents(cast, case, seat):
    page = seat(cast.dana).get(f"/cases/{case.pk}/").content.decode()
    assert page.count("Give a verdict on:") == case.received.count()
    assert f'href="/cases/{case.pk}/documents/"' in page
