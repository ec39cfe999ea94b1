"""The clocks of a case as its page shows them, each with the reason why its term ends when it does."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from workflow.acts import phrases
from workflow.acts.chain import Row
from workflow.cases.journal import spoken
from workflow.cases.models import Case, Clock, ReferredTerm
from workflow.cases.referred import figure_of
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
    row = _row_of(case, one)
    named = row.term_by_reference[language()] if row and row.term_by_reference else ""
    if one.term is None:
        return _("Set by: %(source)s") % {"source": named} if named else _without_own_term(case, one)
    term = phrases.term(one.term, language())
    if named:
        figure = figure_of(case, row, one.started_at)
        law = said(figure) if figure else named
        term = _("%(term)s; set by: %(source)s") % {"term": term, "source": law}
    if one.left is None:
        return term
    return _("%(term)s; left after the return: %(left)s") % {"term": term, "left": spell(one.left)}


def _row_of(case: Case, one: Clock) -> Row | None:
    """The row of the act a clock runs by."""
    if one.kind != Clock.Kind.SPAN:
        return case.chain.at(one.desk)
    return next((span for span in case.chain.spans if span.point == one.point), None)


def _without_own_term(case: Case, one: Clock) -> str:
    """A step without a term of its own, under one over several steps or under none."""
    if any(one.desk in span.over and span.term for span in case.chain.spans):
        return _("Within the term over several steps")
    return _("The act sets no term")


def said(figure: ReferredTerm) -> str:
    """The law an office's figure stands in, in Kazakh or Russian as the page is."""
    return figure.reference_ru if language() == "ru" else figure.reference_kk


def why(one: Clock, calendar: Calendar) -> list[str]:
    """Why the term ends when it does, one sentence each; nothing for a rest of a term or none."""
    if one.term is None or one.left is not None:
        return []
    return sentences(explain(calendar, one.started_at, one.term), language())
