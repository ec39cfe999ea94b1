"""The employer's answer to a referral: owed from the moment it is given out, recorded once, counted when late."""

from datetime import date

from django.utils.translation import gettext as _

from referrals import matching
from referrals.places import chronicle, seats
from referrals.places.models import Booking, Report
from workflow.cases import gate
from workflow.cases.models import Case
from workflow.cases.refusals import Refusal
from workflow.office import clock
from workflow.office.calendars import calendar_of
from workflow.office.models import Account
from workflow.worktime.due import due
from workflow.worktime.terms import working_days

LEAVES = (Report.Outcome.REFUSED, Report.Outcome.ABSENT)
"""Outcomes after which the seat is free again."""


def await_answer(case: Case) -> Report | None:
    """From now on the employer owes an answer on the seat the case holds."""
    booking = seats.held(case)
    if booking is None:
        return None
    now = clock.now()
    days = matching.rule(booking.place.kind, clock.today(case.office)).report_days
    until = due(calendar_of(case.office), now, working_days(days))
    return Report.objects.create(booking=booking, given_at=now, due_at=until)


def record(pk: int, *, by: Account, outcome: str, told_on: date, words: str = "") -> Report:
    """What the employer answered, over the taken case; a second answer is refused."""
    known = Report.objects.select_related("booking").get(pk=pk)
    case = gate.take(known.booking.case_id)
    report = Report.objects.select_for_update(of=("self",)).known().get(pk=pk)
    if report.outcome:
        raise Refusal(_("The answer was recorded already: %(what)s.") % {"what": report.get_outcome_display()})
    report.outcome, report.told_on, report.words = outcome, told_on, words
    report.recorded_at, report.recorded_by = clock.now(), by
    report.save(update_fields=["outcome", "told_on", "words", "recorded_at", "recorded_by"])
    told = {"point": case.chain.opening.point, "outcome": outcome, "on": told_on.isoformat(), "words": words}
    gate.chronicle(case, chronicle.REPORTED, clock.now(), by, told | {"host": report.booking.place.host.name_kk})
    if outcome in LEAVES:
        seats.free(case, chronicle.NOT_USED, by=by)
    case.save()
    return report


def of(case: Case) -> Report | None:
    """The answer on the case's referral, come or still owed."""
    return Report.objects.known().filter(booking__in=Booking.objects.filter(case=case)).first()
