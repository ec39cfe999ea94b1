"""Making papers that are owed: a worker prints and stores them after the move."""

from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.module_loading import import_string

from workflow.office import clock
from workflow.outbox import work
from workflow.outbox.models import Owed
from workflow.papers import letters, store
from workflow.papers.letters.freezing import freeze
from workflow.papers.models import Paper
from workflow.papers.orders import PAPER

# Loaded by the worker that prints and by nobody else: the press needs Pango, which a machine without papers may lack.
PRESS = "workflow.papers.press.printing.press"


@work.handles(PAPER)
def make_owed(owed: Owed) -> None:
    """The outbox's hand: makes the paper a row speaks of."""
    make(owed.payload["paper"])


def make(paper_id: int) -> bool:
    """Prints and stores a paper; False when it was made before. Of two who make it at once, one file stays."""
    paper = Paper.objects.select_related("case__office", "office").get(pk=paper_id)
    if paper.made_at is not None:
        return False
    stored = store.put(
        import_string(PRESS)(letters.kind(paper.kind).template, {**paper.facts, "paper": envelope(paper)})
    )
    made = Paper.objects.filter(pk=paper.pk, made_at=None).update(
        stored=stored.name, sha256=stored.sha256, size=stored.size, made_at=clock.now()
    )
    if not made:
        store.remove(stored.name)
    return bool(made)


def envelope(paper: Paper) -> dict[str, Any]:
    """What a template knows of the paper itself, besides its facts."""
    return {
        "title": freeze(letters.kind(paper.kind).title),
        "number": paper.number,
        "code": paper.code or "",
        "verify_url": settings.PUBLIC_URL + reverse("verify-code", args=[paper.code]) if paper.code else "",
        "verify_home": (settings.PUBLIC_URL + reverse("verify")).split("://")[-1].rstrip("/"),
        "ordered": paper.ordered_at.astimezone(clock.zone(paper.of_office)).isoformat(timespec="seconds"),
        "draft": paper.draft,
    }
