"""Applications begun and not finished: kept by themselves, found again, put aside, thrown away."""

import re
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, transaction

from tests.desk.conftest import a_pdf
from tests.desk.packets import NEW, fresh, service, the_draft, whole
from tests.walk import MORNING
from workflow.audit.models import Event
from workflow.cases.models import Case
from workflow.desk.intake.models import Draft, Scan
from workflow.office import clock
from workflow.papers import inventory, store


@pytest.fixture
def counter(cast, monday, seat):
    return seat(cast.aigul)


def scan(name="скан.pdf", content=None):
    return SimpleUploadedFile(name, content or a_pdf())


def test_what_was_typed_is_kept_and_found_again(counter):
    address = fresh()
    answer = counter.post(f"{address}saved/", {**NEW, "window": "w"})
    assert "data-saved" in answer.content.decode()
    assert answer["HX-Replace-Url"] == address
    assert NEW["address"] in counter.get(address).content.decode()
    assert f'href="{address}"' in counter.get("/intake/").content.decode()


def test_the_answer_tells_the_term_and_what_has_to_be_put_right(counter):
    answer = counter.post(f"{fresh()}saved/", {**whole(consent=""), "window": "w"}).content.decode()
    assert f'data-due="{(MORNING + timedelta(minutes=50)).isoformat()}"' in answer
    assert "applicant&#x27;s consent is missing" in answer


def test_another_window_does_not_write_over_it(counter):
    address = fresh()
    counter.post(f"{address}saved/", {"name": "Бірінші", "window": "a", "revision": "0"})
    overtaken = counter.post(f"{address}saved/", {"name": "Екінші", "window": "b", "revision": "0"})
    assert overtaken.status_code == 409
    assert counter.post(address, {"name": "Екінші", "window": "b", "revision": "0"}).status_code == 409
    assert the_draft().value("name") == "Бірінші"
    assert counter.post(f"{address}saved/", {"name": "Үшінші", "window": "c", "revision": "1"}).status_code == 200


def test_a_saving_overtaken_on_its_way_by_a_button_is_let_go(counter):
    address = fresh()
    counter.post(address, whole(do="save", turn="1795000000200"))
    late = counter.post(f"{address}saved/", {"name": "Ескі", "window": "w", "turn": "1795000000100"})
    assert late.status_code == 200
    assert the_draft().value("name") == NEW["name"]
    counter.post(f"{address}saved/", {"name": "Жаңа", "window": "w", "turn": "1795000000300"})
    assert the_draft().value("name") == "Жаңа"


def test_a_colleague_of_the_counter_goes_on_and_another_office_sees_nothing(cast, counter, seat):
    address = fresh()
    counter.post(f"{address}saved/", {**NEW, "window": "w"})
    assert seat(cast.zere).get(address).status_code == 404
    assert seat(cast.zere).post(f"{address}saved/", {"name": "x"}).status_code == 404
    assert seat(cast.bolat).get(address).status_code == 403


def test_past_its_term_it_is_shown_overdue(cast, seat):
    browser = seat(cast.aigul)
    with clock.at(MORNING):
        browser.post(fresh(), {**NEW, "window": "w", "do": "aside"})
    with clock.at(MORNING + timedelta(minutes=21)):
        page = browser.get("/intake/").content.decode()
    assert "put aside" in page
    assert 'data-due-band="overdue"' in page


def test_it_is_thrown_away_with_its_files_and_that_stays_in_the_events(counter):
    address = fresh()
    counter.post(address, whole() | {"doc-passport-scan": scan()})
    stored = Scan.objects.get().stored
    with transaction.atomic():
        assert counter.get(f"{address}discard/").status_code == 200
    counter.post(f"{address}discard/")
    assert not Draft.objects.exists()
    assert Event.objects.get(kind="discarded").payload["began"]
    assert not Scan.objects.filter(stored=stored).exists()


def test_the_moment_is_moved_back_only_and_only_for_a_reason(counter):
    address = fresh()
    early, late = {"accepted_at": "23.11.2026 10:05"}, {"accepted_at": "23.11.2026 11:30", "accepted_because": "x"}
    assert counter.post(address, whole(do="register", **early)).status_code == 422
    assert counter.post(address, whole(do="register", revision="1", **late)).status_code == 422
    because = {**early, "accepted_because": "Кезек болды"}
    assert counter.post(address, whole(do="register", revision="2", **because)).status_code == 302
    case = Case.objects.get()
    assert case.lodged_at == MORNING + timedelta(minutes=5)
    assert "Кезек болды" in case.moves.order_by("version").last().reason


def test_the_database_wants_a_reason_as_well(counter):
    counter.post(fresh(), {**NEW, "window": "w"})
    with pytest.raises(IntegrityError), transaction.atomic():
        Draft.objects.update(accepted_at=MORNING)


