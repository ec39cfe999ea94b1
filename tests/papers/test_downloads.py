"""Files leave the store only for those who may see the case, and do nothing in a browser."""

import pytest
from django.urls import reverse

from tests.papers import files, samples
from workflow.papers import orders, store
from workflow.papers.making import make
from workflow.papers.uploads import keeping
from workflow.papers.uploads.checks import check


@pytest.fixture
def upload(case, clerk):
    return keeping.enter(
        case, "passport", keeping.keep(check(files.handed_in(files.pdf(), "Әлия паспорты.pdf"))), by=clerk
    )


@pytest.fixture
def paper(case, clerk):
    paper = orders.order(case, samples.PERMIT, by=clerk)
    make(paper.pk)
    paper.refresh_from_db()
    return paper


def both(upload, paper):
    return reverse("upload", args=[upload.pk]), reverse("paper", args=[paper.pk])


def test_the_clerk_of_the_office_gets_them(client, clerk, upload, paper):
    client.force_login(clerk)
    for address, row in zip(both(upload, paper), (upload, paper), strict=True):
        answer = client.get(address)
        assert answer.status_code == 200
        assert answer.content == store.get(row.stored, row.sha256)


def test_they_are_saved_not_run(client, clerk, upload):
    client.force_login(clerk)
    answer = client.get(reverse("upload", args=[upload.pk]))
    assert answer["Content-Disposition"].startswith("attachment; filename*=utf-8''")
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Content-Security-Policy"].startswith("sandbox")
    assert answer["Cache-Control"] == "private, no-store"
    assert answer["Content-Type"] == "application/pdf"


def test_for_a_stranger_they_do_not_exist(client, stranger, upload, paper):
    client.force_login(stranger)
    for address in both(upload, paper):
        assert client.get(address).status_code == 404
    assert client.get(reverse("upload", args=[10**9])).status_code == 404


def test_who_is_not_signed_in_is_asked_to(client, upload, paper):
    for address in both(upload, paper):
        answer = client.get(address)
        assert answer.status_code == 302
        assert answer["Location"].startswith("/login/")


@pytest.mark.parametrize("harm", [lambda path: path.write_bytes(b"another"), lambda path: path.unlink()])
def test_a_file_that_is_not_what_was_kept_is_withheld(client, clerk, upload, harm):
    client.force_login(clerk)
    harm(store.path(upload.stored))
    answer = client.get(reverse("upload", args=[upload.pk]))
    assert answer.status_code == 409
    assert "%PDF" not in answer.content.decode()


def test_a_paper_not_made_yet_is_not_there(client, case, clerk):
    client.force_login(clerk)
    assert client.get(reverse("paper", args=[orders.order(case, samples.COUPON, by=clerk).pk])).status_code == 404


def test_the_store_has_no_address_of_its_own(client, clerk, upload):
    client.force_login(clerk)
    for address in (f"/media/{upload.stored}", f"/media/{upload.stored.hex[:2]}/{upload.stored}"):
        assert client.get(address).status_code == 404
