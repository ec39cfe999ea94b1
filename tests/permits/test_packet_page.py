"""The packet page: everything is saved together, mistakes stand at their fields, nothing typed is lost."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from permits.models import Application, Worker
from tests import walk
from tests.desk.conftest import a_pdf
from workflow.acts.words import Desk
from workflow.cases.models import Case
from workflow.checklist.models import Consent, Received, Requirement
from workflow.desk.intake.lodged import state_of
from workflow.office import clock


@pytest.fixture(autouse=True)
def monday():
    with clock.at(walk.MORNING + timedelta(minutes=5)):
        yield


@pytest.fixture
def case(cast):
    return walk.lodge(cast)


@pytest.fixture
def counter(cast):
    """The clerk's browser."""
    browser = Client()
    browser.force_login(cast.aigul)
    return browser


def page(case):
    return reverse("packet", args=[case.pk])


def filled(case, **change):
    """The whole page as a clerk would fill it in."""
    worker = {
        "name": "Жон Сміт", "born": "05.05.1985", "citizenship_kk": "Түркия", "citizenship_ru": "Турция",
        "passport": "U1",
        "passport_until": "01.01.2031", "profession_kk": "инженер", "profession_ru": "инженер", "category": "3",
    }  # fmt: skip
    form = {
        "territory_kk": "Қызылорда облысы", "territory_ru": "Кызылординская область", "activity_group": "services",
        "valid_from": "01.01.2027", "valid_until": "31.12.2027", "consent": "on",
        "seen": state_of(case),
        "workers-TOTAL_FORMS": "1", "workers-INITIAL_FORMS": "0",
        **{f"workers-0-{name}": value for name, value in worker.items()},
    }  # fmt: skip
    for asked in Requirement.objects.asked(case.service, case.variant, walk.MORNING.date()).filter(needed=True):
        form |= {f"doc-{asked.code}-there": "on", f"doc-{asked.code}-pages": "2"}
        if asked.dated:
            form[f"doc-{asked.code}-valid_until"] = "01.01.2030"
    return form | change


def test_a_whole_packet_is_saved_and_registered_by_one_button(counter, case):
    scan = SimpleUploadedFile("паспорт.pdf", a_pdf())
    answer = counter.post(page(case), filled(case, do="register") | {"doc-passport-scan": scan})
    assert answer.status_code == 302
    assert answer.url == reverse("intake-done", args=[case.pk])
    assert Case.objects.get().state == Desk.ASSIGNMENT
    assert Application.objects.get(case=case).workers.get().name == "Жон Сміт"
    assert Received.objects.filter(case=case).count() == 6
    assert case.uploads.get().requirement == "passport"
    assert Consent.objects.get(case=case).taken_by == case.moves.first().by


def test_what_the_gate_still_lacks_is_said_and_the_packet_is_saved(counter, case):
    answer = counter.post(page(case), filled(case, do="register", consent=""))
    assert answer.status_code == 409
    assert Application.objects.filter(case=case).exists()
    assert Case.objects.get().state == Desk.INTAKE


@pytest.mark.parametrize(
    ("change", "at"),
    [
        ({"territory_kk": ""}, "territory_kk"),
        ({"valid_until": "31.12.2026"}, "valid_until"),
        ({"valid_from": "2027-13-01"}, "valid_from"),
        ({"workers-0-born": "05.05.2085"}, "workers-0-born"),
        ({"workers-0-category": "9"}, "workers-0-category"),
        ({"doc-passport-valid_until": ""}, "doc-passport-valid_until"),
        ({"doc-passport-pages": "0"}, "doc-passport-pages"),
    ],
)
def test_a_mistake_stands_at_its_field_and_nothing_typed_is_lost(counter, case, change, at):
    answer = counter.post(page(case), filled(case, **change))
    shown = answer.content.decode()
    assert answer.status_code == 422
    assert f'href="#id_{at}"' in shown
    assert "Жон Сміт" in shown
    assert not Application.objects.filter(case=case).exists()


def test_a_file_that_is_no_document_is_refused_at_its_field(counter, case):
    scan = SimpleUploadedFile("паспорт.pdf", b"<html>")
    answer = counter.post(page(case), filled(case) | {"doc-passport-scan": scan})
    assert answer.status_code == 422
    assert 'href="#id_doc-passport-scan"' in answer.content.decode()


