"""Ordering papers, in the transaction of the move that calls for them; revoking them."""

from typing import Any

from django.db import transaction

from workflow.cases.models import Case
from workflow.office import clock, numbers
from workflow.office.models import Account, Office
from workflow.outbox import work
from workflow.papers import codes, letters
from workflow.papers.letters.freezing import freeze
from workflow.papers.models import Paper

PAPER = "paper"


def order(case: Case, facts: object, *, by: Account | None, draft: bool = False, edition: int = 1) -> Paper:
    """Freezes the facts of a letter and owes its making. `edition` counts the drafts, or finals, of one kind in a case.

    Ordering the same again gives the paper there is; the same edition with other facts is a ValueError.
    """
    return _order({"case": case}, case.office, facts, by=by, draft=draft, edition=edition)


def order_of_office(
    office: Office,
    about: str,
    facts: object,
    *,
    by: Account | None,
    draft: bool = False,
    edition: int = 1,
    number: str = "",
) -> Paper:
    """The same for a paper that is about no single case; `number` is one that was given before."""
    return _order({"office": office, "about": about}, office, facts, by=by, draft=draft, edition=edition, number=number)


@transaction.atomic
def _order(
    owner: dict[str, Any],
    office: Office,
    facts: object,
    *,
    by: Account | None,
    draft: bool,
    edition: int,
    number: str = "",
) -> Paper:
    kind = letters.kind_of(facts)
    if draft and not kind.may_be_draft:
        raise ValueError(f"a {kind.name} is never a draft")
    frozen = freeze(facts)
    ordered = Paper.objects.filter(**owner, kind=kind.name, draft=draft, edition=edition).first()
    if ordered is not None:
        if ordered.facts != frozen:
            raise ValueError(f"edition {edition} of {kind.name} was ordered with other facts")
        return ordered
    now = clock.now()
    paper = Paper.objects.create(
        **owner, kind=kind.name, draft=draft, edition=edition, facts=frozen, ordered_at=now, ordered_by=by,
        code=None if draft else codes.draw(),
        number=number or numbers.allot(office, kind.series, now) if kind.series and not draft else "",
    )  # fmt: skip
    work.owe(PAPER, paper=paper.pk)
    return paper


def revoke(paper: Paper, *, by: Account, because: str) -> None:
    """Says publicly that a paper no longer holds; its file stays as it was made. Once, with a reason."""
    revoked = Paper.objects.filter(pk=paper.pk, draft=False, revoked_at=None).update(
        revoked_at=clock.now(), revoked_by=by, revoked_because=because
    )
    if not revoked:
        raise ValueError("this paper was revoked before, or is a draft")
