"""Numbers follow one another without a gap, whoever asks at once."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest
from django.db import connection, transaction
from django.db.transaction import TransactionManagementError

from workflow.office.models import Counter, Office
from workflow.office.numbers import allot

NOON = datetime(2026, 11, 21, 7, tzinfo=UTC)
THREADS, EACH = 8, 5


@pytest.fixture
def office(db):
    return Office.objects.create(
        code="numbered", name_kk="Кеңсе", name_ru="Канцелярия", name_en="Office", zone="Asia/Qyzylorda"
    )


def test_numbers_follow_one_another(office):
    assert [allot(office, "ШЖК", NOON) for _ in range(3)] == ["2026-ШЖК-000001", "2026-ШЖК-000002", "2026-ШЖК-000003"]


def test_every_series_and_year_begins_with_one(office):
    allot(office, "ШЖК", NOON)
    assert allot(office, "РҰҚ", NOON) == "2026-РҰҚ-000001"
    assert allot(office, "ШЖК", NOON.replace(year=2027)) == "2027-ШЖК-000001"


def test_the_year_is_the_offices_own(office):
    new_year_in_kyzylorda = datetime(2026, 12, 31, 19, 30, tzinfo=UTC)
    assert allot(office, "ШЖК", new_year_in_kyzylorda) == "2027-ШЖК-000001"


def test_what_is_rolled_back_is_given_again(office):
    allot(office, "ШЖК", NOON)
    with transaction.atomic():
        assert allot(office, "ШЖК", NOON) == "2026-ШЖК-000002"
        transaction.set_rollback(rollback=True)
    assert allot(office, "ШЖК", NOON) == "2026-ШЖК-000002"


@pytest.fixture
def committed_office(django_db_setup, django_db_blocker):
    """An office other connections see, taken away again afterwards."""
    with django_db_blocker.unblock():
        office = Office.objects.create(
            code="busy", name_kk="Кеңсе", name_ru="Канцелярия", name_en="Office", zone="Asia/Qyzylorda"
        )
        yield office
        Counter.objects.filter(office=office).delete()
        office.delete()


def test_outside_a_transaction_no_number_is_given(committed_office):
    with pytest.raises(TransactionManagementError):
        allot(committed_office, "ШЖК", NOON)


def test_forty_at_once_get_forty_numbers(committed_office):
    def register(_turn: int) -> list[str]:
        try:
            given = []
            for _ in range(EACH):
                with transaction.atomic():
                    given.append(allot(committed_office, "ШЖК", NOON))
            return given
        finally:
            connection.close()

    with ThreadPoolExecutor(THREADS) as clerks:
        given = [number for numbers in clerks.map(register, range(THREADS)) for number in numbers]
    assert sorted(given) == [f"2026-ШЖК-{last:06}" for last in range(1, THREADS * EACH + 1)]
