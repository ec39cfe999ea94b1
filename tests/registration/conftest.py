"""The cast at an employment centre: the acts of Kyzylorda and of Astana, and people who look for work."""

from dataclasses import dataclass
from datetime import date

import pytest

from tests import cast as people
from tests.desk.conftest import seat
from tests.registration import seekers
from workflow.office.models import Assignment

__all__ = ["seat"]
EDITIONS = {
    "kyzylorda-1057": date(2018, 2, 27), "astana-158-2561": date(2017, 12, 12), "kostanay-564": date(2015, 12, 30),
}  # fmt: skip


@dataclass(frozen=True)
class Act:
    """One act of an office, as the tests name it."""

    id: str
    assignment: Assignment


def assign(cast, act, service, series="ЖІА"):
    order = {"order_kk": "Сынақ бұйрығы № 2", "order_ru": "Приказ об испытании № 2"}
    return Assignment.objects.create(
        office=cast.office, service=service, act=act, edition=EDITIONS[act], since=people.LONG_AGO, series=series,
        **order,
    )  # fmt: skip


@pytest.fixture
def cast(db):
    return people.gather()


@pytest.fixture
def kyzylorda(cast):
    return Act("kyzylorda-1057", assign(cast, "kyzylorda-1057", "jobseeker-registration"))


@pytest.fixture
def astana(cast):
    return Act("astana-158-2561", assign(cast, "astana-158-2561", "jobseeker-registration"))


@pytest.fixture
def seeker(cast):
    return seekers.seeker()
