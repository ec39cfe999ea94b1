"""The drafts that lie before the head: their pages, their hashes, and what changed since the edition before."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from workflow.acts.words import Desk, Verb
from workflow.cases import gate
from workflow.cases.models import Case
from workflow.cases.refusals import Changed, Refusal
from workflow.desk.case.deeds import bench_of
from workflow.desk.naming import language
from workflow.desk.signing.changes import Change, changes
from workflow.office import clock
from workflow.office.models import Account
from workflow.papers import store
from workflow.papers.models import Paper
from workflow.papers.press import pictures

SIGNED = "signed"
"""Kind of the event that keeps which files a signature stands under."""
WIDE = pictures.WIDTHS[-1]


@dataclass(frozen=True, slots=True)
class Sheets:
    """One draft as the head reads it; without pages when it is not made yet or its file is damaged."""

    paper: Paper
    title: str
    pages: list[str]
    changes: list[Change]
    damaged: bool = False

    @property
    def href(self) -> str:
        return reverse("paper", args=[self.paper.pk]) if self.paper.made_at else ""


def latest(case: Case) -> list[Paper]:
    """The drafts of the last edition, in the order they were ordered."""
    found = list(Paper.objects.filter(case=case, draft=True).order_by("edition", "pk"))
    return [one for one in found if one.edition == found[-1].edition]


def seal_of(drafts: list[Paper]) -> str:
    """What a signature is given to: every file by its hash. Empty while one of them is not made."""
    if not drafts or any(one.made_at is None for one in drafts):
        return ""
    return " ".join(f"{one.kind}/{one.edition}/{one.sha256}" for one in drafts)


def sheets(case: Case) -> Iterator[Sheets]:
    """The drafts of the last edition with their pages, each compared with the edition before it."""
    drafts = latest(case)
    edition = drafts[0].edition if drafts else 0
    earlier = Paper.objects.filter(case=case, draft=True, edition__lt=edition).order_by("edition")
    before = {one.kind: one for one in earlier}
    for paper in drafts:
        other = before.get(paper.kind)
        yield _sheets_of(paper, list(changes(other.facts, paper.facts)) if other else [])


def _sheets_of(paper: Paper, changed: list[Change]) -> Sheets:
    title = paper.title(language())
    if paper.made_at is None:
        return Sheets(paper, title, [], changed)
    try:
        count = pictures.page_count(store.get(paper.stored, paper.sha256))
    except (store.Damaged, pictures.Unreadable):
        return Sheets(paper, title, [], changed, damaged=True)
    numbers = range(1, count + 1)
    return Sheets(paper, title, [f"{reverse('paper-page', args=[paper.pk, n])}?w={WIDE}" for n in numbers], changed)


def signature_of(case: Case) -> Verb:
    """The verb that signs here: what an executor drafted is signed, what the system prepared is approved."""
    return Verb.APPROVE if Verb.APPROVE in case.chain.moves(Desk.SIGNATURE) else Verb.SIGN


def sign(case: Case, *, by: Account, seal: str) -> None:
    """Signs the taken case when its drafts are the ones that were read, byte by byte; the event chain keeps which."""
    drafts = latest(case)
    if not seal or seal != seal_of(drafts):
        raise Changed(
            _("The draft has changed since you opened it: edition %(n)s now.")
            % {"n": drafts[-1].edition if drafts else 0},
            way_on=_("Read the draft as it is now; nothing was signed."),
        )
    for one in drafts:
        try:
            store.get(one.stored, one.sha256)
        except store.Damaged as damaged:
            raise Refusal(
                _("The file of the draft is damaged; nothing was signed."),
                way_on=_("Return the draft, so that it is made again, and tell the administrator."),
            ) from damaged
    gate.chronicle(case, SIGNED, clock.now(), by, _told(drafts))
    bench_of(case).deeds[signature_of(case)].act(case, by=by)


def _told(drafts: list[Paper]) -> dict[str, Any]:
    return {"paper": [f"{one.kind} {one.edition}, SHA-256 {one.sha256}" for one in drafts]}
