"""What the executor, the commission and the head are warned of, with the figures. Nothing here stops a case."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from django.utils.formats import date_format, number_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from permits.models import Application
from permits.safeguards import content, quotas
from permits.safeguards.models import Ban, LocalContent, Quota
from workflow.cases.models import Case
from workflow.papers.parts_of_case import today


class Severity(StrEnum):
    """How the figures stand; the words are those of the page's tags."""

    KEPT = "success"
    UNKNOWN = "warning"
    BROKEN = "danger"


@dataclass(frozen=True, slots=True)
class Caution:
    """One safeguard of a request: what it is, its figures in a sentence, the outcome in words, by which law."""

    kind: str
    severity: Severity
    title: str
    figures: str
    outcome: str
    reference: str = ""

    @property
    def warns(self) -> bool:
        """Whether somebody must look twice."""
        return self.severity is not Severity.KEPT

    @property
    def sentence(self) -> str:
        """Everything in one line."""
        return f"{self.title}: {' → '.join(filter(None, (self.figures, self.outcome)))}"


def warnings(case: Case) -> list[Caution]:
    """Ban, quotas and local content of a case as they stand now, the kept ones too; none before there is a request."""
    application = (
        Application.objects.filter(case=case).select_related("activity").prefetch_related("workers", "staff").first()
    )
    if application is None:
        return []
    application.case = case
    return [*_bans(case), *_quotas(application), *_content(application)]


def _bans(case: Case) -> Iterator[Caution]:
    for ban in Ban.objects.held(case.applicant.number, today(case)):
        days = {"since": _day(ban.since), "until": _day(ban.until), "decision": ban.decision}
        yield Caution(
            "ban", Severity.BROKEN, _("Ban after unlawful employment"),
            _("from %(since)s to %(until)s, decision: %(decision)s") % days,
            _("no permit is given in this time"), _said(ban),
        )  # fmt: skip


def _quotas(application: Application) -> Iterator[Caution]:
    if not quotas.counts(application):
        return
    year, found = quotas.year_of(application), quotas.asked_of(application)
    if not found:
        yield Caution(
            "quota", Severity.UNKNOWN, _("Quota, year: %(year)s") % {"year": year}, "",
            _("not entered for this office: an administrator enters it"),
        )  # fmt: skip
    used = quotas.uses(found, but=application.case.pk)
    for quota in found:
        yield _quota(application, quota, used[quota.pk])


def _quota(application: Application, quota: Quota, use: quotas.Use) -> Caution:
    asked = sum(quota.category in ("", worker.category) for worker in application.workers.all())
    left = use.left(quota) - asked
    figures = {"allowed": quota.workers, "used": use.used, "reserved": use.reserved, "asked": asked}
    outcome = _("left: %(n)s") if left >= 0 else _("exceeded by: %(n)s")
    return Caution(
        "quota", Severity.KEPT if left >= 0 else Severity.BROKEN,
        _("Quota, year: %(year)s; %(whose)s") % {"year": quota.year, "whose": quota.whose},
        _("allowed: %(allowed)s, used: %(used)s, reserved: %(reserved)s, this request: %(asked)s") % figures,
        outcome % {"n": abs(left)}, _said(quota),
    )  # fmt: skip


def _content(application: Application) -> Iterator[Caution]:
    if not application.measured:
        return
    case = application.case
    categories = {worker.category for worker in application.workers.all()}
    for ratio in LocalContent.objects.held(today(case), transfers=application.kind.transfer):
        if categories & set(ratio.categories):
            yield _ratio(application, ratio)


def _ratio(application: Application, ratio: LocalContent) -> Caution:
    title = _("Local content, categories: %(categories)s") % {"categories": ", ".join(ratio.categories)}
    rule = f"{ratio.get_measure_display()} {ratio.percent} %"
    counted = content.count(application, ratio)
    if application.exemption:
        outcome = _("exempt: %(ground)s") % {"ground": application.exemption}
        return Caution("content", Severity.UNKNOWN, title, rule, outcome, _said(ratio))
    if counted is None:
        return Caution("content", Severity.UNKNOWN, title, rule, _("the staff is not declared"), _said(ratio))
    figures = _("%(rule)s; citizens: %(citizens)s, foreigners with this request: %(foreigners)s") % {
        "rule": rule, "citizens": counted.citizens, "foreigners": counted.foreigners,
    }  # fmt: skip
    kept = counted.keeps(ratio)
    words = _("kept: %(share)s") if kept else _("not kept: %(share)s")
    outcome = words % {"share": _percent(counted.share(ratio))}
    return Caution("content", Severity.KEPT if kept else Severity.BROKEN, title, figures, outcome, _said(ratio))


def _percent(share: Fraction | None) -> str:
    """To a tenth, cut and not rounded: 69,97 % is not 70 %."""
    return "—" if share is None else f"{number_format(int(share * 10) / 10, 1)} %"


def _said(row: Quota | Ban | LocalContent) -> str:
    return row.reference_ru if (get_language() or "kk").startswith("ru") else row.reference_kk


def _day(day: date) -> str:
    return date_format(day, "SHORT_DATE_FORMAT")
