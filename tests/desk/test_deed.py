"""Doing a deed through its page: over the version that was seen, once, with everything typed kept."""

import re
from datetime import timedelta

import pytest
from django.urls import reverse

from tests.walk import MORNING, case_at, do, judge, lodge
from workflow.acts.words import Desk, Verb
from workflow.cases.models import Case
from workflow.office import clock
from workflow.office.models import Post, Substitution
from workflow.outbox import work


def send(browser, case, verb, version=None, **typed):
    address = reverse("deed", args=[case.pk, verb])
    return browser.post(address, {"version": case.version if version is None else version, **typed})


def state(case):
    return Case.objects.get(pk=case.pk).state


def test_the_page_says_effect_point_next_step_and_its_due_moment(cast, seat):
    case = case_at(cast, "issue", Desk.ASSIGNMENT)
    with clock.at(MORNING + timedelta(minutes=30)):
        answer = seat(cast.bolat).get(reverse("deed", args=[case.pk, Verb.ASSIGN]))
    page = answer.content.decode()
    assert "The executor gets the case and the term to examine it begins." in page
    assert answer.context["point"] == "6.3"
    assert answer.context["next"] == "Examination of the documents"
    assert answer.context["next_due"].isoformat() == "2026-12-01T18:30:00+05:00"
    assert re.search(rf'name="version" value="{case.version}"', page)


def test_the_deed_moves_the_case_and_says_what_comes_next(cast, monday, seat):
    case = case_at(cast, "issue", Desk.ASSIGNMENT)
    browser = seat(cast.bolat)
    answer = send(browser, case, Verb.ASSIGN, executor=cast.dana.pk, reason="Мерзімінде қараңыз")
    assert answer["Location"] == reverse("case", args=[case.pk])
    moved = Case.objects.get(pk=case.pk)
    assert (moved.state, moved.executor) == (Desk.EXAMINATION, cast.dana)
    page = browser.get(answer["Location"]).content.decode()
    assert "Executor named. Next step: Examination of the documents. Due: 01.12.2026 18:30." in page
    assert "Мерзімінде қараңыз" in page


def test_a_deed_that_asks_nothing_is_done_from_the_case_page(cast, seat):
    case = case_at(cast, "ict-issue", Desk.REGISTRATION)
    work.deliver()
    with clock.at(MORNING + timedelta(minutes=30)):
        browser = seat(cast.dana)
        page = browser.get(f"/cases/{case.pk}/").content.decode()
        action = f"/cases/{case.pk}/register_result/"
        form = re.search(rf'<form method="post" action="({action})".*?</form>', page, re.DOTALL)
        version = re.search(r'name="version" value="(\d+)"', form[0])[1]
        assert browser.post(form[1], {"version": version}).status_code == 302
    assert state(case) == Desk.HAND_OUT


def test_what_is_wrong_is_said_at_the_field_and_nothing_moves(cast, monday, seat):
    case = case_at(cast, "issue", Desk.ASSIGNMENT)
    answer = send(seat(cast.bolat), case, Verb.ASSIGN, executor=cast.bolat.pk, reason="Осы бұрыштама сақталады")
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "<title>Error: " in page
    assert 'aria-invalid="true"' in page
    assert "Осы бұрыштама сақталады" in page
    assert state(case) == Desk.ASSIGNMENT


def test_whoever_comes_second_is_told_who_did_what_and_keeps_the_words(cast, monday, seat):
    case = case_at(cast, "issue", Desk.ASSIGNMENT)
    do(case.pk, Verb.ASSIGN, cast)
    answer = send(
        seat(cast.bolat), case, Verb.ASSIGN, version=case.version - 1, executor=cast.erlan.pk, reason="Ерлан қарасын"
    )
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "Executor named — Бөкейханов Б., 23.11.2026 10:30" in page
    assert "Ерлан қарасын" in page
    assert Case.objects.get(pk=case.pk).executor == cast.dana


