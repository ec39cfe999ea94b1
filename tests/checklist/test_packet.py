"""Is the packet whole: missing, expired and undated documents are named, the last valid day still counts."""

from datetime import date

import pytest

from tests import cast as people
from tests import walk
from workflow.checklist import packet
from workflow.checklist.models import Received, Requirement

DAY = walk.MORNING.date()


@pytest.fixture
def case(db):
    return walk.lodge(people.gather())


def passport(case):
    return Requirement.objects.asked(case.service, case.variant, DAY).get(code="passport")


def faults(case):
    return [line.requirement.code for line in packet.lines(case) if line.missing or line.expired]


def test_an_empty_packet_lacks_every_needed_document(case):
    needed = Requirement.objects.asked(case.service, case.variant, DAY).filter(needed=True)
    assert set(faults(case)) == {one.code for one in needed}
    assert packet.incomplete(case)


@pytest.mark.parametrize(("until", "expired"), [(date(2026, 11, 22), True), (DAY, False), (date(2026, 11, 24), False)])
def test_a_document_is_valid_through_its_last_day(case, until, expired):
    Received.objects.create(case=case, requirement=passport(case), valid_until=until)
    (line,) = [line for line in packet.lines(case) if line.requirement == passport(case)]
    assert line.expired is expired


def test_a_document_without_its_date_is_asked_for_it_but_does_not_let_the_packet_be_refused(case):
    walk.pack(case, case.moves.get().by)
    Received.objects.filter(case=case, requirement=passport(case)).update(valid_until=None)
    assert len(list(packet.faults(case))) == 1
    assert not packet.incomplete(case)


def test_a_requirement_that_is_no_longer_asked_leaves_the_list(case):
    Requirement.objects.filter(code="passport").update(until=date(2026, 1, 1))
    assert "passport" not in faults(case)


def test_each_variant_asks_for_its_own(db):
    office = people.gather()
    asked = {variant: set(faults(walk.lodge(office, variant))) for variant in ("issue", "reissue", "ict-issue")}
    assert "transfer-letter" in asked["ict-issue"] - asked["issue"]
    assert "old-permit" in asked["reissue"] - asked["issue"]
