"""The morning digest: one letter when the office opens, once a day, nothing when there is nothing."""

from datetime import timedelta

import pytest

from tests import walk
from workflow.acts.words import Desk, Verb
from workflow.cases import digests
from workflow.office import clock
from workflow.outbox import work
from workflow.outbox.models import Digest, Switch

TUESDAY = walk.MORNING.replace(hour=9, minute=0) + timedelta(days=1)
"""The office opens."""


@pytest.fixture
def case(cast):
    """Examined by Dana since Monday morning."""
    made = walk.case_at(cast, "issue", Desk.EXAMINATION)
    with clock.at(walk.MORNING + timedelta(minutes=30)):
        work.deliver()
    return made


@pytest.fixture
def box(case, mailoutbox):
    mailoutbox.clear()
    return mailoutbox


def beat(moment):
    with clock.at(moment):
        owed = digests.greet()
        work.deliver()
    return owed


def to(box, account):
    """Digests alone: other letters have subjects of their own."""
    about = {"kk": "Таңғы шолуыңыз", "ru": "Ваша утренняя сводка"}[account.language]
    return [letter for letter in box if letter.to == [account.email] and about in letter.subject]


def test_a_new_case_is_told_at_the_opening(case, cast, box):
    beat(TUESDAY)
    (letter,) = to(box, cast.dana)
    assert case.number in letter.body
    assert "Жаңа: 1" in letter.body
    assert f"/cases/{case.pk}/" in letter.body
    assert letter.alternatives[0][1] == "text/html"


def test_nobody_is_written_to_twice_a_day_and_everybody_again_the_next(case, cast, box):
    beat(TUESDAY)
    beat(TUESDAY + timedelta(seconds=15))
    beat(TUESDAY + timedelta(hours=5))
    assert len(to(box, cast.dana)) == 1
    with clock.at(walk.MORNING + timedelta(minutes=40)):
        walk.case_at(cast, "issue", Desk.EXAMINATION, since=walk.MORNING + timedelta(days=1, hours=2))
    beat(TUESDAY + timedelta(days=1))
    assert len(to(box, cast.dana)) == 2


def test_a_missed_beat_is_made_good_the_same_day_in_office_hours(case, cast, box):
    assert beat(TUESDAY - timedelta(minutes=1)) == 0
    assert beat(TUESDAY + timedelta(hours=4)) > 0
    assert len(to(box, cast.dana)) == 1


def test_on_a_day_off_and_after_closing_nobody_is_written_to(case, cast, box):
    assert beat(TUESDAY + timedelta(hours=12)) == 0
    assert beat(TUESDAY + timedelta(days=4)) == 0
    assert box == []


def test_who_has_nothing_gets_nothing(case, cast, box):
    beat(TUESDAY)
    assert to(box, cast.erlan) == to(box, cast.marat) == []
    assert Digest.objects.filter(account=cast.erlan, owed=None).count() == 1


def test_what_is_late_and_due_today_stands_under_its_own_heading(case, cast, box):
    due = case.clocks.open().get().due_at
    beat(due.replace(hour=9, minute=0))
    assert "Мерзімі бүгін: 1" in to(box, cast.dana)[-1].body
    beat((due + timedelta(days=1)).replace(hour=9, minute=0))
    assert "Мерзімі өтті: 1" in to(box, cast.dana)[-1].body


def test_a_case_done_before_the_letter_went_out_is_not_told(case, cast, box):
    with clock.at(TUESDAY):
        digests.greet()
        walk.judge(case, cast.dana)
        walk.do(case.pk, Verb.EXAMINE, cast)
        box.clear()
        work.deliver()
    assert to(box, cast.dana) == []


def test_whoever_switched_it_off_is_left_alone(case, cast, box):
    Switch.objects.create(account=cast.dana, kind="digest", by_mail=False)
    beat(TUESDAY)
    assert to(box, cast.dana) == []


def test_in_the_language_of_the_person(case, cast, box):
    cast.dana.language = "ru"
    cast.dana.save()
    beat(TUESDAY)
    assert "Новые: 1" in to(box, cast.dana)[0].body
