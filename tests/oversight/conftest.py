"""The cast, and somebody's own window."""

import pytest
from django.test import Client

from tests import cast as people
from workflow.office.models import Office
from workflow.office.models.people import Duty


@pytest.fixture
def cast(db):
    return people.gather()


@pytest.fixture
def seat():
    def sit(account=None):
        opened = Client()
        if account:
            opened.force_login(account)
        return opened

    return sit


@pytest.fixture
def stranger(cast):
    """auditor of another office"""
    elsewhere = Office.objects.get(code="kostanay-department")
    return people.seat(people.person("qanat", "Ғабитов", "Қанат", "900101300035"), elsewhere, Duty.AUDITOR)
