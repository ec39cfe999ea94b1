"""When the answer is due: every officer's term on the favourable way, one after another, each used to its end."""

from collections.abc import Iterator
from datetime import datetime

from workflow.acts.chain import Chain, Span, Wait
from workflow.acts.words import ENDINGS, FOLLOWS, Decision, Desk, Verb
from workflow.cases.models import Case, Clock
from workflow.cases.referred import term_of
from workflow.office.calendars import calendar_of
from workflow.worktime.due import due

UNFAVOURABLE = {Verb.REFUSE_ACCEPTANCE, Verb.ADVISE_AGAINST, Verb.REFUSE, Verb.PROPOSE_REFUSAL, Verb.LAPSE}


def answer_due(case: Case, since: datetime, first: Desk | None = None) -> datetime | None:
    """The latest lawful moment of the answer (the notice, or the result without one), in the office's zone.

    Counted from the first desk of the chain, or from another one for a case that is late. None where a step's term is
    set by another document and its figure is not known, and where one term over several steps has run out.
    """
    calendar, at, ends = calendar_of(case.office), since, _ends_of_spans(case, since)
    for desk in _way(case.chain, first or case.chain.birth):
        row = case.chain.at(desk)
        if isinstance(row, Wait):
            break
        term = term_of(case, row, since)
        if term:
            at = due(calendar, at, term)
        elif desk in ends:
            if ends[desk] <= at:
                return None
            at = ends[desk]
        elif row.term_by_reference:
            return None
    return at


def planned(case: Case, now: datetime) -> dict[Desk, datetime]:
    """By when each desk from the present one on is left at the latest, as far as the acts set terms."""
    calendar, found, ends = calendar_of(case.office), {}, _ends_of_spans(case, case.lodged_at)
    running = case.clocks.open().exclude(kind=Clock.Kind.SPAN).first()
    at = (running.due_at if running else None) or ends.get(case.desk)
    if at is None or not running:
        return {}
    way = _way(case.chain, case.desk)
    found[case.desk] = at = max(at, now)
    for desk in way[1:]:
        row = case.chain.at(desk)
        term = term_of(case, row)
        ahead = due(calendar, at, term) if term else ends.get(desk)
        if isinstance(case.chain.at(case.desk), Wait) or isinstance(row, Wait) or ahead is None:
            break
        found[desk] = at = max(ahead, at)
    return found


def _ends_of_spans(case: Case, since: datetime) -> dict[Desk, datetime]:
    """When the one term over several steps ends at each of them that has no term of its own."""
    found: dict[Desk, datetime] = {}
    for span, end in _spans(case, since):
        for desk in span.over:
            row = case.chain.at(desk)
            if row and term_of(case, row, since) is None:
                found[desk] = min(end, found.get(desk, end))
    return found


def _spans(case: Case, since: datetime) -> Iterator[tuple[Span, datetime]]:
    """Each span with the moment it ends: that of its clock, or counted from the day a case is born into it."""
    calendar = calendar_of(case.office)
    kept = {one.point: one.due_at for one in case.clocks.filter(kind=Clock.Kind.SPAN).order_by("id")}
    for span in case.chain.spans:
        end = kept.get(span.point)
        term = term_of(case, span, since)
        if end is None and term and span.over[0] == case.chain.birth:
            end = due(calendar, since, term)
        if end is not None:
            yield span, end


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
