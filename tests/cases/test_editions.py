"""Two editions of one service side by side: the day of lodging chooses; a case ends under the text it began under."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from tests import walk
from workflow.acts import shelf
from workflow.acts.words import Desk, Verb
from workflow.cases.law import write_down_the_law
from workflow.cases.models import Case
from workflow.office import clock
from workflow.office.models import Assignment
from workflow.worktime.terms import hours

FIRST_DAY = date(2026, 11, 24)
EVE = datetime.fromisoformat("2026-11-23T23:59:59+05:00")
MIDNIGHT = datetime.fromisoformat("2026-11-24T00:00:00+05:00")


@pytest.fixture
def two_texts(cast):
    """From the second day on the office applies a text that gives the head two hours instead of thirty minutes."""
    old = shelf.latest("kyzylorda-125", "foreign-labour-permit")
    issue = old.chain("issue", "office")
    rows = [replace(row, term=hours(2)) if row.point == "6.3" else row for row in issue.rows]
    act = replace(old.act, edition=date(2026, 1, 1), repealed=None)
    new = replace(old, act=act, chains=(replace(issue, rows=tuple(rows)),), variants={"issue": old.variants["issue"]})
    shelf.place(new)
    write_down_the_law()
    present = Assignment.objects.get(office=cast.office)
    Assignment.objects.create(
        office=cast.office, service=present.service, act=present.act, edition=act.edition, since=FIRST_DAY, series="ШЖК"
    )
    Assignment.objects.filter(pk=present.pk).update(until=FIRST_DAY - timedelta(days=1))
    yield cast
    del shelf._shelf[act.id, act.edition, new.service]


def test_the_day_at_the_office_chooses_the_text(two_texts):
    before, after = walk.lodge(two_texts, at=EVE), walk.lodge(two_texts, at=MIDNIGHT)
    assert (before.edition, after.edition) == (date(2018, 2, 23), date(2026, 1, 1))
    assert (before.order_kk, after.order_kk) == ("Сынақ бұйрығы № 1", "")


def test_a_case_goes_on_under_its_own_text_when_another_applies(two_texts):
    terms = []
    for lodged_at in (EVE, MIDNIGHT):
        case = walk.lodge(two_texts, at=lodged_at)
        with clock.at(MIDNIGHT.replace(hour=10)):
            case = walk.do(case.pk, Verb.REGISTER, two_texts)
        assert case.state == Desk.ASSIGNMENT
        terms.append(str(case.clocks.open().get().term))
    assert terms[0] != terms[1]
    assert Case.objects.filter(edition=date(2018, 2, 23)).get().chain.at("assignment").term.value == 30
