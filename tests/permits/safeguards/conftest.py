"""Requests of so many workers of a kind, at any desk; quotas of the year their permits begin in."""

from datetime import date

import pytest

from permits.models import Application, Staff, Worker
from permits.safeguards.models import Activity, Quota
from tests import walk

BY_LAW = {"reference_kk": "Қаулы № 802", "reference_ru": "Постановление № 802"}


@pytest.fixture
def construction(cast):
    return Activity.objects.get(code="F")


@pytest.fixture
def ask():
    def asks(case, categories, activity=None, staff=None):
        """The request of a case names these workers and nobody else."""
        walk.pack(case, case.moves.first().by)
        application = Application.objects.get(case=case)
        Application.objects.filter(pk=application.pk).update(activity=activity)
        application.workers.all().delete()
        for category in categories:
            Worker.objects.create(
                application=application, name="А", born=date(1990, 1, 1), passport="1", category=category,
                passport_until=date(2030, 1, 1),
            )  # fmt: skip
        for category, (citizens, foreigners) in (staff or {}).items():
            Staff.objects.create(application=application, category=category, citizens=citizens, foreigners=foreigners)
        return case

    return asks


@pytest.fixture
def quota(cast):
    def allow(workers, **which):
        return Quota.objects.create(office=cast.office, workers=workers, **{"year": 2027, **BY_LAW, **which})

    return allow
