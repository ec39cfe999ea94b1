"""Two grants at the same moment: nobody is stopped, and afterwards the figures show the true sum."""

import threading

import pytest
from django.db import connection

from permits.safeguards import caution, quotas
from permits.safeguards.models import Quota
from tests import cast as people
from tests import walk
from workflow.acts.words import Desk, Verb
from workflow.cases.models import Case
from workflow.office import clock

pytestmark = pytest.mark.django_db(transaction=True)


def test_both_stand_in_the_sum(monkeypatch):
    cast = people.gather()
    quota = Quota.objects.create(office=cast.office, year=2027, workers=1, reference_kk="Қаулы", reference_ru="Акт")
    cases = [walk.case_at(cast, "extend", Desk.DECISION) for _ in range(2)]
    start, seen = threading.Barrier(2), []

    def grant(pk):
        try:
            with clock.at(walk.MORNING):
                before = caution.warnings(Case.objects.select_related("office", "applicant").get(pk=pk))
                start.wait(10)
                walk.do(pk, Verb.GRANT, cast)
            seen.append([one.severity for one in before if one.kind == "quota"])
        finally:
            connection.close()

    both = [threading.Thread(target=grant, args=[case.pk]) for case in cases]
    for one in both:
        one.start()
    for one in both:
        one.join(30)
    assert seen == [["success"], ["success"]]
    assert quotas.uses([quota])[quota.pk] == quotas.Use(used=0, reserved=2)
    for case in cases:
        told = caution.warnings(Case.objects.select_related("office", "applicant").get(pk=case.pk))
        assert [one.severity for one in told if one.kind == "quota"] == ["danger"]
