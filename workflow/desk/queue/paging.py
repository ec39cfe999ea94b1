"""Pages of a list in the order of due moments, forth and back, each found by its place and not by counting."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.db.models import BooleanField, F, Func, QuerySet, Value

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
    if due is not None:
        yield ordered.filter(_beyond(">", due, pk))
        pk = 0
    yield ordered.filter(due_at__isnull=True, pk__gt=pk)


def _backwards(clocks: QuerySet[Clock], place: Place) -> Iterator[QuerySet[Clock]]:
    ordered = clocks.order_by(F("due_at").desc(nulls_first=True), "-pk")
    due, pk = place
    if due is None:
        yield ordered.filter(due_at__isnull=True, pk__lt=pk)
        yield ordered.filter(due_at__isnull=False)
    else:
        yield ordered.filter(_beyond("<", due, pk))


def _beyond(sign: str, due: datetime, pk: int) -> Func:
    """Both columns compared as one row: the index leads straight to the place, however many share its moment."""
    here = Func("due_at", "pk", function="ROW", output_field=BooleanField())
    place = Func(Value(due), Value(pk), function="ROW", output_field=BooleanField())
    return Func(here, place, template="(%(expressions)s)", arg_joiner=f" {sign} ", output_field=BooleanField())


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
