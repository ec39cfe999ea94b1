"""A permit from the counter to the post office, through the pages alone: six pairs of hands, in Kazakh."""

from datetime import timedelta

import pytest

from tests import cast as people
from tests.browser.chamber import settles
from tests.browser.office import fill
from tests.desk.packets import documents, service
from tests.portal.conftest import scan
from tests.walk import judge
from workflow.acts.words import Desk, Verb
from workflow.cases.models import Case
from workflow.outbox import work
from workflow.papers.models import Paper

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

APPLICANT = {
    "number": "100540000375",
    "name": "«Сыр Өнеркәсіп Құрылыс» АҚ",
    "address": "Қызылорда қ., Әйтеке би к-сі, 28",
    "phone": "+7 7242 11 22 33",
    "email": "syr@example.kz",
}
REQUEST = {
    "territory_kk": "Қызылорда облысы",
    "territory_ru": "Кызылординская область",
    "valid_from": "01.01.2027",
    "valid_until": "31.12.2027",
    "workers-0-name": "Үмітұлы Жан-Ғабит",
    "workers-0-born": "05.05.1985",
    "workers-0-citizenship_kk": "Түркия",
    "workers-0-citizenship_ru": "Турция",
    "workers-0-passport": "U1234567",
    "workers-0-passport_until": "01.01.2031",
    "workers-0-profession_kk": "инженер",
    "workers-0-profession_ru": "инженер",
    "workers-0-category": "3",
    "consent": "on",
}
WAY = "submit register assign examine recommend draft sign notify pay prepare lapse hand_over post"


def hand_in(clerk):
    """The clerk takes the packet in and registers it, on one page."""
    page = clerk.page
    page.goto("/intake/")
    clerk.look(page)
    with page.expect_response("**/packet/"):
        page.select_option("[name=service]", service())
    page.wait_for_selector("[name=territory_kk]")
    fill(page, APPLICANT | REQUEST | {name: words for name, words in documents().items() if "pages" not in name})
    clerk.look(page)
    page.click("[data-action=register]")
    page.wait_for_selector("[data-screen=intake-done]")
    clerk.look(page)
    clerk.wall.pass_by(minutes=5)
    return Case.objects.get()


def pay_from_home(new_page, look, case, folder):
    """The employer looks at the status page and sends proof of payment there."""
    (folder / "төлем.pdf").write_bytes(scan().read())
    page = new_page()
    page.goto("/status/")
    look(page)
    fill(page, {"number": case.number, "code": case.code})
    page.click("main form button[type=submit]")
    look(page)
    fill(page, {"proof": str(folder / "төлем.pdf")})
    page.click('form[action="/status/proof/"] button[type=submit]')
    assert page.locator("[data-proof]").count() == 1
    look(page)
    return page


def test_a_permit_goes_from_the_counter_to_the_post_office(cast, window, new_page, look, wall, tmp_path):
    aigul, bolat, dana, gauhar = (window(one) for one in (cast.aigul, cast.bolat, cast.dana, cast.gauhar))
    case = hand_in(aigul)
    assert (case.state, case.number) == (Desk.ASSIGNMENT, "2026-ШЖК-000001")
    bolat.does(case, Verb.ASSIGN, executor=str(cast.dana.pk), reason="Мерзімінде қараңыз")
    judge(case, cast.dana)
    dana.does(case, Verb.EXAMINE)
    settles(gauhar, cast, case)
    dana.does(case, Verb.DRAFT)
    bolat.does(case, Verb.SIGN)
    dana.does(case, Verb.NOTIFY)
    home = pay_from_home(new_page, look, case, tmp_path)
    dana.page.goto("/?view=waiting")
    dana.look(dana.page)
    dana.page.click(f'tr[data-case="{case.pk}"] a')
    assert "төлем.pdf" in dana.page.inner_text("main")
    dana.page.click('li[data-action="pay"] a')
    fill(dana.page, {"document": "№ 77", "paid_on": "23.11.2026"})
    dana.look(dana.page)
    dana.page.click("main form button[type=submit]")
    dana.does(case, Verb.PREPARE)
    wall.set(case.clocks.open().get().due_at + timedelta(minutes=1))
    work.sweep()
    dana.does(case, Verb.HAND_OVER)
    aigul.does(case, Verb.POST, tracking="RR123456785KZ")
    assert Case.objects.get().state == Desk.POSTED
    assert " ".join(case.moves.order_by("version").values_list("verb", flat=True)) == WAY
    assert not case.clocks.open().exists()
    assert not case.clocks.exclude(late_at=None).exists()
    work.deliver()
    assert set(Paper.objects.final().made().values_list("kind", flat=True)) == {"coupon", "receipt", "notice", "permit"}
    home.goto("/status/")
    assert home.get_attribute("[data-case-state]", "data-case-state") == Desk.POSTED
    look(home)


def test_the_second_of_two_people_is_told_who_was_first_and_keeps_his_words(cast, window, wall):
    people.seat(cast.erlan, cast.office, people.Duty.HEAD)
    aigul, bolat, erlan = window(cast.aigul), window(cast.bolat), window(cast.erlan)
    case = hand_in(aigul)
    for head in (bolat, erlan):
        head.opens(case)
        head.page.click('li[data-action="assign"] a')
    fill(erlan.page, {"reason": "Мекенжайды тексеріңіз"})
    bolat.page.click("main form button[type=submit]")
    erlan.page.click("main form button[type=submit]")
    assert erlan.page.get_attribute("main .errors", "data-outcome") == "409"
    assert "Бөкейханов Б." in erlan.page.inner_text("main .errors")
    assert erlan.page.input_value("textarea[name=reason]") == "Мекенжайды тексеріңіз"
    erlan.page.complaints.clear()
    erlan.look(erlan.page)
