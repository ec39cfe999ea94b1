"""What the executor found of each document: giving a verdict, and what the latest ones say."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _

from workflow.acts.words import EXAMINED_AT
from workflow.audit import saying
from workflow.cases import gate
from workflow.cases.models import Case
from workflow.cases.refusals import Refusal
from workflow.checklist.models import Received, Verdict
from workflow.office import clock
from workflow.office.models import Account

saying.SPOKEN["finding"] = lambda finding, _language: str(Verdict.Finding(finding).label)


@dataclass(frozen=True, slots=True)
class Found:
    """One received document with everything that was found of it, the latest last."""

    received: Received
    history: tuple[Verdict, ...]

    @property
    def latest(self) -> Verdict | None:
        return self.history[-1] if self.history else None


def found(case: Case) -> list[Found]:
    """Every received document of a case in the order of the checklist. Two queries."""
    documents = Received.objects.filter(case=case).select_related("requirement")
    given: dict[int, list[Verdict]] = {}
    for one in Verdict.objects.filter(received__case=case).select_related("by").order_by("id"):
        given.setdefault(one.received_id, []).append(one)
    ordered = documents.order_by("requirement__position", "pk")
    return [Found(one, tuple(given.get(one.pk, ()))) for one in ordered]


def latest(case: Case) -> dict[int, Verdict]:
    """The verdict that counts, by received document."""
    rows = Verdict.objects.filter(received__case=case).select_related("by").order_by("id")
    return {one.received_id: one for one in rows}


def lacking(case: Case) -> Iterator[str]:
    """Documents nobody has judged yet, one sentence each: the examination is not over before."""
    for one in Received.objects.filter(case=case, verdicts=None).select_related("requirement"):
        yield _("Give a verdict on: %(document)s") % {"document": one.requirement.text()}


def failing(documents: Iterable[Found]) -> list[Found]:
    """Documents with a fault: they stop nobody, but are carried along to those who decide."""
    return [one for one in documents if one.latest is not None and one.latest.fails]


def point_of(case: Case) -> str:
    """The point of the act by which documents are examined; empty where no officer does."""
    return next((row.point for row in case.chain.desks if row.desk in EXAMINED_AT), "")


def give(case: Case, received: Received, *, finding: str, words: str = "", by: Account) -> Verdict:
    """Adds a verdict over the taken case, while its documents are examined; the event chain keeps it too."""
    if case.state not in EXAMINED_AT:
        raise Refusal(_("Documents are judged while they are examined."), point=point_of(case))
    verdict = Verdict.objects.create(received=received, finding=finding, words=words, by=by, at=clock.now())
    told = {"document": received.requirement.text_kk, "finding": finding, "words": words}
    gate.chronicle(case, "verdict", verdict.at, by, told)
    case.save()
    return verdict