def test_what_was_saved_is_shown_again_and_can_be_unticked(counter, case):
    counter.post(page(case), filled(case))
    assert "Жон Сміт" in counter.get(page(case)).content.decode()
    worker = Application.objects.get(case=case).workers.get()
    again = filled(case, **{"workers-INITIAL_FORMS": "1", "workers-0-id": worker.pk})
    del again["doc-passport-there"]
    assert counter.post(page(case), again).status_code == 302
    assert not Received.objects.filter(case=case, requirement__code="passport").exists()


def test_another_worker_gets_an_empty_row_and_nothing_is_lost(counter, case):
    answer = counter.post(page(case), filled(case, do="add:workers", territory_kk=""))
    assert answer.status_code == 200
    assert 'name="workers-1-name"' in answer.content.decode()
    assert "Жон Сміт" in answer.content.decode()


def test_the_address_of_before_leads_to_the_page(counter, case):
    assert counter.get(f"/permits/{case.pk}/packet/")["Location"] == page(case)


def test_a_worker_may_have_a_period_and_a_place_of_work_of_their_own(counter, case):
    own = {"workers-0-workplace": "Арал", "workers-0-works_from": "01.02.2027", "workers-0-works_until": "01.01.2027"}
    answer = counter.post(page(case), filled(case, **own))
    assert 'href="#id_workers-0-works_until"' in answer.content.decode()
    counter.post(page(case), filled(case, **own | {"workers-0-works_until": "01.03.2027"}))
    assert Worker.objects.get().workplace == "Арал"


def test_the_staff_of_the_employer_is_declared_with_the_request(counter, case):
    counter.post(page(case), filled(case, **{"staff-citizens_1": "10", "staff-foreigners_1": "1"}))
    assert Application.objects.get(case=case).staff.get().citizens == 10


def test_a_request_without_a_worker_is_said_at_the_field(counter, case):
    empty = {name: "" for name in filled(case) if name.startswith("workers-0-")}
    answer = counter.post(page(case), filled(case, **empty))
    assert 'href="#id_workers-0-name"' in answer.content.decode()


def test_a_registered_packet_is_closed_and_what_was_typed_is_kept(cast, counter):
    case = walk.case_at(cast, "issue", Desk.ASSIGNMENT)
    answer = counter.post(page(case), filled(case, territory_kk="Арал ауданы"))
    assert answer.status_code == 409
    assert "Арал ауданы" in answer.content.decode()
    assert Application.objects.get(case=case).territory_kk == "Қызылорда облысы"


def test_a_second_click_adds_no_second_worker(counter, case):
    twice = filled(case)
    assert counter.post(page(case), twice).status_code == 302
    again = counter.post(page(case), twice)
    assert again.status_code == 409
    assert "Жон Сміт" in again.content.decode()
    assert Worker.objects.filter(application__case=case).count() == 1


def test_a_colleague_s_packet_is_not_written_over(counter, case):
    stale = filled(case, territory_kk="Арал ауданы")
    counter.post(page(case), filled(case, territory_kk="Шиелі ауданы"))
    answer = counter.post(page(case), stale)
    assert answer.status_code == 409
    assert "Арал ауданы" in answer.content.decode()
    assert Application.objects.get(case=case).territory_kk == "Шиелі ауданы"


def test_a_head_may_look_at_a_case_but_not_change_its_packet(cast, case):
    browser = Client()
    browser.force_login(cast.bolat)
    assert browser.get(page(case)).status_code == 403
    assert browser.post(page(case), filled(case)).status_code == 403


def test_for_a_clerk_of_another_office_the_packet_does_not_exist(cast, case):
    browser = Client()
    browser.force_login(cast.zere)
    assert browser.get(page(case)).status_code == 404


def test_the_variant_asks_for_the_earlier_permit_and_the_sender(cast, counter):
    case = walk.lodge(cast, "ict-renew")
    answer = counter.post(page(case), filled(case))
    shown = answer.content.decode()
    assert 'href="#id_previous"' in shown
    assert 'href="#id_sender"' in shown
    assert Case.objects.get(pk=case.pk).version == 1
