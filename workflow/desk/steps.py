"""The steps of the act as a page shows them, each leading to its row on the act's page."""

from collections.abc import Iterable
from typing import Any

from django.urls import reverse

from workflow.acts.tracker import track
from workflow.cases.models import Case, Move
from workflow.desk.naming import language


def of(case: Case, moves: Iterable[Move]) -> list[dict[str, Any]]:
    """Every step of the chain: what it is, whose, its term, whether it is over and since when."""
    left = {move.source: move.at for move in moves if move.source}
    found = track(case.chain, case.state, set(left), language(), case.decision or None)
    page = act_page(case)
    return [
        {
            "point": stop.point,
            "name": stop.name,
            "who": stop.who,
            "term": stop.term,
            "state": stop.state,
            "moment": left[stop.desk] if stop.state == "done" else None,
            "href": f"{page}#step-{stop.desk}",
        }
        for stop in found
    ]


def act_page(case: Case) -> str:
    """Where the text the case follows is read back."""
    address = reverse("act", args=[case.act, case.service, case.variant, case.channel])
    return f"{address}?edition={case.edition.isoformat()}"
