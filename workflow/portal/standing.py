"""How a case stands for its applicant: saying, dates and facts. The status page and every letter are made of it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from workflow.acts.chain import Wait
from workflow.acts.words import Desk
from workflow.cases.forecast import answer_due
from workflow.cases.models import Case, Clock
from workflow.delivery.models import Dispatch, HandOut
from workflow.office import clock
from workflow.portal.sentences import SAYINGS, Saying, of_letter

Sitting = Callable[[Case], datetime | None]
_sittings: dict[str, Sitting] = {}


@dataclass(frozen=True, slots=True)
class Answer:
    """When the answer is due; `new` when that has passed and the office still owes it."""

    due: datetime
    new: datetime | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """What is said of a case now. `until` ends the applicant's own term; the office's stands still meanwhile."""

    case: Case
    saying: Saying
    until: datetime | None
    answer: Answer | None
    sitting: datetime | None
    letter: Dispatch | None

    @property
    def asks(self) -> bool:
        """Whether something is needed from the applicant for the matter to go on."""
        return bool(self.saying.needed) and (self.case.is_open or self.case.state == Desk.POSTED)

    def facts(self) -> list[tuple[str, str]]:
        """Dates and numbers with their labels, in the active language and the office's time."""
        zone = clock.zone(self.case.office)
        found = [(_("Number"), str(self.case))] if self.case.number else []
        for label, moment, shape in self.moments():
            found.append((label, date_format(moment.astimezone(zone), shape)))
        if self.letter is not None:
            found.append((_("Tracking number"), self.letter.tracking))
        return found

    def moments(self) -> list[tuple[str, datetime, str]]:
        """Label, moment and format of every date."""
        day, hour = "SHORT_DATE_FORMAT", "SHORT_DATETIME_FORMAT"
        found = [(_("Until"), self.until, hour), (_("Session of the commission"), self.sitting, hour)]
        if self.answer and self.answer.new:
            found += [(_("The answer was due"), self.answer.due, day), (_("New answer date"), self.answer.new, day)]
        elif self.answer:
            found.append((_("Answer date"), self.answer.due, day))
        return [(label, moment, shape) for label, moment, shape in found if moment]


def tells_the_sitting(service: str, find: Sitting) -> None:
    """A service says when the commission considers a case, once it knows."""
    _sittings[service] = find


def of(case: Case, now: datetime) -> Standing:
    """How a case stands at a moment."""
    waiting = case.clocks.open().filter(kind=Clock.Kind.WAIT).first()
    letter = case.dispatches.order_by("posted_at", "pk").last() if case.state == Desk.POSTED else None
    saying = SAYINGS[case.desk]
    if letter is not None:
        saying = of_letter(letter, given=HandOut.objects.filter(case=case).exists())
    find = _sittings.get(case.service)
    return Standing(
        case=case, saying=saying, until=waiting.due_at if waiting else None, answer=answer_of(case, now),
        sitting=find(case) if find and case.state == Desk.COMMISSION else None, letter=letter,
    )  # fmt: skip


def answer_of(case: Case, now: datetime) -> Answer | None:
    """When the answer is due; a new date when that has passed; None when none is owed or known."""
    if not owes_an_answer(case):
        return None
    due = answer_due(case, case.lodged_at)
    if due is None:
        return None
    return Answer(due, answer_due(case, now, case.desk) if due < now else None)


def owes_an_answer(case: Case) -> bool:
    """Whether the case is with the office and before the notice or the result."""
    row = case.chain.at(case.state)
    rows = case.chain.desks
    first_wait = next((place for place, one in enumerate(rows) if isinstance(one, Wait)), len(rows))
    return row is not None and rows.index(row) < first_wait
