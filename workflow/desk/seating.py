"""The posts of whoever asks, read once per request."""

from typing import cast

from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import cached_property

from workflow.office.clock import now
from workflow.office.duties import Capacity, capacities
from workflow.office.models import Account, Office


class Seating:
    """Posts held and stood in for today, and the offices they belong to. Nothing is read before it is asked for."""

    def __init__(self, account: Account) -> None:
        self.account = account

    @cached_property
    def held(self) -> tuple[Capacity, ...]:
        """Own posts first."""
        return capacities(self.account, timezone.localdate(now()))

    @cached_property
    def offices(self) -> dict[int, Office]:
        return Office.objects.in_bulk({post.office for post in self.held}) if self.held else {}

    def holds(self, *duties: str) -> bool:
        return any(post.duty in duties for post in self.held)


def person(request: HttpRequest) -> Account:
    """Whoever is signed in: the doorkeeper lets nobody else in."""
    return cast(Account, request.user)


def seating(request: HttpRequest) -> Seating:
    """The one Seating of a request; the person is signed in."""
    found = getattr(request, "seating", None)
    if found is None:
        found = Seating(person(request))
        request.seating = found  # type: ignore[attr-defined]
    return found
