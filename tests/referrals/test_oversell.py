"""Seats are never oversold: not by two people at once, not past the pages, not by making a place smaller."""

from datetime import timedelta
from functools import partial

import pytest
from django.db import IntegrityError, transaction

from referrals.places import seats
from referrals.places.models import Booking, Place
from tests.cases.at_once import at_once
from tests.referrals import scene
from workflow.acts.words import Desk
from workflow.cases import gate
from workflow.cases.refusals import Refusal
from workflow.office import clock

LATER = scene.MORNING + timedelta(minutes=10)


def take(pk, place, by):
    """A click on "choose"."""
    with transaction.atomic():
        case = gate.take(pk)
        booking = seats.hold(case, place, by=by)
        case.save()
    return booking


@pytest.mark.django_db(transaction=True)
def test_of_two_people_one_gets_the_last_seat_and_the_other_hears_why_not():
    office = scene.kyzylorda()
    place = scene.place(office.office, capacity=1)
    cases = [scene.case_at(office, Desk.PROCESSING) for _n in range(2)]
    results = at_once(LATER, *[partial(take, one.pk, place, office.executor) for one in cases])
    assert sorted(type(one).__name__ for one in results) == ["Booking", "Refusal"]
    (refusal,) = [one for one in results if isinstance(one, Refusal)]
    assert (refusal.status, refusal.point) == (409, "6.4")
    assert Booking.objects.filter(freed_at=None).count() == 1


@pytest.mark.django_db(transaction=True)
def test_of_six_people_three_get_the_three_seats_each_another_one():
    office = scene.kyzylorda()
    place = scene.place(office.office, capacity=3)
    cases = [scene.case_at(office, Desk.PROCESSING) for _n in range(6)]
    results = at_once(LATER, *[partial(take, one.pk, place, office.executor) for one in cases])
    assert sum(isinstance(one, Refusal) for one in results) == 3
    held = Booking.objects.filter(freed_at=None).order_by("seat")
    assert list(held.values_list("seat", flat=True)) == [1, 2, 3]


@pytest.mark.django_db(transaction=True)
def test_one_case_pressed_twice_holds_one_seat():
    office = scene.kyzylorda()
    place, case = scene.place(office.office), scene.case_at(office, Desk.PROCESSING)
    results = at_once(LATER, *[partial(take, case.pk, place, office.executor)] * 2)
    assert {type(one).__name__ for one in results} == {"Booking"}
    assert Booking.objects.count() == 1


def test_the_database_itself_refuses_a_seat_twice_and_one_above_the_capacity(kyzylorda):
    place = scene.place(kyzylorda.office, capacity=1)
    one, two = (scene.case_at(kyzylorda, Desk.PROCESSING) for _n in range(2))
    known = {"place": place, "held_at": LATER, "held_by": kyzylorda.executor}
    Booking.objects.create(case=one, seat=1, **known)
    for seat in (1, 2, 0):
        with pytest.raises(IntegrityError), transaction.atomic():
            Booking.objects.create(case=two, seat=seat, **known)


def test_a_place_cannot_be_made_smaller_than_what_is_held(kyzylorda):
    case = scene.case_at(kyzylorda, Desk.SIGNATURE)
    place = Place.objects.get()
    with pytest.raises(IntegrityError), transaction.atomic():
        Place.objects.filter(pk=place.pk).update(capacity=0)
    with transaction.atomic(), clock.at(LATER):
        seats.free(gate.take(case.pk), "refusal", by=kyzylorda.executor)
    assert Place.objects.filter(pk=place.pk).update(capacity=0) == 1


def test_a_freed_seat_is_given_to_the_next(kyzylorda):
    place = scene.place(kyzylorda.office, capacity=1)
    other = scene.place(kyzylorda.office)
    one, two = (scene.case_at(kyzylorda, Desk.PROCESSING) for _n in range(2))
    with clock.at(LATER):
        take(one.pk, place, kyzylorda.executor)
        take(one.pk, other, kyzylorda.executor)
        assert take(two.pk, place, kyzylorda.executor).seat == 1
