"""The steps of the act as a page shows them, each leading to its row on the act's page."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from workflow.acts.chain import Chain, Wait
from workflow.acts.tracker import track
from workflow.acts.words import DECIDES, ENDINGS, FOLLOWS, Decision, Desk, Verb
from workflow.cases.models import Case, Move
from workflow.desk import naming
from workflow.desk.case.clocks import Line
from workflow.office.calendars import calendar_of
from workflow.worktime.due import due


def of(case: Case, moves: Iterable[Move], clocks: Iterable[Line] = ()) -> list[dict[str, Any]]:
    """Every step of the chain: what it is, whose, its term, whether it is over and since when, until when it runs."""
    running = {line.clock.desk: line.clock.due_at for line in clocks if line.is_running and not line.is_span}
    planned = running | forecast(case, running.get(case.desk))
    left = {move.source: move.at for move in moves if move.source}
    found = track(case.chain, case.state, set(left), naming.language(), case.decision or None)
    page = act_page(case)
    return [
        {
            "point": stop.point,
            "name": stop.name,
            "who": stop.who,
            "term": stop.term,
            "state": stop.state,
            "moment": left[stop.desk] if stop.state == "done" else None,
            "planned": planned.get(stop.desk) if stop.state in ("current", "ahead") else None,
            "href": f"{page}#step-{stop.desk}",
        }
        for stop in found
    ]


def forecast(case: Case, since: datetime | None) -> dict[Desk, datetime]:
    """Until when each later step of officers would run if every term were used to its end: up to the first wait."""
    if since is None:
        return {}
    calendar, at, found = calendar_of(case.office), since, {}
    for desk in way(case.chain, case.desk, case.decision)[1:]:
        row = case.chain.at(desk)
        if row is None or row.term is None or isinstance(row, Wait):
            break
        at = found[desk] = due(calendar, at, row.term)
    return found


def way(chain: Chain, desk: Desk, decision: str) -> list[Desk]:
    """The desks from one on, the favourable way unless the matter was decided otherwise."""
    found: list[Desk] = []
    while desk not in ENDINGS and desk not in found:
        found.append(desk)
        row = chain.at(desk)
        onward = [to for verb, to in row.moves.items() if goes(verb, decision or Decision.GRANTED)] if row else []
        if not onward:
            break
        desk = onward[0]
    return found


def goes(verb: Verb, decision: str) -> bool:
    """Whether a verb is used when the matter goes one way; a packet is not refused by a forecast."""
    return verb is not Verb.REFUSE_ACCEPTANCE and DECIDES.get(verb, decision) == FOLLOWS.get(verb, decision) == decision


def act_page(case: Case) -> str:
    """Where the text the case follows is read back."""
    return naming.act_page(case, case.variant, case.channel)
