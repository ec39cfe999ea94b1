"""What a test commits is gone after it, guards and seeds stand again."""

import pytest
from django.db import IntegrityError, connection, transaction

from tests import cast as people
from tests import transactional, walk
from workflow.cases.models import Case, LawfulMove, Move
from workflow.office.models import Account, Office, SpecialDay

pytestmark = pytest.mark.django_db(transaction=True)

GUARDS = "SELECT tgrelid::regclass::text, tgname, tgenabled FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2"


def guards():
    with connection.cursor() as cursor:
        cursor.execute(GUARDS)
        return cursor.fetchall()


def seeds():
    return [model.objects.count() for model in (Office, SpecialDay, LawfulMove)]


def test_a_committed_case_goes_and_the_seeds_stay():
    before, known = guards(), seeds()
    walk.lodge(people.gather())
    SpecialDay.objects.all().delete()
    transactional.come_back()
    assert not Case.objects.exists()
    assert not Account.objects.filter(username="aigul").exists()
    assert seeds() == known
    assert all(known)
    assert guards() == before


def test_the_guards_stand_after_it():
    walk.lodge(people.gather())
    transactional.come_back()
    case = walk.lodge(people.gather())
    with pytest.raises(IntegrityError, match="never rewritten"), transaction.atomic():
        Move.objects.filter(case=case).delete()


@pytest.mark.parametrize("time", ["first", "second"])
def test_two_tests_gather_the_same_people(time):
    assert walk.lodge(people.gather()).version == 1
