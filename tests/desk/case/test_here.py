"""Deeds done on the case page: the form alone, the whole case afterwards, and every refusal in its place."""

import pytest
from django.test import Client

from tests.walk import case_at, do, judge
from workflow.acts.words import Desk, Verb
from workflow.outbox.models import Notification, Owed


@pytest.fixture
def case(cast, monday):
    made = case_at(cast, "issue", Desk.EXAMINATION)
    judge(made, cast.dana)
    return made


def here(browser, case, method="get", version=None, **typed):
    known = {"version": version or case.version, **typed} if method == "post" else {}
    return getattr(browser, method)(f"/cases/{case.pk}/examine/here/", known, headers={"hx-request": "true"})


def test_the_form_comes_alone_with_what_it_brings_about(cast, case, seat):
    page = here(seat(cast.dana), case).content.decode()
    assert "<html" not in page
    assert "The papers go to the commission." in page
    assert "Complete the examination (Commission)" in page
    assert "Қожахметова Г." in page
    assert "24.11.2026 18:30" in page
    assert "autofocus" in page


def test_afterwards_the_whole_case_comes_anew(cast, case, seat):
    answer = here(seat(cast.dana), case, "post", reason="Ескертпе жоқ")
    page = answer.content.decode()
    assert (answer["HX-Retarget"], answer["HX-Reswap"]) == ("#case", "outerHTML")
    assert f'data-case-state="{Desk.COMMISSION}"' in page
    assert 'id="result" role="status" tabindex="-1" autofocus' in page
    assert "Documents examined. Next step: Consideration by the commission." in page
    assert "Ескертпе жоқ" in page


def test_whoever_comes_second_is_told_and_keeps_the_words(cast, case, seat):
    do(case.pk, Verb.EXAMINE, cast, by=cast.dana)
    answer = here(seat(cast.dana), case, "post", version=case.version - 1, reason="Менің сөзім")
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "<html" not in page
    assert "Ғабдуллина Д." in page
    assert "Менің сөзім" in page


def test_whoever_may_not_is_told_the_same_without_a_frame_as_on_the_page(cast, case, seat):
    browser = seat(cast.bolat)
    part, page = here(browser, case), browser.get(f"/cases/{case.pk}/examine/")
    assert (part.status_code, page.status_code) == (403, 403)
    assert "<html" not in part.content.decode()
    for answer in (part, page):
        refusal, words = answer.context["refusal"], answer.content.decode()
        assert refusal.sentence == "Only this role may do it: Executor."
        assert refusal.point == "6.4"
        assert all(one in words for one in (refusal.sentence, refusal.point, refusal.way_on))
    assert here(seat(cast.erlan), case).status_code == 404


def test_a_form_without_its_token_is_refused_beside_what_was_typed(cast, case):
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(cast.dana)
    answer = here(browser, case, "post", reason="Ескертпе жоқ")
    assert (answer.status_code, answer["HX-Retarget"]) == (403, "#banner")
    assert "<html" not in answer.content.decode()


def test_the_way_back_offers_the_actions_again(cast, case, seat):
    page = seat(cast.dana).get(f"/cases/{case.pk}/offered/").content.decode()
    assert '<li data-action="examine">' in page


def test_opening_a_case_reads_its_own_notifications_and_no_others(cast, case, seat):
    owed = Owed.objects.create(kind="moved")
    for account in (cast.dana, cast.bolat):
        Notification.objects.create(account=account, owed=owed, kind="arrived", case=case.pk, at="2026-11-23T05:00Z")
    seat(cast.dana).get(f"/cases/{case.pk}/")
    assert list(Notification.objects.filter(read_at=None).values_list("account", flat=True)) == [cast.bolat.pk]


def test_the_next_case_is_the_one_due_next_and_goes_round(cast, monday, seat):
    first, second, third = (case_at(cast, "issue", Desk.EXAMINATION) for _ in range(3))
    browser = seat(cast.dana)
    went = [browser.get(f"/cases/{one.pk}/next/")["Location"] for one in (first, second, third)]
    assert went == [f"/cases/{one.pk}/?from=executor" for one in (second, third, first)]


def test_after_the_last_case_the_queue_says_so(cast, case, seat):
    answer = seat(cast.dana).get(f"/cases/{case.pk}/next/", follow=True)
    assert answer.redirect_chain[0][0] == "/"
    assert "No other case waits for you here." in answer.content.decode()


def test_the_steps_say_until_when_they_are_planned(cast, case, seat):
    steps = {one["point"]: one for one in seat(cast.dana).get(f"/cases/{case.pk}/").context["steps"]}
    assert f"{steps['6.4']['planned']:%d.%m}" == "01.12"
    assert f"{steps['6.5']['planned']:%d.%m}" == "02.12"
    assert steps["6.3"]["planned"] is None
