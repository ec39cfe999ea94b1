"""The cast, and a result that was sent by post an hour ago."""

from datetime import timedelta

import pytest
from django.test import Client

from tests import cast as people
from tests.walk import case_at
from workflow.acts.words import Desk
from workflow.office import clock


@pytest.fixture
def cast(db):
    return people.gather()


@pytest.fixture
def posted(cast):
    """A case closed as posted, and the letter that left."""
    case = case_at(cast, "issue", Desk.POSTED)
    return case, case.dispatches.get()


@pytest.fixture
def later(posted):
    """Three days after the letter left."""
    with clock.at(posted[1].posted_at + timedelta(days=3)):
        yield


@pytest.fixture
def seat():
    """A browser somebody is signed in at, in English so that tests can read."""

    def sit(account):
        browser = Client()
        browser.cookies["django_language"] = "en"
        browser.force_login(account)
        return browser

    return sit
