"""When the answer is due: every officer's term on the favourable way, one after another, each used to its end."""

from datetime import datetime

from workflow.acts.chain import Chain, Wait
from workflow.acts.words import ENDINGS, FOLLOWS, Decision, Desk, Verb
from workflow.cases.models import Case, Clock
from workflow.office.calendars import calendar_of
from workflow.worktime.due import due

UNFAVOURABLE = {Verb.REFUSE_ACCEPTANCE, Verb.ADVISE_AGAINST, Verb.REFUSE, Verb.LAPSE}


def answer_due(case: Case, since: datetime, first: Desk | None = None) -> datetime:
    """The latest lawful moment of the answer (the notice, or the result without one), in the office's zone.

    Counted from the first desk of the chain, or from another one for a case that is late.
    """
    calendar, at = calendar_of(case.office), since
    for desk in _way(case.chain, first or case.chain.birth):
        row = case.chain.at(desk)
        if isinstance(row, Wait):
            break
        if row.term:
            at = due(calendar, at, row.term)
    return at


def planned(case: Case, now: datetime) -> dict[Desk, datetime]:
    """By when each desk from the present one on is left at the latest, as far as the acts set terms."""
    calendar, found = calendar_of(case.office), {}
    running = case.clocks.open().exclude(kind=Clock.Kind.SPAN).first()
    at = running.due_at if running else None
    if at is None:
        return {}
    way = _way(case.chain, case.desk)
    found[case.desk] = at = max(at, now)
    for desk in way[1:]:
        row = case.chain.at(desk)
        if isinstance(case.chain.at(case.desk), Wait) or isinstance(row, Wait) or row.term is None:
            break
        found[desk] = at = due(calendar, at, row.term)
    return found


def _way(chain: Chain, desk: Desk) -> list[Desk]:
    """The desks of the favourable way, from one desk to the first that waits for the applicant or to the end."""
    way = []
    while desk not in ENDINGS and desk not in way:
        way.append(desk)
        row = chain.at(desk)
        desk = next(target for verb, target in row.moves.items() if _favourable(verb))
    return way


def _favourable(verb: Verb) -> bool:
    return verb not in UNFAVOURABLE and FOLLOWS.get(verb) is not Decision.REFUSED
