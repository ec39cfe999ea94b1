"""Who knocks at the administration: the cast, an administrator, an auditor of another office."""

import pytest
from django.test import Client

from tests import cast as people
from tests import walk
from workflow.acts.words import Desk
from workflow.office.models import Office
from workflow.office.models.people import Duty


@pytest.fixture
def cast(db):
    return people.gather()


@pytest.fixture
def saule(cast):
    """administrator"""
    return people.seat(people.person("saule", "Ыбыраева", "Сәуле", "900101400024"), cast.office, Duty.ADMINISTRATOR)


@pytest.fixture
def stranger(cast):
    """auditor of another office"""
    elsewhere = Office.objects.get(code="kostanay-department")
    return people.seat(people.person("qanat", "Ғабитов", "Қанат", "900101300035"), elsewhere, Duty.AUDITOR)


@pytest.fixture
def case(cast):
    return walk.case_at(cast, "reissue", Desk.DRAFTING)


@pytest.fixture
def signed_in():
    def sign_in(account):
        """A browser of their own."""
        opened = Client()
        opened.force_login(account)
        return opened

    return sign_in
