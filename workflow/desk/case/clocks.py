"""The clocks of a case as its page shows them, each with the reason why its term ends when it does."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from workflow.acts import phrases
from workflow.cases.journal import spoken
from workflow.cases.models import Case, Clock
from workflow.desk.due import Badge, spell
from workflow.desk.naming import language
from workflow.desk.terms import badge_of
from workflow.office import clock as wall
from workflow.office.calendars import calendar_of
from workflow.office.sayings import sentences
from workflow.worktime.calendar import Calendar
from workflow.worktime.explain import explain


@dataclass(frozen=True, slots=True)
class Line:
    """One clock in words."""

    clock: Clock
    step: str
    who: str
    term: str
    badge: Badge
    why: list[str]

    @property
    def is_running(self) -> bool:
        return self.clock.stopped_at is None

    @property
    def is_span(self) -> bool:
        return self.clock.kind == Clock.Kind.SPAN

    @property
    def is_late(self) -> bool:
        return self.clock.late_at is not None or self.badge.band == "overdue"


def of(case: Case) -> list[Line]:
    """Every clock of a case, the newest first."""
    calendar, now = calendar_of(case.office), wall.now()
    return [line_of(case, one, calendar, now) for one in case.clocks.order_by("-started_at", "-id")]


def line_of(case: Case, one: Clock, calendar: Calendar, now: datetime) -> Line:
    step = spoken(phrases.desk, one.desk)
    who = spoken(phrases.role, one.role)
    return Line(one, step, who, term_of(case, one), badge_of(one, case.office, now), why(one, calendar))


def term_of(case: Case, one: Clock) -> str:
    """The term in words; what was left of it after a return; or where it is set, when the act only points there."""
    if one.term is None:
        row = case.chain.at(one.desk)
        named = row.term_by_reference[language()] if row and row.term_by_reference else ""
        return _("Set by: %(source)s") % {"source": named} if named else _("The act sets no term")
    term = phrases.term(one.term, language())
    if one.left is None:
        return term
    return _("%(term)s; left after the return: %(left)s") % {"term": term, "left": spell(one.left)}


def why(one: Clock, calendar: Calendar) -> list[str]:
    """Why the term ends when it does, one sentence each; nothing for a rest of a term or none."""
    if one.term is None or one.left is not None:
        return []
    return sentences(explain(calendar, one.started_at, one.term), language())
