"""The cast is on stage, it is Monday morning, and anybody can be sent to a page."""

from datetime import datetime, timedelta
from io import BytesIO

import pikepdf
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from tests import cast as people
from tests.walk import MORNING
from workflow.office import clock
from workflow.office.models import SpecialDay
from workflow.papers.uploads.checks import check
from workflow.papers.uploads.keeping import enter, keep


@pytest.fixture
def cast(db):
    return people.gather()


@pytest.fixture
def monday():
    """Monday, half an hour after the packets of the tests are handed in."""
    with clock.at(MORNING + timedelta(minutes=30)):
        yield datetime.fromisoformat("2026-11-23T10:30+05:00")


@pytest.fixture
def seat():
    """A browser somebody is signed in at, in English so that tests can read."""

    def sit(account=None):
        browser = Client(headers={"accept-language": "kk"})
        browser.cookies["django_language"] = "en"
        if account:
            browser.force_login(account)
        return browser

    return sit


@pytest.fixture
def a_scan():
    """Hands in a one-page PDF for a case."""

    def hand_in(case, requirement="application", by=None):
        kept = keep(check(SimpleUploadedFile("скан.pdf", a_pdf())))
        return enter(case, requirement, kept, by=by)

    return hand_in


def a_pdf():
    out = BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(out)
    return out.getvalue()


def closed_on(office, day):
    """The office is closed on a day by its own order."""
    words = {f"{what}_{language}": "Сынақ" for what in ("name", "reference") for language in ("kk", "ru", "en")}
    SpecialDay.objects.create(office=office, first_day=day, last_day=day, kind=SpecialDay.Kind.OFF, **words)
