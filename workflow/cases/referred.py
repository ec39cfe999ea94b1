"""How long a row of an act takes on a case: by the act itself, or by the figure its office works by."""

from datetime import datetime

from workflow.acts.chain import Row
from workflow.cases import aspects
from workflow.cases.models import Case, ReferredTerm
from workflow.office import clock
from workflow.worktime.terms import Term


def term_of(case: Case, row: Row | None, at: datetime | None = None) -> Term | None:
    """The term of a row; None where the act sets none, or sets it elsewhere and the office has entered no figure."""
    if row is None or row.term:
        return row.term if row else None
    found = figure_of(case, row, at)
    return found.term if found else None


def figure_of(case: Case, row: Row | None, at: datetime | None = None) -> ReferredTerm | None:
    """The office's figure for a row whose term stands elsewhere: that of the kind of request before that of all."""
    if row is None or row.term_by_reference is None:
        return None
    held = ReferredTerm.objects.held(clock.today(case.office, at)).filter(
        office=case.office_id, act=case.act, service=case.service, point=row.point
    )
    return held.filter(aspect__in=("", aspects.of(case))).order_by("aspect").last()
