"""The pages of the commission: open to its own people of its own office, deeds to whoever keeps the record."""

import pytest
from django.test import Client
from django.urls import reverse

from permits.commission.models import Item, Reading, Session
from tests import commission, walk
from tests.cast import person, seat
from workflow.acts.words import Desk
from workflow.cases.models import Case
from workflow.office.models.people import Duty

PEOPLE = ("aigul", "bolat", "dana", "gauhar", "marat", "zere")


def window(account):
    browser = Client()
    browser.force_login(account)
    return browser


def deed(browser, session, name, **typed):
    return browser.post(reverse("commission-session-deed", args=[session.pk, name]), typed)


@pytest.fixture
def member(cast):
    """Holds a post at the commission and keeps no record."""
    return seat(person("ospan", "Тілеуберді", "Оспан", "900101300825"), cast.office, Duty.COMMISSION)


@pytest.mark.parametrize(
    "page", ["commission", "commission-session", "commission-item", "commission-hall", "commission-tally"]
)
def test_only_the_commission_enters(cast, session, item, page):
    arguments = {"commission": [], "commission-session": [session.pk]}.get(page, [item.pk])
    found = {name: window(getattr(cast, name)).get(reverse(page, args=arguments)).status_code for name in PEOPLE}
    assert found == {name: 200 if name == "gauhar" else 403 for name in PEOPLE}


def test_a_session_of_another_office_does_not_exist(cast, session, item):
    stranger = seat(person("kos", "Қостанай", "Адам", "900101300837"), cast.zere.posts.get().office, Duty.COMMISSION)
    for name, key in (("commission-session", session.pk), ("commission-item", item.pk), ("commission-hall", item.pk)):
        assert window(stranger).get(reverse(name, args=[key])).status_code == 404


@pytest.mark.parametrize("verb", ["recommend", "advise_against"])
def test_a_recommendation_is_made_on_its_item_and_nowhere_else(cast, case, item, verb):
    answer = window(cast.gauhar).get(reverse("deed", args=[case.pk, verb]), follow=True)
    assert answer.redirect_chain == [(reverse("commission-item", args=[item.pk]), 302)]
    assert "дауыс беруден шығады" in answer.content.decode()
    waiting = walk.case_at(cast, "issue", Desk.COMMISSION)
    answer = window(cast.gauhar).get(reverse("deed", args=[waiting.pk, verb]))
    assert answer["Location"] == f"{reverse('commission')}?case={waiting.pk}"


def test_a_member_does_nothing_with_a_session(cast, session, member):
    answer = deed(window(member), session, "close")
    assert answer.status_code == 403
    assert Session.objects.get().state == Session.State.OPEN


def test_nothing_is_done_by_reading(cast, session, item):
    browser = window(cast.gauhar)
    assert browser.get(reverse("commission-session-deed", args=[session.pk, "close"])).status_code == 405
    assert browser.get(reverse("commission-item-deed", args=[item.pk, "vote"])).status_code == 405
    assert deed(browser, session, "unknown").status_code == 404


def test_the_verb_leads_to_the_item_or_to_the_list_with_the_case_chosen(cast, case):
    browser = window(cast.gauhar)
    assert f"/commission/?case={case.pk}" in browser.get(reverse("case", args=[case.pk])).content.decode()
    item = commission.gathered(cast, case).items.get()
    assert reverse("commission-item", args=[item.pk]) in browser.get(reverse("case", args=[case.pk])).content.decode()


def test_a_session_is_planned_from_the_list_and_what_was_typed_stays_when_refused(cast, case):
    commission.rules(cast, notice_hours=3)
    commission.members(cast)
    typed = {"day": "23.11.2026", "time": "11:30", "place": "205-бөлме", "case": [case.pk]}
    browser = window(cast.gauhar)
    early = browser.post(reverse("commission"), typed)
    assert early.status_code == 409
    assert "205-бөлме" in early.content.decode()
    assert browser.post(reverse("commission"), typed | {"time": ""}).status_code == 422
    assert browser.post(reverse("commission"), typed | {"time": "17:00"}).status_code == 302
    assert Session.objects.get().items.get().case == case


def test_a_case_whose_term_ends_before_the_session_is_warned_about(cast, case):
    commission.rules(cast)
    commission.members(cast)
    browser = window(cast.gauhar)
    browser.post(reverse("commission"), {"day": "27.11.2026", "time": "11:30", "place": "205", "case": [case.pk]})
    page = browser.get(reverse("commission-session", args=[Session.objects.get().pk])).content.decode()
    assert 'data-outcome="too-late"' in page


def test_a_refusal_without_grounds_keeps_what_was_typed(cast, case, item):
    commission.ballots(item, cast, [commission.AGAINST] * 3)
    address = reverse("commission-item-deed", args=[item.pk, "advise_against"])
    answer = window(cast.gauhar).post(address, {"details": "Құжат дәйексіз"})
    assert answer.status_code == 422
    assert "Құжат дәйексіз" in answer.content.decode()
    assert Case.objects.get(pk=case.pk).state == Desk.COMMISSION


def test_the_count_is_hidden_from_who_has_not_voted_and_from_the_room(cast, case, member):
    commission.rules(cast, seats=4)
    commission.members(cast)
    commission.member(cast, 5, account=member)
    item = commission.gathered(cast, case).items.known().get()
    commission.ballots(item, cast, [commission.FOR] * 3)
    tally = reverse("commission-tally", args=[item.pk])
    assert 'data-count="for"' not in window(member).get(tally).content.decode()
    assert 'data-count="for"' in window(cast.gauhar).get(tally).content.decode()
    assert 'data-count="for"' not in window(cast.gauhar).get(tally, {"hall": 1}).content.decode()


def test_in_a_secret_ballot_no_page_says_who_voted_how(cast, case):
    commission.rules(cast, ballot="secret")
    item = commission.gathered(cast, case).items.known().get()
    tally, browser = reverse("commission-tally", args=[item.pk]), window(cast.gauhar)
    commission.ballots(item, cast, [commission.FOR] * 2)
    assert 'data-count="for"' not in browser.get(tally).content.decode()
    commission.ballots(item, cast, [commission.FOR] * 3)
    whole = browser.get(tally).content.decode()
    assert 'data-count="for"' in whole
    assert "Қолдаймын" not in whole
    audit = window(cast.marat).get(reverse("admin:commission_vote_changelist")).content.decode()
    assert "жасырын дауыс беру" in audit
    assert "Қолдаймын" not in audit


def test_what_was_read_is_remembered_for_the_person(cast, session, item, member):
    for _twice in range(2):
        assert window(cast.gauhar).post(reverse("commission-read", args=[item.pk])).status_code == 204
    assert Reading.objects.get().account == cast.gauhar
    assert Item.objects.get().readings.count() == 1


def test_lists_ask_the_database_the_same_however_long_they_are(cast, django_assert_max_num_queries):
    cases = [walk.case_at(cast, "issue", Desk.COMMISSION) for _n in range(12)]
    session = commission.gathered(cast, *cases)
    browser = window(cast.gauhar)
    for address, most in ((reverse("commission"), 10), (reverse("commission-session", args=[session.pk]), 12)):
        browser.get(address)
        with django_assert_max_num_queries(most):
            browser.get(address)
