"""The levy: so many monthly calculation indices a worker, by category and activity, on the day of payment."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Q
from django.utils.translation import gettext as _

from permits.models import Application, Index, LevyRate
from workflow.acts.words import Desk
from workflow.cases.refusals import Refusal


@dataclass(frozen=True, slots=True)
class Levy:
    """What is to be paid, in tenge, and how it was counted: index × indices × workers, per category."""

    tenge: int
    index: int
    parts: tuple[tuple[str, int, int], ...]
    """(category, indices for one worker, workers)"""

    @property
    def reckoning(self) -> str:
        """ "4 325 × (137 × 1 + 158 × 2)"."""
        inner = " + ".join(f"{indices} × {workers}" for _category, indices, workers in self.parts)
        return f"{grouped(self.index)} × ({inner})"


def grouped(number: int) -> str:
    """Digits in threes with no-break spaces."""
    return f"{number:,}".replace(",", "\u00a0")


def levy(application: Application, on: date) -> Levy | None:
    """The levy on a day; None where the chain waits for no payment. Refusal when a figure is not known for that day."""
    if application.case.chain.at(Desk.PAYMENT) is None:
        return None
    index = Index.objects.filter(since__lte=on).order_by("since").last()
    if index is None:
        raise _unknown(_("the monthly calculation index"), on)
    counts: dict[str, int] = {}
    for category in application.workers.values_list("category", flat=True):
        counts[category] = counts.get(category, 0) + 1
    parts = tuple(
        (category, _rate(application.activity_group, category, on), n) for category, n in sorted(counts.items())
    )
    return Levy(index.tenge * sum(indices * n for _category, indices, n in parts), index.tenge, parts)


def _rate(group: str, category: str, on: date) -> int:
    held = LevyRate.objects.filter(
        Q(until__isnull=True) | Q(until__gte=on), since__lte=on, group=group, category=category
    )
    rate = held.order_by("since").last()
    if rate is None:
        raise _unknown(_("the rate of the levy for category %(category)s") % {"category": category}, on)
    return rate.indices


def _unknown(what: str, on: date) -> Refusal:
    return Refusal(
        _("Not known for %(date)s: %(what)s.") % {"what": what, "date": f"{on:%d.%m.%Y}"},
        way_on=_("An administrator enters it with its legal reference; then this step can be taken."),
    )
