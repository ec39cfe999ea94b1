"""A case lodged at Kyzylorda and the people who see it."""

import uuid
from datetime import date

import pytest
from django.core.cache import cache

from workflow.applicants.models import Applicant
from workflow.cases import gate
from workflow.office import clock
from workflow.office.models import Account, Assignment, Office, Post
from workflow.office.models.people import Duty

SERVICE = "foreign-labour-permit"
EDITION = date(2018, 2, 23)


@pytest.fixture(autouse=True)
def public_address(settings):
    settings.PUBLIC_URL = "https://qyzmet.example"


@pytest.fixture
def office(db):
    office, _made = Office.objects.get_or_create(
        code="kyzylorda-department",
        defaults={"name_kk": "Басқарма", "name_ru": "Управление", "name_en": "Department", "zone": "Asia/Qyzylorda"},
    )
    if not Assignment.objects.filter(office=office, service=SERVICE).exists():
        Assignment.objects.create(
            office=office, service=SERVICE, act="kyzylorda-125", edition=EDITION, since=date(2020, 1, 1), series="ШЖК",
            order_kk="№ 3-Ө бұйрық", order_ru="приказ № 3-Ө",
        )  # fmt: skip
    return office


def _post(office, login, duty):
    account = Account.objects.create_user(login, "long enough password", surname="Нұрпейісова", given_name="Іңкәр")
    Post.objects.create(account=account, office=office, duty=duty, since=date(2020, 1, 1))
    return account


@pytest.fixture
def clerk(office):
    return _post(office, "clerk", Duty.CLERK)


@pytest.fixture
def stranger(db):
    elsewhere = Office.objects.create(code="elsewhere", name_kk="Б", name_ru="Б", name_en="B", zone="Asia/Almaty")
    return _post(elsewhere, "stranger", Duty.CLERK)


@pytest.fixture
def case(office, clerk):
    applicant = Applicant.objects.create(
        number="120340005673", name="«Сырдария» ЖШС", address="Қызылорда", phone="+7 701"
    )
    request = gate.Request(
        office=office, service=SERVICE, variant="issue", applicant=applicant, lodged_at=clock.now(), token=uuid.uuid4()
    )
    return gate.lodge(request, by=clerk)


@pytest.fixture
def no_looks_counted(db):
    cache.clear()
