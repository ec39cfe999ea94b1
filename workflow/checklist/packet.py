"""Is the packet whole: what is missing, what has expired, what still has to be said."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Self

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from workflow.cases.models import Case
from workflow.checklist.models import Consent, Received, Requirement
from workflow.office import clock
from workflow.office.models import Office


@dataclass(frozen=True, slots=True)
class Matter:
    """What a packet is about, with a case or before there is one: office, what is asked for, the day it came in.

    `kind` is said where the request, not its variant, tells which documents are needed.
    """

    office: Office
    service: str
    variant: str
    on: date
    case: Case | None = None
    kind: str = ""

    @classmethod
    def of(cls, case: Case) -> Self:
        on = case.lodged_at.astimezone(clock.zone(case.office)).date()
        return cls(case.office, case.service, case.variant, on, case, _kinds.get(case.service, _no_kind)(case))


def _no_kind(_case: Case) -> str:
    return ""


_kinds: dict[str, Callable[[Case], str]] = {}


def tells_the_kind(service: str, kind_of: Callable[[Case], str]) -> None:
    """Makes known how a service tells the kind of a request; called once, when the application starts."""
    _kinds[service] = kind_of


@dataclass(frozen=True, slots=True)
class Line:
    """One required document and what was received of it, if anything."""

    requirement: Requirement
    received: Received | None
    expired: bool

    @property
    def missing(self) -> bool:
        return self.requirement.needed and self.received is None


def lines(case: Case) -> list[Line]:
    """The checklist of a case on the day its packet was handed in."""
    return lines_of(Matter.of(case))


def lines_of(matter: Matter) -> list[Line]:
    """The checklist of a matter: the documents asked for on its day, with what its case, if any, received of them."""
    got = {one.requirement_id: one for one in Received.objects.filter(case=matter.case)} if matter.case else {}
    return [
        Line(one, got.get(one.pk), has_expired(got[one.pk].valid_until if one.pk in got else None, matter.on))
        for one in Requirement.objects.asked(matter.service, matter.variant, matter.on, matter.kind)
    ]


def has_expired(valid_until: date | None, on: date) -> bool:
    """A document is valid through its last day."""
    return valid_until is not None and valid_until < on


def faults(case: Case) -> Iterator[str]:
    """Why the packet cannot be registered, one sentence each; the same items let it be refused."""
    for line in lines(case):
        facts = {"document": line.requirement.text()}
        if line.missing:
            yield _("Missing: %(document)s") % facts
        elif line.received and line.requirement.dated and line.received.valid_until is None:
            yield _("Enter the validity date: %(document)s") % facts
        elif line.expired and line.received and line.received.valid_until:
            ended = date_format(line.received.valid_until, "SHORT_DATE_FORMAT")
            yield _("Expired on %(date)s: %(document)s") % {**facts, "date": ended}


def incomplete(case: Case) -> bool:
    """Whether acceptance may be refused: something is missing or has expired."""
    return any(line.missing or line.expired for line in lines(case))


def consent_is_missing(case: Case) -> bool:
    return not Consent.objects.filter(case=case).exists()