def test_the_moment_of_consent_is_when_it_was_ticked(cast, seat):
    browser, address = seat(cast.aigul), fresh()
    with clock.at(MORNING):
        browser.post(f"{address}saved/", whole())
    with clock.at(MORNING + timedelta(minutes=9)):
        browser.post(address, whole(do="register"))
    assert Case.objects.get().consent.at == MORNING


def test_files_go_off_one_by_one_and_become_the_case_s(counter):
    address = fresh()
    counter.post(address, whole())
    for name in ("бір.pdf", "екі.pdf"):
        answer = counter.post(f"{address}scans/", {"requirement": "passport", "file": scan(name)})
        assert name in answer.content.decode()
    first, second = Scan.objects.all()
    undo = counter.post(f"{address}scans/{second.pk}/", {"do": f"remove:{second.pk}"}).content.decode()
    assert f"restore:{second.pk}" in undo
    counter.post(address, whole(do="register"))
    upload = Case.objects.get().uploads.get()
    assert (upload.name, upload.requirement, upload.stored) == ("бір.pdf", "passport", first.stored)
    assert not Scan.objects.exists()


def test_a_removed_file_is_put_back(counter):
    address = fresh()
    counter.post(address, whole() | {"doc-passport-scan": scan()})
    pk = Scan.objects.get().pk
    counter.post(address, whole(do=f"remove:{pk}", revision="1"))
    assert Scan.objects.get().removed_at
    counter.post(address, whole(do=f"restore:{pk}", revision="2"))
    assert Scan.objects.get().removed_at is None


def test_a_file_that_is_no_document_is_refused_in_words(counter):
    address = fresh()
    counter.post(address, whole())
    answer = counter.post(f"{address}scans/", {"requirement": "passport", "file": scan("a.pdf", b"<html>")})
    assert (answer.status_code, Scan.objects.count()) == (422, 0)
    assert "PDF, JPEG" in answer.content.decode()
    page = counter.post(address, whole(revision="1") | {"doc-passport-scan": scan("a.pdf", b"<html>")})
    assert page.status_code == 422
    assert 'href="#id_doc-passport-scan"' in page.content.decode()


def test_a_file_for_no_document_of_the_service_is_not_taken(counter):
    address = fresh()
    counter.post(address, whole())
    answer = counter.post(f"{address}scans/", {"requirement": "other", "file": scan()})
    assert (answer.status_code, Scan.objects.count()) == (400, 0)


def test_its_files_are_no_orphans_and_open_to_the_counter_alone(cast, counter, seat):
    address = fresh()
    counter.post(address, whole() | {"doc-passport-scan": scan()})
    one = Scan.objects.get()
    assert store.path(one.stored).exists()
    assert list(inventory.faults()) == []
    assert counter.get(f"{address}scans/{one.pk}/").status_code == 200
    assert seat(cast.zere).get(f"{address}scans/{one.pk}/").status_code == 404


def test_workers_come_and_go_without_scripts(counter):
    address = fresh()
    counter.post(address, whole(do="add:workers"))
    assert 'name="workers-1-name"' in counter.get(address).content.decode()
    second = {"workers-TOTAL_FORMS": "2", "workers-1-name": "Екінші"}
    counter.post(address, whole(do="drop:workers:0", revision="2", **second))
    page = counter.get(address).content.decode()
    assert re.search(r'name="workers-0-name" value="Екінші"', page)
    assert 'name="workers-1-name"' not in page


def test_the_applicant_is_found_without_scripts(cast, counter):
    address = fresh()
    counter.post(address, {"service": service(), "number": "9401 4000 0385", "window": "w", "do": "find"})
    page = counter.get(address).content.decode()
    assert cast.employer.phone in page
    assert "Known applicant" in page
    assert not Case.objects.exists()


def test_the_day_a_document_expires_still_counts(counter):
    for until, state in (("23.11.2026", "done"), ("22.11.2026", "expired")):
        typed = whole(**{"doc-passport-valid_until": until})
        page = counter.post(f"{fresh()}saved/", typed).content.decode()
        verdict = re.search(r'id="verdict-passport".*?data-verdict="(\w+)">([^<]+)', page)
        assert verdict[1] == state
        assert until in verdict[2]
        assert "23.11.2026" in verdict[2]


def test_a_day_is_understood_without_its_points(counter):
    register = whole(do="register", **{"doc-passport-valid_until": "01012031"})
    assert counter.post(fresh(), register).status_code == 302


def test_the_clerk_s_queue_shows_what_was_begun_and_nobody_else_s(cast, counter, seat):
    counter.post(fresh(), {**NEW, "window": "w"})
    assert "data-draft" in counter.get("/").content.decode()
    assert "data-draft" not in seat(cast.dana).get("/").content.decode()
