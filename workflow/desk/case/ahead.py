"""What a verb leads to: the next step, whose it is, when it will be due and who is told."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from workflow.acts import phrases
from workflow.acts.words import Desk, Role, Verb
from workflow.cases.journal import spoken
from workflow.cases.models import Case
from workflow.cases.notices import holders
from workflow.desk.terms import next_due
from workflow.office import clock as wall

SEVERAL = 3
"""More holders of a post than that are not named one by one."""


@dataclass(frozen=True, slots=True)
class Ahead:
    """The step a verb brings a case to; `to` names its desk's role, `told` who gets a notification."""

    step: str = ""
    to: str = ""
    due: datetime | None = None
    told: str = ""


NOTHING = Ahead()


def ahead_of(case: Case, verb: Verb) -> Ahead:
    """Where a verb would bring the case from its present desk."""
    target = case.leads_to(verb)
    if target is None:
        return NOTHING
    row = case.chain.at(target)
    role = row.role if row else Role.APPLICANT
    return Ahead(
        step=spoken(phrases.desk, target),
        to=spoken(phrases.role, role) if row and role is not case.chain.performer(case.state, verb) else "",
        due=next_due(case, target, wall.now()),
        told=told(case, target, role),
    )


def told(case: Case, target: Desk, role: Role) -> str:
    """Who is told that the case has come: the applicant by e-mail, or the holders of the next desk."""
    if role is Role.APPLICANT:
        return case.applicant.email or _("nobody: the applicant gave no e-mail address")
    only = case.executor_id if role is Role.EXECUTOR else None
    if role is Role.EXECUTOR and only is None:
        return _("the executor who is named")
    found = sorted(holders(case.office_id, role, only, wall.today(case.office)), key=lambda one: one.surname)
    names = ", ".join(one.initials for one in found[:SEVERAL])
    more = len(found) - SEVERAL
    if more > 0:
        return _("%(names)s and others: %(more)s") % {"names": names, "more": more}
    return names or _("nobody holds this post today")
