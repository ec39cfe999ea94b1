"""A job seeker from the counter to the notice in hand, through the pages alone, in Kazakh: Kyzylorda and Astana."""

import pytest

from registration.jobseekers.models import Card
from registration.labour_market.models import Record
from tests.browser.office import fill, speak
from tests.registration.conftest import assign
from tests.registration.seekers import IIN, PARTICULARS, SERVICE
from tests.walk import MORNING
from workflow.acts.words import Desk, Verb
from workflow.cases.models import Case
from workflow.checklist.models import Requirement
from workflow.outbox import work
from workflow.papers.models import Paper

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PERSON = {
    "number": IIN, "name": "Һасенов Үміт Ғалымұлы", "address": "Қызылорда қ., Абай к-сі, 5",
    "phone": "+7 701 111 22 33", "email": "umit@example.kz",
}  # fmt: skip


def documents():
    typed = {}
    for one in Requirement.objects.asked(SERVICE, "any", MORNING.date()).filter(needed=True):
        typed[f"doc-{one.code}-there"] = "on"
        if one.dated:
            typed[f"doc-{one.code}-valid_until"] = "01.01.2030"
    return typed


def hand_in(clerk, assignment):
    """The clerk takes the person in and registers the packet, on one page."""
    page = clerk.page
    speak(page, "kk", "/intake/")
    with page.expect_response("**/packet/"):
        page.select_option("[name=service]", f"{assignment.pk}-any")
    page.wait_for_selector("[name=wished_work]")
    card = {name: str(value) for name, value in PARTICULARS.items() if value != ""}
    fill(page, PERSON | card | documents() | {"consent": "on"})
    clerk.look(page)
    page.click("[data-action=register]")
    page.wait_for_selector("[data-screen=intake-done]")
    clerk.look(page)
    clerk.wall.pass_by(minutes=5)
    return Case.objects.get()


def gives(clerk, case, verb=Verb.HAND_OUT):
    clerk.does(case, verb, iin=IIN, identity="045678901, ІІМ, 01.01.2020")


def test_in_kyzylorda_the_executor_enters_the_card_and_the_head_signs(cast, window, new_page, look, wall):
    assignment = assign(cast, "kyzylorda-1057", SERVICE)
    aigul, bolat, dana = (window(one) for one in (cast.aigul, cast.bolat, cast.dana))
    case = hand_in(aigul, assignment)
    assert (case.state, case.number) == (Desk.ASSIGNMENT, "2026-ЖІА-000001")
    bolat.does(case, Verb.ASSIGN, executor=str(cast.dana.pk), reason="Бүгін енгізілсін")
    dana.does(case, Verb.PROPOSE, wished_work="дәнекерлеуші, құбыр төсеуші")
    assert Record.objects.get().card["wished_work"] == "дәнекерлеуші, құбыр төсеуші"
    bolat.does(case, Verb.SIGN)
    gives(aigul, case)
    assert Case.objects.get().state == Desk.ISSUED
    assert not case.clocks.exclude(late_at=None).exists()
    work.deliver()
    assert set(Paper.objects.final().made().values_list("kind", flat=True)) == {"coupon", "receipt", "jobseeker_notice"}
    home = new_page()
    home.goto("/status/")
    fill(home, {"number": case.number, "code": case.code})
    home.click("main form button[type=submit]")
    look(home)
    assert home.get_attribute("[data-case-state]", "data-case-state") == Desk.ISSUED
    assert home.locator('a[href^="/status/paper"]').count() == 3


def test_in_astana_the_head_signs_what_the_system_prepared_or_refuses(cast, window, wall):
    assignment = assign(cast, "astana-158-2561", SERVICE)
    aigul, bolat = window(cast.aigul), window(cast.bolat)
    case = hand_in(aigul, assignment)
    assert case.state == Desk.SIGNATURE
    work.deliver()
    bolat.page.goto(f"/sign/{case.pk}/")
    bolat.look(bolat.page)
    bolat.page.click("[data-decline]")
    bolat.page.wait_for_selector('form[data-action="decline"]')
    bolat.look(bolat.page)
    bolat.does(case, Verb.APPROVE)
    assert Card.objects.get().entry_number == Record.objects.get().number
    gives(aigul, case)
    assert Case.objects.get().state == Desk.ISSUED
