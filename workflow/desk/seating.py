"""The posts of whoever asks, read once per request."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from django.db import connection
from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import cached_property

from workflow.acts.act import Words
from workflow.desk.naming import said
from workflow.office.clock import now
from workflow.office.duties import HELD, Capacity
from workflow.office.models import Account, Office

# Every page with a header asks this, so it is one statement: a row for each post, one without a post for who has none.
STANDING = f"""
    SELECT told.unread, office.name_kk, office.name_ru, office.name_en, held.*
      FROM (SELECT count(*) AS unread FROM outbox_notification WHERE account_id = %(who)s AND read_at IS NULL) AS told
      LEFT JOIN ({HELD}) AS held ON true
      LEFT JOIN office_office AS office ON office.id = held.office_id
     ORDER BY held.others, held.id
"""  # noqa: S608 - both parts are written out in the code


@dataclass(frozen=True, slots=True)
class Standing:
    """What the header says of a person on a day: posts, names of their offices, notifications not read."""

    held: tuple[Capacity, ...]
    names: Mapping[int, Words]
    unread: int


class Seating:
    """Posts held and stood in for today, and the offices they belong to. Nothing is read before it is asked for."""

    def __init__(self, account: Account) -> None:
        self.account = account

    @cached_property
    def standing(self) -> Standing:
        """One query."""
        with connection.cursor() as cursor:
            cursor.execute(STANDING, {"who": self.account.pk, "on": timezone.localdate(now())})
            rows = cursor.fetchall()
        posts = [row for row in rows if row[4] is not None and self.account.is_active]
        names = {row[5]: dict(zip(("kk", "ru", "en"), row[1:4], strict=True)) for row in posts}
        return Standing(tuple(Capacity(*row[4:9]) for row in posts), names, rows[0][0])

    @property
    def held(self) -> tuple[Capacity, ...]:
        """Own posts first."""
        return self.standing.held

    def office_name(self, post: Capacity) -> str:
        """The office of a post in the active language."""
        return said(self.standing.names[post.office])

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
