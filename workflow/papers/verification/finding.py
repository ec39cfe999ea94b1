"""What the public may know of a paper by its code."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from django.utils.translation import get_language

from workflow.office import clock
from workflow.papers import letters
from workflow.papers.models import Paper


class Standing(StrEnum):
    """How a paper stands today."""

    GENUINE = "genuine"
    EXPIRED = "expired"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class Finding:
    """Number, kind, date, office and initials: nothing the paper in hand does not show."""

    standing: Standing
    title: str
    number: str
    issued: date
    office: str
    holder: str
    sha256: str
    valid_until: date | None
    revoked: date | None


def find(code: str) -> Finding | None:
    """What stands under a code as `codes.read` gives it; None when nothing does. Drafts have no code."""
    paper = Paper.objects.made().final().select_related("case__office", "office").filter(code=code).first()
    if paper is None:
        return None
    zone = clock.zone(paper.of_office)
    until = paper.facts.get("valid_until")
    valid_until = date.fromisoformat(until) if until else None
    return Finding(
        standing=_standing(paper, valid_until, clock.now().astimezone(zone).date()),
        title=paper.title(get_language() or "kk"),
        number=paper.number or str(paper.case),
        issued=paper.ordered_at.astimezone(zone).date(),
        office=paper.of_office.name(),
        holder=initials(paper.facts[letters.kind(paper.kind).holder]["name"]),
        sha256=paper.sha256,
        valid_until=valid_until,
        revoked=paper.revoked_at.astimezone(zone).date() if paper.revoked_at else None,
    )


def _standing(paper: Paper, valid_until: date | None, today: date) -> Standing:
    if paper.revoked_at:
        return Standing.REVOKED
    return Standing.EXPIRED if valid_until and valid_until < today else Standing.GENUINE


def initials(name: str) -> str:
    """ "Бөкейханова Гүлнұр Жеңісқызы" as "Б. Г. Ж."."""
    return " ".join(f"{word[0].upper()}." for word in re.findall(r"\w+", name))
