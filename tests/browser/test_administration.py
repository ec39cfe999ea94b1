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
