"""Local content of a request: the declared staff with the workers asked for, against a ratio."""

from dataclasses import dataclass
from fractions import Fraction

from permits.models import Application, Procedure
from permits.safeguards.models import LocalContent

EMPLOYED_ALREADY = (Procedure.EXTEND, Procedure.RENEW)
"""Procedures whose workers are employed when they are asked for, and stand among the declared foreigners."""


@dataclass(frozen=True, slots=True)
class Count:
    """Citizens and foreigners of some categories, the workers of the request among the foreigners."""

    citizens: int
    foreigners: int
    asked: int

    @property
    def staff(self) -> int:
        return self.citizens + self.foreigners

    def share(self, ratio: LocalContent) -> Fraction | None:
        """The share the ratio speaks of, in per cent; None when nobody is there to compare with."""
        if ratio.measure == LocalContent.Measure.CITIZENS:
            return Fraction(100 * self.citizens, self.staff) if self.staff else None
        return Fraction(100 * self.foreigners, self.citizens) if self.citizens else None

    def keeps(self, ratio: LocalContent) -> bool:
        """Exactly, never rounded."""
        if ratio.measure == LocalContent.Measure.CITIZENS:
            return 100 * self.citizens >= ratio.percent * self.staff
        return 100 * self.foreigners <= ratio.percent * self.citizens


def count(application: Application, ratio: LocalContent) -> Count | None:
    """None when the employer declared nothing for these categories."""
    declared = [one for one in application.staff.all() if one.category in ratio.categories]
    if not declared:
        return None
    asked = sum(worker.category in ratio.categories for worker in application.workers.all())
    foreigners = sum(one.foreigners for one in declared)
    already = application.procedure in EMPLOYED_ALREADY
    together = max(foreigners, asked) if already else foreigners + asked
    return Count(sum(one.citizens for one in declared), together, asked)
