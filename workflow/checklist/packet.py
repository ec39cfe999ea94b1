"""Is the packet whole: what is missing, what has expired, what still has to be said."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from workflow.cases.models import Case
from workflow.checklist.models import Consent, Received, Requirement
from workflow.office import clock


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
    """The checklist of a case on the day its packet was handed in. A document is valid through its last day."""
    on = case.lodged_at.astimezone(clock.zone(case.office)).date()
    got = {one.requirement_id: one for one in Received.objects.filter(case=case)}
    found = []
    for requirement in Requirement.objects.asked(case.service, case.variant, on):
        received = got.get(requirement.pk)
        ended = received is not None and received.valid_until is not None and received.valid_until < on
        found.append(Line(requirement, received, ended))
    return found


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
