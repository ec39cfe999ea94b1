"""The executor at work in the browser: documents by one key, drafts beside their letters, cases one after another."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from tests import cast as people
from tests.browser.office import speak
from tests.desk.conftest import a_pdf
from tests.walk import MORNING, case_at, do, judge
from workflow.acts.words import Decision, Desk, Verb
from workflow.cases.models import Case
from workflow.checklist.models import Verdict
from workflow.desk.case.models import Comment, Unsent
from workflow.office import clock
from workflow.outbox import work
from workflow.papers.models import Paper
from workflow.papers.uploads.checks import check
from workflow.papers.uploads.keeping import enter, keep

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def scanned():
    """Hands in a scan of a document."""

    def hand_in(case, code):
        return enter(case, code, keep(check(SimpleUploadedFile("скан.pdf", a_pdf()))), by=None)

    return hand_in


@pytest.fixture(params=["kk", "ru"])
def executor(request, window, cast, wall):
    """Dana at her window, in one language."""
    person = window(cast.dana)
    speak(person.page, request.param)
    wall.pass_by(hours=1)
    return person


def focused(page):
    return page.evaluate("document.activeElement.id || document.activeElement.tagName")


def test_every_document_gets_its_verdict_by_one_key(cast, executor, scanned):
    case = case_at(cast, "issue", Desk.EXAMINATION)
    scanned(case, "application")
    page = executor.page
    page.goto(f"/cases/{case.pk}/")
    executor.look(page)
    page.click('li[data-action="examine"][data-outcome="closed"] a.button')
    page.wait_for_selector('[data-screen="document"] .pictures img')
    executor.look(page)
    documents = case.received.count()
    for left in range(documents, 2, -1):
        title = page.inner_text("h1")
        page.keyboard.press("1" if left % 2 else "3")
        page.wait_for_function("title => document.querySelector('h1').innerText !== title", arg=title)
    page.keyboard.press("4")
    assert focused(page) == "id_words"
    page.keyboard.type("Мөрі анық емес")
    title = page.inner_text("h1")
    page.keyboard.press("Enter")
    page.wait_for_function("title => document.querySelector('h1').innerText !== title", arg=title)
    page.keyboard.press("2")
    page.wait_for_selector('[data-screen="case"] li[data-action="examine"]:not([data-outcome])')
    assert Verdict.objects.filter(received__case=case).count() == documents
    assert Verdict.objects.get(finding="other").words == "Мөрі анық емес"
    executor.look(page)


def test_an_action_opens_and_is_done_on_the_case_page(cast, executor):
    case = case_at(cast, "issue", Desk.EXAMINATION)
    judge(case, cast.dana)
    page = executor.page
    page.goto(f"/cases/{case.pk}/")
    steps = page.inner_text(".tracker")
    page.click('li[data-action="examine"] a')
    page.wait_for_selector("textarea[name=reason]:focus")
    executor.look(page)
    page.fill("textarea[name=reason]", "Ескертпе жоқ")
    page.click('form[data-action="examine"] button[type=submit]')
    page.wait_for_selector("#result:focus")
    assert page.get_attribute("#case", "data-case-state") == Desk.COMMISSION
    assert page.locator('li[data-action="examine"]:not([data-outcome])').count() == 0
    assert "Ескертпе жоқ" in page.inner_text(".timeline li:first-child")
    assert page.inner_text(".tracker") != steps
    shown = page.inner_text(".case__columns")
    executor.look(page)
    page.reload()
    assert page.inner_text(".case__columns") == shown


def test_whoever_comes_second_keeps_the_words_on_the_case_page(cast, executor):
    case = case_at(cast, "issue", Desk.EXAMINATION)
    judge(case, cast.dana)
    page = executor.page
    page.goto(f"/cases/{case.pk}/")
    page.click('li[data-action="examine"] a')
    page.fill("textarea[name=reason]", "Менің сөзім")
    people.seat(cast.erlan, cast.office, people.Duty.HEAD)
    do(case.pk, Verb.EXAMINE, cast)
    page.evaluate("document.querySelector('main form [name=version]').value = '1'")
    page.click('form[data-action="examine"] button[type=submit]')
    page.wait_for_selector('.errors[data-outcome="409"]')
    assert "Ғабдуллина Д." in page.inner_text(".errors")
    assert page.input_value("textarea[name=reason]") == "Менің сөзім"
    assert focused(page) != "BODY"
    page.complaints.clear()
    executor.look(page)


def test_a_draft_needs_no_typing_when_the_facts_suffice(cast, executor):
    case = case_at(cast, "extend", Desk.DRAFTING, Decision.GRANTED)
    page = executor.page
    page.goto(f"/cases/{case.pk}/")
    page.click('li[data-action="draft"] a')
    page.wait_for_selector("#preview img")
    assert page.locator("#preview figure").count() == 2
    executor.look(page)
    page.click('form[data-action="draft"] button[type=submit]:not([name])')
    page.wait_for_selector(".messages .notice--success")
    assert Case.objects.get(pk=case.pk).state == Desk.SIGNATURE
    assert not Unsent.objects.exists()


def test_a_refusal_is_written_beside_its_letter_and_survives_a_crash(cast, executor):
    case = case_at(cast, "issue", Desk.DRAFTING, Decision.REFUSED)
    page = executor.page
    page.goto(f"/cases/{case.pk}/draft/editor/")
    page.wait_for_selector('#preview [data-outcome="lacking"]')
    page.click(".phrases summary")
    page.click(".phrases button >> nth=1")
    assert page.input_value("[name=details_ru]").endswith("об образовании.")
    page.wait_for_selector("#preview img")
    executor.look(page)
    page.fill("[name=reason]", "Назар аударыңыз")
    with page.expect_response("**/preview/"):
        page.locator("[name=reason]").blur()
    page.goto(f"/cases/{case.pk}/draft/editor/")
    assert page.input_value("[name=reason]") == "Назар аударыңыз"
    page.click('form[data-action="draft"] button[type=submit]:not([name])')
    page.wait_for_selector(".messages .notice--success")
    assert Paper.objects.get(case=case, kind="refusal").facts["grounds"][0]["details_ru"].endswith("об образовании.")


def test_a_returned_draft_says_why_on_top_and_what_was_changed(cast, executor, wall):
    case = case_at(cast, "reissue", Desk.SIGNATURE, Decision.GRANTED)
    work.deliver()
    with clock.at(MORNING.replace(hour=12)):
        do(case.pk, Verb.SEND_BACK, cast)
    wall.set(MORNING.replace(hour=12, minute=10))
    page = executor.page
    page.goto(f"/cases/{case.pk}/")
    assert "Мекенжай қате" in page.inner_text('[data-outcome="returned"]')
    executor.look(page)
    page.click('li[data-action="draft"] a')
    page.wait_for_selector("#preview img")
    page.fill("[name=valid_until]", "30.06.2027")
    page.wait_for_selector("#preview .changes ins")
    assert "30.06.2027" in page.inner_text("#preview .changes")
    executor.look(page)


def test_one_key_opens_the_next_case(cast, executor):
    first, second = (case_at(cast, "issue", Desk.EXAMINATION) for _ in range(2))
    page = executor.page
    page.goto(f"/cases/{first.pk}/")
    page.keyboard.press("j")
    page.wait_for_url(f"**/cases/{second.pk}/?from=*")
    page.keyboard.press("j")
    page.wait_for_url(f"**/cases/{first.pk}/?from=*")


def test_a_colleague_is_called_in_a_comment(cast, executor):
    case = case_at(cast, "issue", Desk.EXAMINATION)
    page = executor.page
    page.goto(f"/cases/{case.pk}/")
    page.click('#comments-panel button:has-text("@bolat")')
    page.keyboard.type("қараңызшы")
    page.click("#comments-panel button[type=submit]")
    page.wait_for_selector("#comments:focus")
    assert "@Бөкейханов Б." in page.inner_text(".talk")
    assert Comment.objects.get().words == "@bolat қараңызшы"
    executor.look(page)


def test_the_number_stays_in_sight_and_covers_no_focus(cast, executor):
    case = case_at(cast, "issue", Desk.EXAMINATION)
    page = executor.page
    page.goto(f"/cases/{case.pk}/")
    assert page.locator(".case__bar").bounding_box()["height"] <= 64
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    assert page.locator("#number").bounding_box()["y"] >= 0
    for _ in range(25):
        page.keyboard.press("Shift+Tab")
        box = page.evaluate("(({x, y, bottom}) => [x, y, bottom])(document.activeElement.getBoundingClientRect())")
        bar = page.locator(".case__bar").bounding_box()
        inside = page.evaluate("Boolean(document.activeElement.closest('.case__bar, .masthead, .skip'))")
        assert inside or box[2] > bar["y"] + bar["height"], box
