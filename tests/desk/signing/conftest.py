"""Cases before the head for signature, their drafts printed."""

from datetime import timedelta

import pytest
from django.urls import reverse

from tests.walk import MORNING, case_at
from workflow.acts.words import Desk
from workflow.office import clock
from workflow.outbox import work


@pytest.fixture
def noon(cast):
    with clock.at(MORNING + timedelta(hours=2)):
        yield


@pytest.fixture
def stack(cast, noon):
    """Three grants of permits, the oldest first."""
    found = [case_at(cast, "issue", Desk.SIGNATURE, since=MORNING + timedelta(minutes=n)) for n in range(3)]
    work.deliver()
    return found


@pytest.fixture
def opened():
    """Opens an item and gives the page and what its form would send."""

    def open_item(browser, case):
        page = browser.get(reverse("sign-item", args=[case.pk]))
        assert page.status_code == 200
        return page, {"version": page.context["case"].version, "seal": page.context["seal"]}

    return open_item
