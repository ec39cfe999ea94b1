"""The administration in a real browser, in Kazakh: the auditor's proof and the administrator's forms."""

import re

import pytest

from tests import cast as people
from tests import walk
from workflow.acts.words import Desk
from workflow.office.models.people import Duty

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
SHOWN = "h1, h2, h3, th, caption, label, .submit-row input, .object-tools a"


def read(page, look, address):
    page.goto(address)
    look(page, widths=[1366])
    words = " ".join(page.eval_on_selector_all(SHOWN, "all => all.map(one => one.innerText || one.value || '')"))
    assert not re.search(r"[a-z]{4,}", re.sub("Qyzmet|dana", "", words)), words


def test_an_auditor_follows_a_case_to_its_proof(page, look, login):
    cast = people.gather()
    case = walk.case_at(cast, "reissue", Desk.DRAFTING)
    login(page, cast.marat)
    for address in ("/admin/", "/admin/cases/case/", "/admin/papers/paper/", "/admin/outbox/notification/"):
        read(page, look, address)
    page.goto(f"/cases/{case.pk}/")
    page.click(f"a[href='/admin/cases/case/{case.pk}/change/']")
    page.wait_for_selector("[data-outcome=whole]")
    read(page, look, page.url)
    page.goto("/admin/audit/event/")
    page.click(".object-tools a")
    page.wait_for_selector("[data-outcome=whole]")
    read(page, look, page.url)


def test_an_administrator_fills_in_forms(page, look, login):
    cast = people.gather()
    saule = people.seat(people.person("saule", "Ыбыраева", "Сәуле", "900101400024"), cast.office, Duty.ADMINISTRATOR)
    login(page, saule)
    for address in ("office/assignment/add", "checklist/requirement/add", f"office/account/{cast.dana.pk}/change"):
        read(page, look, f"/admin/{address}/")
    page.fill("input[name=patronymic]", "Ерланқызы")
    page.click("input[name=_save]")
    page.wait_for_selector(".messagelist .success")
    page.goto(f"/admin/office/account/{cast.dana.pk}/password/")
    page.fill("input[name=password1]", "salqyn samal keshi")
    page.fill("input[name=password2]", "basqa birdeñe 2026")
    page.click(".submit-row input")
    page.wait_for_selector(".errorlist")
    read(page, look, page.url)


def test_an_auditor_goes_from_a_number_to_the_case_in_two_clicks(page, look, login, wall):
    cast = people.gather()
    case = walk.case_at(cast, "issue", Desk.EXAMINATION)
    wall.pass_by(days=60)
    login(page, cast.marat)
    page.goto("/oversight/terms/?since=2026-11&until=2027-01")
    look(page)
    page.click("td[data-late] a >> nth=0")
    look(page)
    page.click(f'tr[data-case="{case.pk}"] a')
    assert page.get_attribute("body", "data-screen") == "case"
    page.goto("/oversight/sample/?since=2026-11&until=2027-01&n=5&seed=qyz")
    look(page)
    assert page.locator(f'tr[data-case="{case.pk}"]').count() == 1


def test_an_administrator_sees_what_a_day_off_moves_before_it_is_kept(page, look, login, wall):
    cast = people.gather()
    saule = people.seat(people.person("saule", "Ыбыраева", "Сәуле", "900101400024"), cast.office, Duty.ADMINISTRATOR)
    walk.case_at(cast, "extend", Desk.DECISION)
    login(page, saule)
    for address in ("safeguards/quota/add", "safeguards/ban", "permits/levyrate", "permits/levyrate/on-a-day"):
        read(page, look, f"/admin/{address}/")
    page.goto("/admin/office/specialday/add/")
    for name, words in {"first_day": "24.11.2026", "name_kk": "Су тасқыны", "reference_kk": "Шешім № 1"}.items():
        page.fill(f"[name={name}]", words)
    page.select_option("[name=kind]", "off")
    page.click("input[name=_save]")
    assert page.inner_text("[data-number=later]") == "1"
    look(page, widths=[1366])
    page.click("input[name=_confirmed]")
    page.wait_for_selector(".messagelist .success")
