"""What a draft lays down beyond the request: the seat, the card, the days; or grounds and facts of a refusal."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from referrals import matching
from referrals.models import Draft
from referrals.places import seats
from referrals.places.models import Place
from workflow.cases.models import Case
from workflow.cases.refusals import Refusal
from workflow.checklist import grounds
from workflow.checklist.models import Ground
from workflow.papers import letters
from workflow.papers.letters import Both


@dataclass(frozen=True, slots=True, kw_only=True)
class Laid:
    """The executor's part of a referral: the same for the preview and for the paper."""

    place: Place
    card: str
    begins: date
    ends: date | None
    conditions: Both | None = None


def referral(
    case: Case, *, card: str, begins: date, conditions_kk: str = "", conditions_ru: str = "", reason: str = ""
) -> Laid:
    """As the form says; the place is the one a seat of is held. The note to the head is in no letter."""
    held = seats.held(case)
    if held is None:
        raise Refusal(NO_SEAT)
    ends = last_day(held.place, begins)
    return Laid(place=held.place, card=card, begins=begins, ends=ends, conditions=both(conditions_kk, conditions_ru))


NO_SEAT = "the case holds no seat"


def as_submitted(case: Case) -> Laid:
    """What the last draft laid down."""
    last = last_draft(case)
    conditions = both(last.conditions_kk, last.conditions_ru)
    return Laid(place=last.booking.place, card=last.card, begins=last.begins, ends=last.ends, conditions=conditions)


def last_draft(case: Case) -> Draft | None:
    known = Draft.objects.select_related("booking__place__host", "booking__place__occupation")
    return known.filter(case=case).order_by("version").last()


def last_day(place: Place, begins: date) -> date | None:
    """Until when a place of so many months lasts."""
    return matching.months_later(begins, place.months) if place.months else None


def refusal(
    named: Iterable[Ground], details: str = "", details_ru: str = "", reason: str = ""
) -> tuple[letters.Ground, ...]:
    """The grounds as the form says."""
    return tuple(grounds.stated(one, details, details_ru) for one in named)


def refusal_as_submitted(case: Case) -> tuple[letters.Ground, ...]:
    return tuple(grounds.stated(one.ground, one.details, one.details_ru) for one in grounds.named(case))


def both(kk: str, ru: str) -> Both | None:
    return Both(kk=kk, ru=ru) if kk or ru else None
