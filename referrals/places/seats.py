"""Holding and freeing seats: under the lock of the place, and never more of them than it has."""

from django.db.models import Max
from django.utils.translation import gettext as _

from referrals import matching
from referrals.places import chronicle
from referrals.places.models import Booking, Place
from workflow.acts.words import Desk
from workflow.cases import gate
from workflow.cases.models import Case
from workflow.cases.refusals import Refusal
from workflow.office import clock
from workflow.office.models import Account


def held(case: Case) -> Booking | None:
    """The seat a case holds now."""
    known = Booking.objects.select_related("place__host", "place__occupation")
    return known.filter(case=case, freed_at=None).first()


def last(case: Case) -> Booking | None:
    """The seat it holds, or the one it held last."""
    return Booking.objects.select_related("place__host", "place__occupation").filter(case=case).first()


def hold(case: Case, place: Place, *, by: Account) -> Booking:
    """A seat of the place for the taken case; the one it held before is free again. Refusal when none is left."""
    now = clock.now()
    place = Place.objects.select_for_update(of=("self",)).known().get(pk=place.pk)
    had = held(case)
    if had and had.place_id == place.pk:
        return had
    _may_hold(case, place)
    seat = _free_seat(case, place)
    if had:
        free(case, chronicle.REPLACED, by=by)
    booking = Booking.objects.create(case=case, place=place, seat=seat, held_at=now, held_by=by)
    _tell(case, chronicle.HELD, booking, by)
    return booking


def _may_hold(case: Case, place: Place) -> None:
    """Places are chosen while the referral is prepared, among those of its kind that fit the person."""
    row = case.chain.at(case.desk)
    point = row.point if row else ""
    if case.state != Desk.PROCESSING:
        raise Refusal(_("A place is chosen while the referral is being prepared."), point=point)
    asked, today = case.referral_application, clock.today(case.office)
    offered = Place.objects.open_on(today).filter(pk=place.pk, office=case.office, kind=asked.kind).exists()
    if not offered:
        raise Refusal(_("This place is not offered for this request any more."), way_on=_("Choose another place."))
    for words in matching.bars(matching.person(asked), place, matching.rule(asked.kind, today), today):
        raise Refusal(words, point=point, way_on=_("Choose another place, or prepare a motivated refusal."))


def _free_seat(case: Case, place: Place) -> int:
    """The lowest number nobody holds. Whoever comes to this line alone holds the lock of the place."""
    taken = set(Booking.objects.filter(place=place, freed_at=None).values_list("seat", flat=True))
    seat = next((number for number in range(1, place.capacity + 1) if number not in taken), None)
    if seat is None:
        row = case.chain.at(case.desk)
        raise Refusal(
            _("Every seat of this place is taken: %(place)s.") % {"place": place}, point=row.point if row else "",
            way_on=_("Somebody else was quicker. Choose another place."),
        )  # fmt: skip
    return seat


def free(case: Case, why: str, *, by: Account) -> None:
    """The seat the taken case holds, if any, is free again."""
    booking = held(case)
    if booking is None:
        return
    Booking.objects.filter(pk=booking.pk).update(freed_at=clock.now(), freed_because=why)
    _tell(case, chronicle.FREED, booking, by, why=why)


def least(place: Place) -> int:
    """How few seats a place can be given while people hold theirs."""
    found = Booking.objects.filter(place=place, freed_at=None).aggregate(last=Max("seat"))["last"]
    return found or 0


def _tell(case: Case, kind: str, booking: Booking, by: Account, **more: str) -> None:
    row = case.chain.at(case.desk)
    told = {"point": row.point if row else "", "place": booking.place.work_kk, "seat": booking.seat, **more}
    gate.chronicle(case, kind, clock.now(), by, told)
