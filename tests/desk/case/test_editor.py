"""Drafts beside their letters: what is previewed is what is submitted, nothing typed is lost, changes are named."""

from datetime import timedelta

import pytest

from tests.walk import MORNING, case_at, do
from workflow.acts.words import Decision, Desk, Verb
from workflow.cases.models import Case
from workflow.checklist.models import Ground, Phrase
from workflow.desk.case.models import Sheet, Unsent
from workflow.office import clock
from workflow.outbox import work
from workflow.papers import previews
from workflow.papers.models import Paper

DATES = {"valid_from": "01.02.2027", "valid_until": "30.06.2027"}


def preview(browser, case, **typed):
    return browser.post(f"/cases/{case.pk}/draft/preview/", {"version": case.version, **typed})


def submit(browser, case, **typed):
    return browser.post(f"/cases/{case.pk}/draft/editor/", {"version": case.version, **typed})


@pytest.fixture
def granted(cast, monday):
    return case_at(cast, "extend", Desk.DRAFTING, Decision.GRANTED)


@pytest.fixture
def refused(cast, monday):
    return case_at(cast, "issue", Desk.DRAFTING, Decision.REFUSED)


def test_what_is_submitted_is_what_was_previewed(cast, granted, seat):
    typed = DATES | {"conditions_kk": "Тек облыста", "conditions_ru": "Только в области"}
    assert preview(seat(cast.dana), granted, **typed).status_code == 200
    shown = dict(Sheet.objects.values_list("kind", "mark"))
    submit(seat(cast.dana), granted, **typed)
    ordered = Paper.objects.filter(case=granted, draft=True)
    marks = {
        one.kind: previews.Stated(granted, previews.letters.kind(one.kind), one.facts, one.edition).mark
        for one in ordered
    }
    assert shown.keys() == {"notice", "permit"}
    assert shown == marks


def test_the_same_facts_are_pressed_once(cast, granted, seat):
    preview(seat(cast.dana), granted, **DATES)
    before = set(Sheet.objects.values_list("stored", flat=True))
    preview(seat(cast.dana), granted, **DATES, reason="Назар аударыңыз")
    assert set(Sheet.objects.values_list("stored", flat=True)) == before
    preview(seat(cast.dana), granted, **DATES | {"valid_until": "31.07.2027"})
    notice = Sheet.objects.get(kind="notice").stored
    assert notice in before
    assert Sheet.objects.get(kind="permit").stored not in before


def test_the_pages_of_a_preview_are_its_authors_alone(cast, granted, seat):
    preview(seat(cast.dana), granted, **DATES)
    address = f"/previews/{Sheet.objects.first().pk}/pages/1.png"
    assert seat(cast.dana).get(address)["Content-Type"] == "image/png"
    assert seat(cast.bolat).get(address).status_code == 404


def test_what_is_lacking_is_named_and_what_was_typed_is_kept(cast, refused, seat):
    answer = preview(seat(cast.dana), refused, details="Дәйексіз", details_ru="")
    assert 'data-outcome="lacking"' in answer.content.decode()
    again = seat(cast.dana).get(f"/cases/{refused.pk}/draft/editor/").content.decode()
    assert "Дәйексіз" in again
    assert "What you typed before stands here again." in again
    assert Case.objects.get(pk=refused.pk).state == Desk.DRAFTING


def test_beginning_anew_forgets_what_was_typed(cast, refused, seat):
    preview(seat(cast.dana), refused, details="Дәйексіз")
    seat(cast.dana).post(f"/cases/{refused.pk}/draft/editor/", {"forget": "1"})
    assert not Unsent.objects.exists()


def test_the_refusal_states_the_grounds_and_facts_of_the_draft_in_both_languages(cast, refused, seat):
    ground = Ground.objects.asked(refused.service, refused.variant, MORNING.date()).last()
    typed = {"grounds": [ground.pk], "details": "Квота жоқ", "details_ru": "Квоты нет"}
    assert submit(seat(cast.dana), refused, **typed).status_code == 302
    (stated,) = Paper.objects.get(case=refused, kind="refusal").facts["grounds"]
    assert (stated["text"]["kk"], stated["details"], stated["details_ru"]) == (ground.text_kk, "Квота жоқ", "Квоты нет")
    assert not Unsent.objects.exists()


def test_conditions_in_one_language_alone_are_refused(cast, granted, seat):
    answer = submit(seat(cast.dana), granted, **DATES, conditions_kk="Тек облыста")
    assert answer.status_code == 422
    assert "The letter speaks both languages: say it here too." in answer.content.decode()


def test_without_scripts_a_phrase_is_added_and_a_preview_is_shown(cast, refused, seat):
    phrase = Phrase.objects.filter(service=refused.service, place="facts").first()
    page = submit(seat(cast.dana), refused, insert=phrase.pk, details="Біріншіден:").content.decode()
    assert f"Біріншіден: {phrase.text_kk}" in page
    ground = Ground.objects.asked(refused.service, refused.variant, MORNING.date()).first()
    typed = {"grounds": [ground.pk], "details": "Квота жоқ", "details_ru": "Квоты нет"}
    answer = submit(seat(cast.dana), refused, preview="1", **typed)
    assert f"/previews/{Sheet.objects.get().pk}/pages/1.png" in answer.content.decode()


def test_a_returned_draft_says_why_and_what_is_different_now(cast, seat):
    case = case_at(cast, "reissue", Desk.SIGNATURE, Decision.GRANTED)
    work.deliver()
    with clock.at(MORNING + timedelta(minutes=40)):
        do(case.pk, Verb.SEND_BACK, cast)
        case.refresh_from_db()
        assert "Мекенжай қате" in seat(cast.dana).get(f"/cases/{case.pk}/").content.decode()
        assert "Мекенжай қате" in seat(cast.dana).get(f"/cases/{case.pk}/draft/editor/").content.decode()
        page = preview(seat(cast.dana), case, **DATES).content.decode()
    assert "Changed since draft 1: 2" in page
    assert "<del>31.12.2027</del> <ins>30.06.2027</ins>" in page


def test_a_preview_of_a_case_that_moved_on_says_so(cast, granted, seat):
    submit(seat(cast.dana), granted, **DATES)
    answer = preview(seat(cast.dana), granted, **DATES)
    assert answer.status_code == 409
    assert "The case is at another step now" in answer.content.decode()


@pytest.mark.parametrize(("name", "status"), [("bolat", 403), ("erlan", 404)])
def test_the_editor_is_the_executors(cast, granted, seat, name, status):
    assert seat(getattr(cast, name)).get(f"/cases/{granted.pk}/draft/editor/").status_code == status


def test_a_deed_without_letters_has_no_editor(cast, granted, seat):
    assert seat(cast.dana).get(f"/cases/{granted.pk}/notify/editor/").status_code == 404
    assert seat(cast.dana).post(f"/cases/{granted.pk}/notify/preview/").status_code == 404
