"""Proof of payment sent from the status page: checked, kept, told to the executor, as often as needed."""

from datetime import timedelta

from django.core.files.uploadedfile import SimpleUploadedFile

from tests.portal.conftest import scan
from tests.walk import do
from workflow.acts.words import Desk, Verb
from workflow.audit.verify import verify
from workflow.office import clock
from workflow.outbox import work
from workflow.outbox.models import Notification
from workflow.papers.models import Upload
from workflow.portal import handout


def send(visitor, file=None):
    return visitor.post("/status/proof/", {"proof": file or scan()})


def test_a_proof_is_kept_and_the_executor_is_told(at, cast, noon, visitor):
    case = at(Desk.PAYMENT)
    answer = send(visitor)
    assert answer["Location"] == "/status/"
    upload = Upload.objects.get()
    assert (upload.case, upload.requirement, upload.by, upload.name) == (case, "payment-proof", None, "төлем.pdf")
    page = visitor.get("/status/").content.decode()
    assert "төлем.pdf" in page
    assert "Proof of payment received" in page
    work.deliver()
    assert [one.account for one in Notification.objects.filter(kind="proof")] == [cast.dana]


def test_the_executor_sees_it_on_the_case_page_and_in_the_journal(at, cast, client, noon, visitor):
    case = at(Desk.PAYMENT)
    send(visitor)
    client.force_login(cast.dana)
    client.cookies["django_language"] = "en"
    page = client.get(f"/cases/{case.pk}/")
    assert page.context["uploads"][0]["name"] == "төлем.pdf"
    assert page.context["events"][0]["what"] == "The applicant sent proof of payment"
    assert client.get(page.context["uploads"][0]["href"]).status_code == 200
    assert verify(only=f"case/{case.pk}")[1] == []


def test_another_file_can_follow_until_the_payment_is_recorded(at, cast, noon, visitor):
    case = at(Desk.PAYMENT)
    assert send(visitor).status_code == 302
    assert send(visitor, scan("екінші.pdf")).status_code == 302
    do(case.pk, Verb.PAY, cast)
    answer = send(visitor)
    assert answer.status_code == 409
    assert Upload.objects.count() == 2


def test_what_is_no_proof_of_anything_is_refused_at_the_field(at, noon, visitor):
    at(Desk.PAYMENT)
    answer = send(visitor, SimpleUploadedFile("x.pdf", b"<html>"))
    assert answer.status_code == 422
    assert "This is not a PDF, JPEG or PNG file." in answer.content.decode()
    assert visitor.post("/status/proof/", {}).status_code == 422
    assert Upload.objects.count() == 0


def test_after_the_term_nothing_is_taken(at, visitor):
    case = at(Desk.PAYMENT)
    with clock.at(case.clocks.open().get().due_at + timedelta(seconds=1)):
        assert send(visitor).status_code == 409


def test_a_case_that_awaits_no_payment_takes_no_proof(at, noon, visitor):
    at(Desk.EXAMINATION)
    assert send(visitor).status_code == 409
    assert 'name="proof"' not in visitor.get("/status/").content.decode()


def test_without_the_code_nothing_can_be_sent(cast, noon, visitor):
    assert send(visitor)["Location"] == "/status/"
    assert Upload.objects.count() == 0


def test_a_flood_of_files_is_stopped(at, monkeypatch, noon, visitor):
    monkeypatch.setattr(handout, "MOST_PROOFS", 1)
    at(Desk.PAYMENT)
    send(visitor)
    assert send(visitor).status_code == 409
    assert Upload.objects.count() == 1
