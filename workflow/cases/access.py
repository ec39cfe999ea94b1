"""Who may see a case. What somebody may not see does not exist for them."""

from datetime import datetime

from django.db.models import Q
from django.shortcuts import get_object_or_404

from workflow.acts.words import Desk
from workflow.cases.models import Case, Clock
from workflow.cases.models.case import CaseQuerySet
from workflow.office import clock
from workflow.office.access import looked
from workflow.office.duties import capacities
from workflow.office.models import Account
from workflow.office.models.people import Duty

WHOLE_OFFICE = {Duty.CLERK, Duty.HEAD, Duty.AUDITOR}


def visible_to(account: Account, now: datetime | None = None) -> CaseQuerySet:
    """The cases an account may see: its office's for clerks, heads and auditors; its own for an executor; for the
    commission those that came to its desk."""
    rule = Q(pk__in=[])
    for post in capacities(account, clock.today(moment=now)):
        if post.duty in WHOLE_OFFICE:
            rule |= Q(office=post.office)
        elif post.duty == Duty.EXECUTOR:
            rule |= Q(office=post.office, executor=post.holder)
        elif post.duty == Duty.COMMISSION:
            rule |= Q(office=post.office, pk__in=Clock.objects.filter(desk=Desk.COMMISSION).values("case"))
    return Case.objects.filter(rule)


def case_for(account: Account, pk: int) -> Case:
    """One case, or Http404: what somebody may not see does not exist for them. Who looked is written down."""
    case = get_object_or_404(visible_to(account).select_related("office", "applicant", "executor"), pk=pk)
    looked(account, case, case.office_id, str(case))
    return case
