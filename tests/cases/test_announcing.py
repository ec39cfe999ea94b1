"""Telling people from any room: after the commit, once, as each of them chose; whoever opens a case has read of it."""

import pytest

from tests import walk
from workflow.acts.words import Desk, Verb
from workflow.cases import notices
from workflow.cases.tidings import path_of, sentence
from workflow.office import clock
from workflow.outbox import work
from workflow.outbox.models import Notification, Switch


@pytest.fixture
def case(cast):
    made = walk.case_at(cast, "issue", Desk.EXAMINATION)
    with clock.at(walk.MORNING):
        work.deliver()
    Notification.objects.all().delete()
    return made


def announce(kind, people, **facts):
    with clock.at(walk.MORNING):
        notices.announce(kind, people, **facts)
        work.deliver()


def test_a_happening_leads_to_its_own_page_and_says_its_facts(case, cast, mailoutbox):
    mailoutbox.clear()
    announce("session", [cast.gauhar], page="/sessions/5/", when="2026-11-30T15:00:00+05:00", place="210")
    told = Notification.objects.get(account=cast.gauhar)
    assert path_of(told) == "/sessions/5/"
    assert "30.11.2026 15:00" in sentence(told)
    (letter,) = mailoutbox
    assert "/sessions/5/" in letter.body
    assert "210" in letter.alternatives[0][0]


def test_a_case_is_led_to_and_named(case, cast):
    announce("mentioned", [cast.dana], case=case)
    told = Notification.objects.get()
    assert (path_of(told), told.case) == (f"/cases/{case.pk}/", case.pk)
    assert case.number in sentence(told)


@pytest.mark.parametrize(("in_page", "by_mail"), [(False, True), (True, False), (False, False)])
def test_each_way_is_switched_off_alone(case, cast, mailoutbox, in_page, by_mail):
    mailoutbox.clear()
    Switch.objects.create(account=cast.dana, kind="mentioned", in_page=in_page, by_mail=by_mail)
    announce("mentioned", [cast.dana], case=case)
    assert Notification.objects.filter(account=cast.dana).exists() == in_page
    assert bool(mailoutbox) == by_mail


def test_a_blocked_account_is_told_nothing(case, cast):
    cast.dana.is_active = False
    cast.dana.save()
    announce("mentioned", [cast.dana], case=case)
    assert not Notification.objects.exists()


def test_whoever_opens_the_case_has_read_of_it(case, cast):
    announce("mentioned", [cast.dana, cast.bolat], case=case)
    assert notices.read(cast.dana, case) == 1
    assert notices.read(cast.dana, case) == 0
    assert Notification.objects.filter(read_at=None).get().account == cast.bolat


def test_a_returned_draft_is_told_as_such(cast):
    case = walk.case_at(cast, "issue", Desk.SIGNATURE)
    with clock.at(walk.MORNING):
        walk.do(case.pk, Verb.SEND_BACK, cast)
        work.deliver()
    assert Notification.objects.get(kind="returned").account == cast.dana


def test_what_was_typed_stays_text_in_the_html(case, cast, mailoutbox):
    mailoutbox.clear()
    announce("session_off", [cast.dana], words="<b>жоқ</b>")
    assert "<b>жоқ</b>" in mailoutbox[0].body
    assert "&lt;b&gt;жоқ" in mailoutbox[0].alternatives[0][0]
