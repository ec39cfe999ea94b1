"""The grounds a refusal rests on: naming them with a move, and as the letter states them."""

from collections.abc import Iterable

from workflow.cases.models import Case
from workflow.checklist.models import Ground, GroundNamed
from workflow.papers import letters
from workflow.papers.letters import Both


def name(case: Case, grounds: Iterable[Ground], details: str, details_ru: str = "", *, version: int) -> None:
    """Keeps the grounds named against a case, as of the move that names them."""
    told = {"details": details, "details_ru": details_ru, "version": version}
    GroundNamed.objects.bulk_create(GroundNamed(case=case, ground=one, **told) for one in grounds)


def named(case: Case) -> list[GroundNamed]:
    """The grounds the refusal rests on now: those of the latest move that named any."""
    rows = list(case.grounds.select_related("ground").order_by("-version", "ground__position", "pk"))
    return [one for one in rows if one.version == rows[0].version]


def stated(case: Case) -> tuple[letters.Ground, ...]:
    """Those grounds, for the letter."""
    return tuple(as_typed(one.ground, one.details, one.details_ru) for one in named(case))


def as_typed(one: Ground, details: str, details_ru: str) -> letters.Ground:
    return letters.Ground(
        text=Both(kk=one.text_kk, ru=one.text_ru),
        reference=Both(kk=one.reference_kk, ru=one.reference_ru),
        details=details,
        details_ru=details_ru,
    )
