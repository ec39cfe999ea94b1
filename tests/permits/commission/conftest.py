"""A case before the commission, and the commission gathered."""

from datetime import timedelta

import pytest

from tests import commission, walk
from workflow.acts.words import Desk
from workflow.office import clock

LATER = walk.MORNING + timedelta(hours=1)


@pytest.fixture(autouse=True)
def an_hour_later():
    with clock.at(LATER):
        yield


@pytest.fixture
def case(cast):
    return walk.case_at(cast, "issue", Desk.COMMISSION)


@pytest.fixture
def session(cast, case):
    """Open, everybody present, one item."""
    return commission.gathered(cast, case)


@pytest.fixture
def item(session):
    return session.items.known().get()
