"""Ordering the papers of a registration after its moves, by the table of its service."""

from collections.abc import Callable, Iterator, Mapping

from django.utils.translation import gettext as _

from registration.facts import Facts
from workflow.acts.words import Verb
from workflow.cases.models import Case, Move
from workflow.papers import orders
from workflow.papers.models import Paper

Build = Callable[[Case, Move], Facts]
Table = Mapping[Verb, tuple[tuple[Build, bool], ...]]
"""Verb: what is ordered after it, and whether as a draft."""
DRAFTED = (Verb.PROPOSE, Verb.PROPOSE_REFUSAL)


def order_after(table: Table, case: Case, move: Move) -> None:
    """Orders the papers that follow from a move, in the same transaction."""
    for build, draft in table.get(Verb(move.verb), ()):
        for stated in build(case, move):
            orders.order(case, stated, by=move.by, draft=draft, edition=drafted(case) if draft else 1)


def drafted(case: Case) -> int:
    """The edition of the present draft; where the system prepares it there is one."""
    return max(case.moves.filter(verb__in=DRAFTED).count(), 1)


def unread(case: Case) -> Iterator[str]:
    """Why nobody can sign yet."""
    drafts = Paper.objects.filter(case=case, draft=True, edition=drafted(case))
    if not drafts or any(draft.made_at is None for draft in drafts):
        yield _("The draft is still being prepared: nobody signs what cannot be read.")


def unmade(case: Case) -> Iterator[str]:
    """Why nothing can be given yet."""
    finals = Paper.objects.final().filter(case=case, made_at=None).exclude(kind__in=("coupon", "receipt"))
    if finals.exists():
        yield _("The paper is still being prepared; it takes a moment.")
