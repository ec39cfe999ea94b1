"""Where the safeguards stand on the page of a case: first while something alarms and can still be weighed."""

import pytest
from django.test import Client

from tests import walk
from workflow.acts.words import Desk
from workflow.office import clock


@pytest.fixture(autouse=True)
def monday():
    with clock.at(walk.MORNING):
        yield


def page_of(case, account):
    browser = Client()
    browser.force_login(account)
    return browser.get(f"/cases/{case.pk}/").content.decode()


def comes_first(page):
    return page.index("data-safeguards") < page.index('id="panel-2"')


def test_a_quota_that_is_exceeded_stands_above_the_request(cast, ask, quota):
    quota(1)
    page = page_of(ask(walk.case_at(cast, "issue", Desk.EXAMINATION), ["3", "4"]), cast.bolat)
    assert comes_first(page)
    assert "panel--warns" in page


def test_kept_quotas_stand_below_the_request(cast, ask, quota):
    quota(5)
    page = page_of(ask(walk.case_at(cast, "issue", Desk.EXAMINATION), ["3"], staff={"3": (99, 0)}), cast.bolat)
    assert not comes_first(page)
    assert "panel--warns" not in page


def test_once_the_result_is_signed_nothing_alarms_any_more(cast, ask, quota):
    quota(1)
    page = page_of(ask(walk.case_at(cast, "issue", Desk.PAYMENT), ["3", "4"]), cast.bolat)
    assert not comes_first(page)
    assert "panel--warns" not in page
