"""Letters pressed to be looked at before anything is ordered: facts, template and draft mark are the paper's."""

import hashlib
import json
from dataclasses import dataclass

from django.utils.module_loading import import_string

from workflow.cases.models import Case
from workflow.office import clock
from workflow.papers import letters
from workflow.papers.letters.freezing import freeze
from workflow.papers.making import PRESS, envelope
from workflow.papers.models import Paper


@dataclass(frozen=True, slots=True)
class Stated:
    """A letter that might be ordered: its kind, its facts as a paper would freeze them, which draft it would be."""

    case: Case
    kind: letters.Kind
    facts: dict
    edition: int

    @property
    def mark(self) -> str:
        """The same for the same facts."""
        told = [self.kind.name, self.edition, clock.today(self.case.office).isoformat(), self.facts]
        return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()

    def press(self) -> bytes:
        """The PDF: marked as a draft, without number or code."""
        paper = Paper(
            case=self.case, kind=self.kind.name, draft=True, edition=self.edition, facts=self.facts,
            ordered_at=clock.now(),
        )  # fmt: skip
        pdf: bytes = import_string(PRESS)(self.kind.template, {**self.facts, "paper": envelope(paper)})
        return pdf


def stated(case: Case, facts: object) -> Stated:
    """What would be ordered as the next draft of its kind."""
    kind = letters.kind_of(facts)
    drafts = Paper.objects.filter(case=case, kind=kind.name, draft=True)
    last = drafts.order_by("edition").values_list("edition", flat=True).last() or 0
    return Stated(case, kind, freeze(facts), last + 1)


def last_draft(case: Case, kind: str) -> Paper | None:
    """The draft submitted last of a kind, to compare with."""
    return Paper.objects.filter(case=case, kind=kind, draft=True).order_by("edition").last()
