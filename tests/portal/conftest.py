"""A case with its receipt, and a visitor at the status page."""

from datetime import timedelta
from io import BytesIO

import pikepdf
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from tests import cast as people
from tests.walk import MORNING, case_at
from workflow.office import clock


@pytest.fixture
def cast(db):
    return people.gather()


@pytest.fixture
def noon():
    """Two hours after the packets of the tests are handed in."""
    with clock.at(MORNING + timedelta(hours=2)):
        yield


@pytest.fixture
def visitor():
    browser = Client()
    browser.cookies["django_language"] = "en"
    return browser


@pytest.fixture
def at(cast, visitor):
    """Brings a case to a desk and lets the visitor in to it."""

    def come(desk, variant="issue", **way):
        case = case_at(cast, variant, desk, **way)
        ask(visitor, case.number, case.code)
        return case

    return come


def ask(browser, number, code):
    return browser.post("/status/", {"number": number, "code": code})


def scan(name="төлем.pdf", pages=1):
    out = BytesIO()
    with pikepdf.new() as pdf:
        for _ in range(pages):
            pdf.add_blank_page()
        pdf.save(out)
    return SimpleUploadedFile(name, out.getvalue())
