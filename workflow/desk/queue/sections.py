"""The sections of a person's queue: one per role held, what waits for applicants, and the whole department."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Q
from django.utils.translation import gettext as _

from workflow.acts import phrases
from workflow.acts.words import Role
from workflow.cases.journal import spoken
from workflow.cases.models import Clock
from workflow.office.duties import Capacity
from workflow.office.models.people import Duty

ALL, WAITING, DEPARTMENT = "all", "waiting", "department"
OFFICERS = (Role.CLERK, Role.HEAD, Role.EXECUTOR, Role.COMMISSION, Role.TSON_OPERATOR)
OVERSEERS = (Duty.CLERK, Duty.HEAD, Duty.AUDITOR)
"""Who sees every case of an office, as `cases.access` has it."""
NOBODY = Q(pk__in=[])


@dataclass(frozen=True, slots=True)
class Section:
    """Clocks that belong together: `which` picks them among the open ones."""

    key: str
    label: str
    which: Q


def sections(held: Iterable[Capacity]) -> list[Section]:
    """What the posts held give a person to do, a section per role, then what waits for applicants, then everything."""
    held = tuple(held)
    roles = [role for role in OFFICERS if any(post.duty == role for post in held)]
    found = [Section(role, spoken(phrases.role, role), steps(held, role)) for role in roles]
    if len(found) > 1:
        found.insert(0, Section(ALL, _("Everything"), either(section.which for section in found)))
    if any(post.duty in (Role.CLERK, Role.EXECUTOR) for post in held):
        found.append(Section(WAITING, _("Waiting for the applicant"), waits(held)))
    if any(post.duty in OVERSEERS for post in held):
        found.append(Section(DEPARTMENT, _("Department"), department(held)))
    return found


def steps(held: Iterable[Capacity], role: Role) -> Q:
    """Steps of one role at the offices of its posts; an executor's only where the holder was named, or nobody yet."""
    return either(_steps(post) for post in held if post.duty == role)


def _steps(post: Capacity) -> Q:
    own = Q(office=post.office, role=post.duty, kind=Clock.Kind.STEP)
    if post.duty == Role.EXECUTOR:
        own &= Q(holder=post.holder) | Q(holder__isnull=True)
    return own


def waits(held: Iterable[Capacity]) -> Q:
    """Applicants' terms: of the whole office for a clerk, of the holder's own cases for an executor."""
    found = [Q(office=post.office) for post in held if post.duty == Role.CLERK]
    found += [Q(office=post.office, case__executor=post.holder) for post in held if post.duty == Role.EXECUTOR]
    return Q(kind=Clock.Kind.WAIT, role=Role.APPLICANT) & either(found)


def department(held: Iterable[Capacity]) -> Q:
    """Every open case of the offices a person oversees: its one desk, whoever holds it."""
    offices = {post.office for post in held if post.duty in OVERSEERS}
    return ~Q(kind=Clock.Kind.SPAN) & either(Q(office=office) for office in sorted(offices))


def either(rules: Iterable[Q]) -> Q:
    joined = Q()
    for rule in rules:
        joined |= rule
    return joined or NOBODY
