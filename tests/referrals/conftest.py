"""Two offices that refer people: Kyzylorda by act 1057, Kostanay by act 564; each with its cast and places."""

import pytest
from django.test import Client

from tests.referrals import scene
from workflow.office import clock


@pytest.fixture
def kyzylorda(db):
    return scene.kyzylorda()


@pytest.fixture
def kostanay(db):
    return scene.kostanay()


@pytest.fixture
def monday():
    with clock.at(scene.MORNING):
        yield scene.MORNING


@pytest.fixture
def seat():
    """A browser somebody is signed in at, in English so that tests can read."""

    def sit(account):
        browser = Client(headers={"accept-language": "kk"})
        browser.cookies["django_language"] = "en"
        browser.force_login(account)
        return browser

    return sit
