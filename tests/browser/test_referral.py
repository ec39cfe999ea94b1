"""A referral from the counter to the employer's answer, through the pages alone: three pairs of hands, in Kazakh."""

import pytest

from referrals.models import Application, Kind
from referrals.places.models import Booking, Report
from tests.browser.office import fill, speak
from tests.referrals import scene
from workflow.acts.words import Desk, Verb
from workflow.cases.models import Case
from workflow.office.models import Assignment
from workflow.outbox import work
from workflow.papers.models import Paper

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PERSON = {
    "number": "900101300017", "name": "Оспанов Серік Қайратұлы", "address": "Қызылорда қ., Абай к-сі, 5",
    "phone": "+7 701 111 22 33", "email": "serik@example.kz",
}  # fmt: skip
REQUEST = {
    "registered_as": "unemployed", "registered_on": "02.11.2026", "born": "05.05.2000", "education": "3",
    "graduated_on": "20.06.2025", "experience": "2", "consent": "on", "doc-application-there": "on",
    "doc-identity-there": "on", "doc-identity-valid_until": "01.01.2030", "doc-diploma-there": "on",
}  # fmt: skip


def hand_in(clerk):
    """The clerk chooses the service, then the kind: the documents of the kind appear; then everything is typed."""
    page = clerk.page
    speak(page, "kk", "/intake/")
    with page.expect_response("**/packet/"):
        page.select_option("[name=service]", f"{Assignment.objects.get(service=scene.SERVICE).pk}-any")
    page.wait_for_selector("[name=kind]")
    assert not page.locator("[name=doc-diploma-there]").count()
    with page.expect_response("**/packet/"):
        page.select_option("[name=kind]", Kind.YOUTH_PRACTICE)
    page.wait_for_selector("[name=doc-diploma-there]")
    page.fill("[name=number]", PERSON["number"])
    page.wait_for_selector("[data-said=success]")
    if page.locator("#applicant-known").count():
        page.click("#applicant-known")
    fill(
        page,
        {name: PERSON[name] for name in PERSON if name != "number"}
        | REQUEST
        | {"profession": str(scene.occupation().pk)},
    )
    clerk.look(page)
    page.click("[data-action=register]")
    page.wait_for_selector("[data-screen=intake-done]")
    clerk.look(page)
    clerk.wall.pass_by(minutes=1)
    return Case.objects.get()


def choose(executor, case, place):
    """From the case, which says that a place is lacking, to the places, to the referral."""
    executor.opens(case)
    page = executor.page
    page.click(f'a[href="/referrals/{case.pk}/places/"] >> nth=0')
    assert page.get_attribute("body", "data-screen") == "referral-places"
    executor.look(page)
    page.click(f'tr[data-place="{place.pk}"] button')
    page.wait_for_selector('form[data-action="propose"]')


def propose(executor, **typed):
    """The referral is filled in and looked at as it will be printed; then it goes to the head."""
    page = executor.page
    fill(page, typed)
    page.wait_for_selector("#preview img")
    page.wait_for_load_state("networkidle")
    executor.look(page)
    page.click('form[data-action="propose"] button[type=submit]:not([name])')
    page.wait_for_selector("[data-case-state=signature]")
    executor.wall.pass_by(minutes=1)


def test_a_graduate_goes_to_youth_practice_and_the_employer_takes_them_on(cast, window, look, wall, new_page):
    told = scene.of(cast)
    place = scene.place(told.office, Kind.YOUTH_PRACTICE, capacity=1)
    scene.place(told.office, Kind.YOUTH_PRACTICE, occupation=scene.occupation("5120"))
    aigul, bolat, dana = (window(one) for one in (cast.aigul, cast.bolat, cast.dana))
    case = hand_in(aigul)
    assert (case.state, Application.objects.get().kind) == (Desk.ASSIGNMENT, Kind.YOUTH_PRACTICE)
    bolat.does(case, Verb.ASSIGN, executor=str(cast.dana.pk), reason="Орын іріктелсін")
    choose(dana, case, place)
    propose(dana, card="2026/004512", begins="25.11.2026")
    bolat.does(case, Verb.SIGN)
    aigul.does(case, Verb.HAND_OUT, iin=PERSON["number"], identity="045678901, ІІМ, 01.01.2020")
    work.deliver()
    papers = set(Paper.objects.final().made().values_list("kind", flat=True))
    assert papers == {"coupon", "receipt", "referral_youth_practice"}
    dana.page.goto("/places/")
    look(dana.page)
    wall.pass_by(days=9)
    dana.page.goto("/places/answers/")
    assert dana.page.get_attribute("table", "data-view") == "overdue"
    look(dana.page)
    dana.page.click("tr[data-report] a.button")
    look(dana.page)
    dana.page.check("[name=outcome][value=hired]")
    fill(dana.page, {"told_on": "24.11.2026", "words": "№ 48-ж"})
    dana.page.click("main form button[type=submit]")
    dana.page.wait_for_selector(".notice--success")
    assert Report.objects.get().outcome == "hired"
    assert Booking.objects.get().freed_at is None
    home = new_page()
    home.goto("/status/")
    fill(home, {"number": case.number, "code": Case.objects.get().code})
    home.click("main form button[type=submit]")
    assert home.locator('a[href^="/status/paper"]').count() == 3
    look(home)
