"""Executors a head chooses among: how much lies with each, who is away, and an even share for many cases."""

import heapq
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from workflow.applicants.folding import fold
from workflow.office.models import Account, Office, Substitution
from workflow.office.models.people import Duty

One = TypeVar("One")


@dataclass(frozen=True, slots=True)
class Candidate:
    """An executor of an office; `away` is the order by which somebody stands in for him today."""

    account: Account
    load: int
    away: Substitution | None = None

    @property
    def folded(self) -> str:
        return fold(self.account.full_name)


def candidates(office: Office, on: date) -> list[Candidate]:
    """Who can be named: those at work first, the least loaded before the others; then those away. Two queries."""
    orders = Substitution.objects.filter(
        post__office=office, post__duty=Duty.EXECUTOR, since__lte=on, until__gte=on
    ).select_related("post", "substitute")
    away = {order.post.account_id: order for order in orders}
    counted: Iterable[Any] = Account.objects.executors(office, on)
    found = [Candidate(one, one.load, away.get(one.pk)) for one in counted]
    return sorted(found, key=lambda one: one.away is not None)


def beginning(found: Iterable[Candidate], typed: str) -> list[Candidate]:
    """Those whose name begins with what was typed."""
    return [one for one in found if one.folded.startswith(fold(typed))]


def share(cases: Sequence[One], loads: Mapping[int, int]) -> list[tuple[One, int]]:
    """Each case in turn to whom the least lies with then; of equals, to the one named first."""
    waiting = [(load, place, who) for place, (who, load) in enumerate(loads.items())]
    heapq.heapify(waiting)
    shared = []
    for case in cases:
        load, place, who = waiting[0]
        shared.append((case, who))
        heapq.heapreplace(waiting, (load + 1, place, who))
    return shared
