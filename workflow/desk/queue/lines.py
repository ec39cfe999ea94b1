"""Lines of the queue: what each column says, and which columns a person may leave out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from workflow.acts import phrases
from workflow.cases.journal import spoken
from workflow.cases.models import Case, Clock
from workflow.cases.models.clock import ClockQuerySet
from workflow.desk.due import Badge
from workflow.desk.naming import variant_name
from workflow.desk.terms import badge_of
from workflow.office.models import Office

OF_CLOCK = ("kind", "desk", "point", "started_at", "due_at", "stopped_at", "office")
OF_CASE = ("number", "act", "edition", "service", "variant", "channel", "state", "version", "office")
OF_OTHERS = (
    "case__applicant__name", "case__applicant__number", "case__executor__surname", "case__executor__given_name",
    "case__executor__patronymic",
)  # fmt: skip
NEEDED = (*OF_CLOCK, *(f"case__{name}" for name in OF_CASE), *OF_OTHERS)
"""What a line shows and no more: making the rows in Python is what a queue costs."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the queue."""

    case: Case
    badge: Badge
    step: str
    point: str
    variant: str
    channel: str


def columns() -> dict[str, str]:
    """Columns that may be left out, in their order; due, number and applicant always stay."""
    return {"service": _("Service"), "step": _("Step"), "executor": _("Executor"), "channel": _("Channel")}


def with_cases(clocks: ClockQuerySet) -> ClockQuerySet:
    """Clocks with what a line shows: one query."""
    return clocks.select_related("case__applicant", "case__executor").only(*NEEDED)


def lines(clocks: Iterable[Clock], offices: Mapping[int, Office], now: datetime) -> list[Line]:
    """Lines of clocks at offices already read."""
    return [_line(one, offices[one.office_id], now) for one in clocks]


def _line(one: Clock, office: Office, now: datetime) -> Line:
    one.case.office = office
    return Line(
        one.case, badge_of(one, office, now), spoken(phrases.desk, one.desk), one.point, variant_name(one.case),
        spoken(phrases.channel, one.case.channel),
    )  # fmt: skip
