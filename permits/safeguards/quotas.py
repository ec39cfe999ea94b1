"""What is used of the quotas: counted from the cases each time it is asked, kept nowhere."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet
from django.db.models.functions import ExtractYear

from permits.models import Application, Holder, Procedure, Worker
from permits.models.kinds import TRANSFERS
from permits.safeguards.models import Quota
from workflow.acts.words import ENDINGS, Decision
from workflow.papers.models import Paper

COUNTED = (Procedure.ISSUE, Procedure.EXTEND)
"""Procedures that take from a quota: re-issue puts a permit in the place of another; transfers are outside, and what a
worker asks for."""


@dataclass(frozen=True, slots=True)
class Use:
    """Workers whose permit was given, and workers granted whose permit is still to come."""

    used: int = 0
    reserved: int = 0

    @property
    def taken(self) -> int:
        return self.used + self.reserved

    def left(self, quota: Quota) -> int:
        """What is left of a quota; below nothing when it is exceeded."""
        return quota.workers - self.taken


@dataclass(frozen=True, slots=True)
class Taken:
    """So many workers of one activity and category at one office in one year."""

    office: int
    year: int
    activity: int | None
    category: str
    issued: bool
    workers: int

    def counts_for(self, quota: Quota) -> bool:
        return (
            (self.office, self.year) == (quota.office_id, quota.year)
            and quota.activity_id in (None, self.activity)
            and quota.category in ("", self.category)
        )


def uses(quotas: Iterable[Quota], *, but: int | None = None) -> dict[int, Use]:
    """What is used of each quota, without the case `but`: one query for all of them."""
    asked = list(quotas)
    years, offices = {one.year for one in asked}, {one.office_id for one in asked}
    rows = list(taken(years, offices, but)) if asked else []
    return {quota.pk: _sum(row for row in rows if row.counts_for(quota)) for quota in asked}


def _sum(rows: Iterable[Taken]) -> Use:
    used = reserved = 0
    for row in rows:
        if row.issued:
            used += row.workers
        else:
            reserved += row.workers
    return Use(used, reserved)


def taken(years: set[int], offices: set[int], but: int | None = None) -> Iterable[Taken]:
    """Workers with a permit that is not revoked, and workers granted in cases still open."""
    permit = Paper.objects.filter(case=OuterRef("application__case"), kind="permit", draft=False, revoked_at=None)
    counted = (
        Worker.objects.filter(application__case__in=_granted(years, offices, but))
        .annotate(issued=Exists(permit))
        .filter(Q(issued=True) | ~Q(application__case__state__in=ENDINGS))
    )
    rows = counted.values(
        "category",
        "issued",
        office=F("application__case__office"),
        year=ExtractYear("application__valid_from"),
        activity=F("application__activity"),
    ).annotate(workers=Count("pk"))
    return (Taken(**row) for row in rows.order_by())


def _granted(years: set[int], offices: set[int], but: int | None) -> QuerySet[Any, Any]:
    asked = Application.objects.filter(
        valid_from__year__gte=min(years), valid_from__year__lte=max(years), case__office__in=offices,
        holder=Holder.EMPLOYER, procedure__in=COUNTED, case__decision=Decision.GRANTED,
    )  # fmt: skip
    return asked.exclude(case__variant__in=TRANSFERS).exclude(case=but).values("case")


def counts(application: Application) -> bool:
    """Whether a request takes from a quota at all."""
    return application.measured and application.procedure in COUNTED and not application.kind.transfer


def year_of(application: Application) -> int:
    """The year whose quota a permit takes from: that in which it begins."""
    return application.valid_from.year


def asked_of(application: Application) -> list[Quota]:
    """The quotas a request takes from: those of its activity and of the whole region."""
    if not counts(application):
        return []
    categories = {worker.category for worker in application.workers.all()}
    found = Quota.objects.filter(office=application.case.office_id, year=year_of(application))
    found = found.filter(Q(activity=None) | Q(activity=application.activity_id), category__in={"", *categories})
    return list(found.select_related("activity").order_by("activity__code", "category"))


def quota_year(application: Application) -> int | None:
    """What the permit states; nothing where no quota is taken from."""
    return year_of(application) if asked_of(application) else None
