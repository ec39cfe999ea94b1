"""How well a place fits a person: what speaks for it, what against, and what the rules forbid."""

from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from referrals.models import Application, Education, Kind, Measure, Occupation
from workflow.cases.refusals import Refusal

if TYPE_CHECKING:
    from referrals.places.models import Place

WISHED, OWN, KINDRED, SCHOOLED, SKILLED, PAID = 4, 3, 1, 1, 1, 1
"""What each thing that fits weighs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """What is known of somebody who looks for a place."""

    born: date
    education: int
    profession: Occupation
    experience: int = 0
    graduated_on: date | None = None
    wished: Occupation | None = None
    wished_pay: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Fit:
    """One place beside a person: the weight of what fits, both sides in words, and what forbids it."""

    place: "Place"
    weight: int
    good: tuple[str, ...]
    against: tuple[str, ...]
    bars: tuple[str, ...]

    @property
    def is_open(self) -> bool:
        return not self.bars


def person(asked: Application) -> Person:
    """The person as the request tells of them."""
    return Person(
        born=asked.born, education=asked.education, profession=asked.profession, experience=asked.experience,
        graduated_on=asked.graduated_on, wished=asked.wished, wished_pay=asked.wished_pay,
    )  # fmt: skip


def rule(kind: str, on: date) -> Measure:
    """The rule of a kind on a day; a Refusal when nobody entered one."""
    found = Measure.objects.of(kind, on)
    if found is None:
        raise Refusal(
            _("No rule is entered for this kind of referral on this day: %(kind)s.") % {"kind": Kind(kind).label},
            way_on=_("An administrator enters it with its legal reference."),
        )
    return found


def ranked(who: Person, places: Iterable["Place"], measure: Measure, on: date) -> list[Fit]:
    """Places by how well they fit: allowed ones first, then by weight."""
    return sorted((fit(who, one, measure, on) for one in places), key=lambda one: (not one.is_open, -one.weight))


def fit(who: Person, place: "Place", measure: Measure, on: date) -> Fit:
    good = list(_good(who, place))
    return Fit(
        place, sum(weight for weight, _words in good), tuple(words for _weight, words in good),
        tuple(_against(who, place)), tuple(bars(who, place, measure, on)),
    )  # fmt: skip


def _good(who: Person, place: "Place") -> Iterator[tuple[int, str]]:
    if place.occupation == (who.wished or who.profession):
        yield WISHED, _("the wished work")
    if place.occupation == who.profession:
        yield OWN, _("the profession")
    elif place.occupation.group == who.profession.group:
        yield KINDRED, _("a kindred occupation")
    if place.education > Education.BASIC and who.education >= place.education:
        yield SCHOOLED, _("the education")
    if place.experience and who.experience >= place.experience:
        yield SKILLED, _("the experience")
    if who.wished_pay and place.pay and place.pay >= who.wished_pay:
        yield PAID, _("the wished pay")


def _against(who: Person, place: "Place") -> Iterator[str]:
    if who.education < place.education:
        yield _("education asked for: %(education)s") % {"education": Education(place.education).label}
    if who.experience < place.experience:
        yield _("experience asked for, years: %(years)s") % {"years": place.experience}
    if who.wished_pay and place.pay is not None and place.pay < who.wished_pay:
        yield _("the pay is lower than wished")


def bars(who: Person, place: "Place", measure: Measure, on: date) -> Iterator[str]:
    """What the rule of the measure forbids, one sentence each with its reference."""
    law = {"law": measure.reference()}
    if measure.age_until is not None and age(who.born, on) > measure.age_until:
        yield _("Older than %(years)s years. %(law)s") % {"years": measure.age_until, **law}
    if measure.graduated_within is not None:
        if who.graduated_on is None:
            yield _("Only graduates are referred there: the day of the diploma is not entered. %(law)s") % law
        elif years_later(who.graduated_on, measure.graduated_within) < on:
            years = {"years": measure.graduated_within, **law}
            yield _("Graduated more than %(years)s years ago. %(law)s") % years


def age(born: date, on: date) -> int:
    """Whole years lived."""
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def years_later(day: date, years: int) -> date:
    """The same day so many years on; 29 February becomes 1 March."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)


def months_later(day: date, months: int) -> date:
    """The last day of a term of so many months that begins on a day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last)) - timedelta(days=1)
