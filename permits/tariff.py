"""The levy as administrators see it: every rate of a day with its sum, and the days no rate speaks of."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby, pairwise

from django.db.models import Q
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from permits.fees import grouped
from permits.models import ActivityGroup, Category, Index, LevyRate

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Line:
    """The levy for one worker of a category: indices × index = sum; empty where it is not known."""

    category: str
    reckoning: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Every rate of a day by group of activities."""

    on: date
    index: Index | None
    groups: list[tuple[str, list[Line]]]

    @property
    def tenge(self) -> str:
        return grouped(self.index.tenge) if self.index else ""


def sheet(on: date) -> Sheet:
    """The rates of a day, category by category."""
    index = Index.objects.filter(since__lte=on).order_by("since").last()
    held = LevyRate.objects.filter(Q(until__isnull=True) | Q(until__gte=on), since__lte=on)
    rates = {(one.group, one.category): one.indices for one in held.order_by("since")}
    groups = [
        (str(group.label), [_line(str(one.label), rates.get((group.value, one.value)), index) for one in Category])
        for group in ActivityGroup
    ]
    return Sheet(on, index, groups)


def _line(category: str, indices: int | None, index: Index | None) -> Line:
    if indices is None or index is None:
        return Line(category)
    return Line(category, f"{indices} × {grouped(index.tenge)} ₸ = {grouped(indices * index.tenge)} ₸")


def gaps(today: date) -> Iterator[str]:
    """Each group and category without a rate, with a gap between two rates, or with a last rate that has ended."""
    rows = LevyRate.objects.order_by("group", "category", "since")
    known = {key: list(held) for key, held in groupby(rows, key=lambda row: (row.group, row.category))}
    for group in ActivityGroup:
        missing = [one.value for one in Category if (group.value, one.value) not in known]
        if missing:
            told = {"group": group.label, "categories": ", ".join(missing)}
            yield _("No rate is entered. Group: %(group)s; categories: %(categories)s.") % told
        for category in Category:
            held = known.get((group.value, category.value), [])
            for first, last in _without(held, today):
                told = {"group": group.label, "category": category.value, "since": _day(first), "until": _day(last)}
                yield _("No rate from %(since)s to %(until)s. Group: %(group)s; category: %(category)s.") % told


def _without(held: list[LevyRate], today: date) -> Iterator[tuple[date, date]]:
    for earlier, later in pairwise(held):
        if earlier.until is not None and earlier.until + DAY < later.since:
            yield earlier.until + DAY, later.since - DAY
    if held and held[-1].until is not None and held[-1].until < today:
        yield held[-1].until + DAY, today


def _day(day: date) -> str:
    return date_format(day, "SHORT_DATE_FORMAT")