def test_another_verb_over_a_stale_page_moves_nothing(cast, seat):
    case = case_at(cast, "issue", Desk.SIGNATURE)
    work.deliver()
    with clock.at(MORNING + timedelta(minutes=40)):
        do(case.pk, Verb.SIGN, cast)
        answer = send(seat(cast.bolat), case, Verb.SEND_BACK, reason="Мекенжайды түзетіңіз")
    assert answer.status_code == 409
    assert "Мекенжайды түзетіңіз" in answer.content.decode()
    assert state(case) == Desk.NOTICE


def test_a_double_click_does_the_deed_once(cast, monday, seat):
    case = case_at(cast, "issue", Desk.ASSIGNMENT)
    browser = seat(cast.bolat)
    first = send(browser, case, Verb.ASSIGN, executor=cast.dana.pk)
    second = send(browser, case, Verb.ASSIGN, executor=cast.dana.pk)
    assert (first.status_code, second.status_code) == (302, 302)
    assert case.moves.filter(verb=Verb.ASSIGN).count() == 1


@pytest.mark.parametrize("version", ["", "x", "-1", "9" * 40, "٣"])
def test_a_form_without_its_version_moves_nothing(cast, monday, seat, version):
    case = case_at(cast, "issue", Desk.ASSIGNMENT)
    assert send(seat(cast.bolat), case, Verb.ASSIGN, version=version, executor=cast.dana.pk).status_code == 409
    assert state(case) == Desk.ASSIGNMENT


def test_what_is_missing_stands_on_top_and_there_is_no_button(cast, monday, seat):
    case = lodge(cast)
    browser = seat(cast.aigul)
    page = browser.get(reverse("deed", args=[case.pk, Verb.REGISTER])).content.decode()
    main = page[page.index("<main") :]
    assert "Enter what is asked for: territory and dates." in main
    assert 'type="submit"' not in main[: main.index("</form>")]
    refused = send(browser, case, Verb.REGISTER)
    assert refused.status_code == 409
    assert "Enter what is asked for" in refused.content.decode()
    assert state(case) == Desk.INTAKE


def test_a_deed_of_another_step_says_where_it_is_done(cast, monday, seat):
    case = case_at(cast, "issue", Desk.EXAMINATION)
    answer = seat(cast.dana).get(reverse("deed", args=[case.pk, Verb.PAY]))
    assert answer.status_code == 409
    assert "The case is at another step now: Examination of the documents." in answer.content.decode()


def test_a_substitute_does_the_deed_and_the_order_is_kept(cast, monday, seat):
    case = case_at(cast, "issue", Desk.EXAMINATION)
    post = Post.objects.get(account=cast.dana)
    Substitution.objects.create(
        post=post, substitute=cast.erlan, since=MORNING.date(), until=MORNING.date(), order="№ 5-ж"
    )
    judge(case, cast.erlan)
    assert send(seat(cast.erlan), case, Verb.EXAMINE).status_code == 302
    move = case.moves.get(verb=Verb.EXAMINE)
    assert (move.by, move.order) == (cast.erlan, "№ 5-ж")


@pytest.mark.parametrize("verb", ["submit", "delete", "lapse", "case", "grant"])
def test_addresses_of_no_deed_do_not_exist(cast, monday, seat, verb):
    case = case_at(cast, "issue", Desk.ASSIGNMENT)
    assert seat(cast.bolat).get(f"/cases/{case.pk}/{verb}/").status_code == 404


def test_a_form_sent_from_elsewhere_is_refused(cast, monday, client):
    case = case_at(cast, "issue", Desk.ASSIGNMENT)
    client.handler.enforce_csrf_checks = True
    client.force_login(cast.bolat)
    answer = send(client, case, Verb.ASSIGN, executor=cast.dana.pk)
    assert answer.status_code == 403
    assert state(case) == Desk.ASSIGNMENT
