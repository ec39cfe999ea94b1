"""What the office asks of the “Labour Market” system, whoever answers: enter a card, find a person, close a card."""

import uuid
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Protocol

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from workflow.cases.refusals import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """The personal card of a job seeker. `languages` are codes with levels; a pay that was not named is None."""

    iin: str
    name: str
    address: str
    phone: str
    education: str
    speciality: str
    profession: str
    experience_years: int
    last_work: str
    skills: str
    languages: tuple[tuple[str, str], ...]
    other_languages: str
    wished_work: str
    wished_pay: Decimal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A card as it stands in the register. `key` is the office's own, so that the same card is never entered twice."""

    key: uuid.UUID
    number: str
    iin: str
    name: str
    entered_on: date


class LabourMarket(Protocol):
    """The register. Every question may be asked again: the answer is the same, and nothing is done twice."""

    def enter(self, key: uuid.UUID, card: Card, on: date) -> Entry:
        """Enters a card, or writes it over the one entered under the same key; AlreadyRegistered, Unavailable."""

    def find(self, iin: str) -> Entry | None:
        """The card a person stands in the register with now; Unavailable."""

    def close(self, key: uuid.UUID, on: date, reason: str) -> None:
        """Ends a card; one that never was, or has ended, stays so. Unavailable."""


class Unavailable(Refusal):
    """The register does not answer, or not as agreed. Nothing was written down here either."""

    status = 503

    def __init__(self, why: str) -> None:
        super().__init__(
            _("The “Labour Market” system cannot be reached now: %(why)s.") % {"why": why},
            way_on=_("Nothing is lost: the case stands where it was. Try again in a few minutes; the term runs on."),
        )


class AlreadyRegistered(Refusal):
    """The person stands in the register with another card."""

    def __init__(self, number: str, since: date) -> None:
        facts = {"number": number, "date": date_format(since, "SHORT_DATE_FORMAT")}
        super().__init__(
            _("This person is in the register of job seekers already: card № %(number)s of %(date)s.") % facts,
            way_on=_("Compare the cards. A second card is not entered: the request is refused with its ground."),
        )
        self.number, self.since = number, since
