"""The employer's answer: owed from the moment a referral is given, late after its term, recorded once."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from referrals.models import Kind
from referrals.places.models import Booking, Report
from tests.referrals import scene
from workflow.acts.words import Desk
from workflow.office import clock

SOON, LATE = scene.MORNING + timedelta(hours=1), scene.MORNING + timedelta(days=9)


@pytest.fixture
def owed(kyzylorda):
    scene.case_at(kyzylorda, Desk.ISSUED)
    return Report.objects.get()


def page(seat, who, at, view=""):
    with clock.at(at):
        return seat(who).get(reverse("answers"), {"view": view} if view else {}).content.decode()


def record(seat, who, report, **typed):
    with clock.at(SOON):
        return seat(who).post(reverse("answer", args=[report.pk]), {"told_on": "23.11.2026", **typed})


def test_an_answer_is_awaited_and_then_overdue(kyzylorda, seat, owed):
    row = f'data-report="{owed.pk}"'
    assert row in page(seat, kyzylorda.head, SOON)
    assert row not in page(seat, kyzylorda.head, SOON, "overdue")
    assert row in page(seat, kyzylorda.head, LATE)
    assert 'data-view="overdue"' in page(seat, kyzylorda.head, LATE)


@pytest.mark.parametrize(("outcome", "words"), [("refused", "Біліктілігі төмен"), ("absent", "")])
def test_who_was_not_taken_on_leaves_the_seat_to_others(kyzylorda, seat, owed, outcome, words):
    assert record(seat, kyzylorda.clerk, owed, outcome=outcome, words=words).status_code == 302
    booking = Booking.objects.get()
    assert booking.freed_because == "not_used"
    shown = page(seat, kyzylorda.clerk, SOON, "come")
    assert f'data-outcome="{outcome}"' in shown


def test_an_answer_is_recorded_once(kyzylorda, seat, owed):
    record(seat, kyzylorda.clerk, owed, outcome="hired", words="№ 5")
    again = record(seat, kyzylorda.executor, owed, outcome="absent")
    assert again.status_code == 409
    assert Report.objects.get().outcome == "hired"


def test_a_refusal_of_the_employer_has_its_reason(kyzylorda, seat, owed):
    answer = record(seat, kyzylorda.clerk, owed, outcome="refused")
    assert answer.status_code == 422
    assert 'href="#id_words"' in answer.content.decode()
    with pytest.raises(IntegrityError), transaction.atomic():
        Report.objects.update(
            outcome="refused", told_on=SOON.date(), recorded_at=SOON, recorded_by=kyzylorda.clerk, words=""
        )


@pytest.mark.parametrize("day", ["24.11.2026", "22.11.2026"])
def test_a_day_before_the_referral_or_still_to_come_is_refused(kyzylorda, seat, owed, day):
    assert record(seat, kyzylorda.clerk, owed, outcome="hired", told_on=day).status_code == 422


def test_the_head_looks_and_another_office_sees_nothing(kyzylorda, kostanay, seat, owed):
    assert record(seat, kyzylorda.head, owed, outcome="hired").status_code == 403
    assert record(seat, kostanay.clerk, owed, outcome="hired").status_code == 404
    assert f'data-report="{owed.pk}"' not in page(seat, kostanay.clerk, SOON, "awaited")


def test_the_journal_tells_of_seat_and_answer_and_the_chain_is_whole(kyzylorda, seat, owed):
    record(seat, kyzylorda.clerk, owed, outcome="absent")
    with clock.at(SOON):
        shown = seat(kyzylorda.head).get(reverse("case", args=[owed.booking.case_id])).content.decode()
    assert "The employer answered" in shown
    assert "The seat is free again" in shown


def test_places_are_listed_by_kind_and_by_what_is_free(kyzylorda, seat, owed):
    scene.place(kyzylorda.office, Kind.YOUTH_PRACTICE, capacity=0)
    with clock.at(SOON):
        browser = seat(kyzylorda.clerk)
        whole = browser.get(reverse("places")).content.decode()
        some = browser.get(reverse("places"), {"kind": Kind.JOB, "free": "1"}).content.decode()
    assert whole.count("data-place=") == 2
    assert some.count("data-place=") == 1
    assert "1 / 2" in some
