"""The way of a case in five plain stages instead of the steps of the act."""

from datetime import datetime
from typing import Any

from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from workflow.acts.tracker import State, track
from workflow.acts.words import Desk
from workflow.cases.forecast import planned
from workflow.cases.models import Case

D = Desk
STAGES = (
    (_("Documents received"), {D.INTAKE, D.ASSIGNMENT}),
    (_("Documents checked"), {D.EXAMINATION, D.COMMISSION, D.DECISION, D.PROCESSING}),
    (_("Decision prepared and signed"), {D.DRAFTING, D.SIGNATURE, D.NOTICE, D.REGISTRATION}),
    (_("Levy paid"), {D.PAYMENT}),
    (_("Result given"), {D.PREPARATION, D.RELEASE, D.COLLECTION, D.HANDOVER, D.POSTING, D.HAND_OUT, D.GIVING}),
)


def of(case: Case, now: datetime) -> list[dict[str, Any]]:
    """The stages the chain of a case has, each with how it stands, when it was over or by when it is planned."""
    left = {move.source: move.at for move in case.moves.order_by("version") if move.source}
    stops = track(case.chain, case.state, set(left), "kk", case.decision or None)
    found, ahead = [], planned(case, now)
    for name, desks in STAGES:
        own = [stop for stop in stops if stop.desk in desks]
        if own:
            state = together([stop.state for stop in own])
            ends = [left[stop.desk] for stop in own if stop.desk in left]
            over = max(ends) if ends and state is State.DONE else None
            found.append({"name": name, "state": state, "moment": over, "who": _planned(own, ahead, state)})
    return found


def _planned(own: list[Any], ahead: dict[Desk, datetime], state: State) -> str:
    """By when a stage is planned to be over: the last of its steps that has a date, if every one still ahead has."""
    open_ones = [stop.desk for stop in own if stop.state in (State.CURRENT, State.AHEAD)]
    if state not in (State.CURRENT, State.AHEAD) or not open_ones or any(desk not in ahead for desk in open_ones):
        return ""
    return _now("planned by: %(date)s") % {
        "date": date_format(localtime(max(ahead[desk] for desk in open_ones)), "SHORT_DATE_FORMAT")
    }


def together(states: list[State]) -> State:
    """How a stage stands, from its steps."""
    if State.CURRENT in states:
        return State.CURRENT
    if State.AHEAD in states or State.CONDITIONAL in states:
        return State.CURRENT if State.DONE in states else State.AHEAD
    return State.DONE if State.DONE in states else State.SKIPPED
