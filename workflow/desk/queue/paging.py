"""Pages of a list in the order of due moments, forth and back, each found by its place and not by counting."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.db.models import F, Q, QuerySet

from workflow.cases.models import Clock

BREAK = "~"
Place = tuple[datetime | None, int]


@dataclass(frozen=True, slots=True)
class Page:
    """Clocks of one page; `before` and `after` are the places where its neighbours begin, "" where there are none."""

    clocks: list[Clock]
    before: str
    after: str


def page_of(clocks: QuerySet[Clock], size: int, after: str = "", before: str = "") -> Page:
    """The page after a place, or before one; a spoilt place gives the first page."""
    if (place := read(before)) is not None:
        found = _taken(_backwards(clocks, place), size + 1)
        shown = found[:size][::-1]
        return Page(shown, _place(shown[0]) if len(found) > size else "", _place(shown[-1]) if shown else "")
    place = read(after)
    found = _taken(_forwards(clocks, place), size + 1)
    shown = found[:size]
    return Page(
        shown,
        _place(shown[0]) if place is not None and shown else "",
        _place(shown[-1]) if len(found) > size else "",
    )


def _taken(parts: Iterator[QuerySet[Clock]], most: int) -> list[Clock]:
    """Rows of the parts in turn until there are enough; mostly the first part is."""
    found: list[Clock] = []
    for part in parts:
        found += part[: most - len(found)]
        if len(found) >= most:
            break
    return found


def _forwards(clocks: QuerySet[Clock], place: Place | None) -> Iterator[QuerySet[Clock]]:
    ordered = clocks.order_by(F("due_at").asc(nulls_last=True), "pk")
    if place is None:
        yield ordered
        return
    due, pk = place
    if due is not None:  # the first comparison bounds the index, the second leaves out the rows of the same moment
        yield ordered.filter(Q(due_at__gt=due) | Q(pk__gt=pk), due_at__gte=due)
        pk = 0
    yield ordered.filter(due_at__isnull=True, pk__gt=pk)


def _backwards(clocks: QuerySet[Clock], place: Place) -> Iterator[QuerySet[Clock]]:
    ordered = clocks.order_by(F("due_at").desc(nulls_first=True), "-pk")
    due, pk = place
    if due is None:
        yield ordered.filter(due_at__isnull=True, pk__lt=pk)
        yield ordered.filter(due_at__isnull=False)
    else:
        yield ordered.filter(Q(due_at__lt=due) | Q(pk__lt=pk), due_at__lte=due)


def _place(one: Clock) -> str:
    """Where a clock stands in the order, as an address can carry it."""
    return f"{one.due_at.isoformat() if one.due_at else ''}{BREAK}{one.pk}"


def read(place: str) -> Place | None:
    """A place out of an address; None when it says nothing."""
    moment, _break, pk = place.partition(BREAK)
    try:
        last, due = int(pk), datetime.fromisoformat(moment) if moment else None
    except ValueError:
        return None
    if last.bit_length() > 63 or (due is not None and due.tzinfo is None):
        return None
    return due, last
