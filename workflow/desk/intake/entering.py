"""From the page to the case: applicant, case, packet and the act's own outcome, in one transaction or not at all."""

from django.db import transaction
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from workflow.acts.words import Verb
from workflow.cases import gate
from workflow.cases.models import Case
from workflow.desk.case.deeds import bench_of
from workflow.desk.intake import scans
from workflow.desk.intake.models import Draft
from workflow.desk.intake.sheet import Sheet
from workflow.office.models import Account


@transaction.atomic
def enter(draft: Draft, sheet: Sheet, verb: Verb, *, by: Account, words: str = "") -> Case:
    """The case an application becomes, registered or refused; a Refusal undoes everything. The draft is locked."""
    choice, packet = sheet.choice, sheet.packet
    if choice is None or packet is None:
        raise ValueError("an application without a service becomes no case")
    request = gate.Request(
        office=choice.office, service=choice.service, variant=choice.variant, applicant=sheet.applicant.save(),
        lodged_at=draft.lodged_at, token=draft.token,
    )  # fmt: skip
    case = gate.lodge(request, by=by)
    packet.save(case, by, draft.consent_at)
    scans.enter(draft, case, by)
    case = gate.take(case.pk)
    bench_of(case).deeds[verb].act(case, by=by, reason=reason(draft, sheet, words))
    Draft.objects.filter(pk=draft.pk).update(case=case, values={}, consent_at=None)
    return case


def reason(draft: Draft, sheet: Sheet, words: str) -> str:
    """What the journal keeps beside the move: the clerk's words, and why something was taken that looked wrong."""
    told = [words] if words else []
    if draft.accepted_at:
        keyed = date_format(timezone.localtime(draft.started_at), "SHORT_DATETIME_FORMAT")
        facts = {"moment": keyed, "why": draft.accepted_because}
        told.append(_("First key: %(moment)s. Counted from an earlier moment because: %(why)s") % facts)
    if sheet.applicant.fails:
        because = sheet.applicant.cleaned_data["number_because"]
        told.append(_("The check digit of the applicant's number fails; kept because: %(why)s") % {"why": because})
    return "\n".join(told)
