"""Grounds named against a case: keeping them as of a move, and stating them in a letter."""

from collections.abc import Iterable

from workflow.cases.models import Case
from workflow.checklist.models import Ground, GroundNamed
from workflow.papers import letters
from workflow.papers.letters import Both


def name(case: Case, grounds: Iterable[Ground], details: str, details_ru: str = "", version: int | None = None) -> None:
    """Keeps the grounds a refusal rests on, as of the move that names them."""
    told = {"details": details, "details_ru": details_ru, "version": version or case.version}
    GroundNamed.objects.bulk_create(GroundNamed(case=case, ground=ground, **told) for ground in grounds)


def named(case: Case) -> list[GroundNamed]:
    """The grounds the refusal rests on now: those of the latest move that named any."""
    rows = list(case.grounds.select_related("ground").order_by("-version", "ground__position", "pk"))
    return [one for one in rows if one.version == rows[0].version]


def stated(one: Ground, details: str, details_ru: str) -> letters.Ground:
    """A ground as a letter states it."""
    return letters.Ground(
        text=Both(kk=one.text_kk, ru=one.text_ru), reference=Both(kk=one.reference_kk, ru=one.reference_ru),
        details=details, details_ru=details_ru,
    )  # fmt: skip
