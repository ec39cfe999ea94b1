"""What a draft lays down beyond the request: dates, conditions, grounds and facts, as typed or as submitted."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from permits.models import Draft
from workflow.cases.models import Case
from workflow.checklist.models import Ground, GroundNamed
from workflow.papers import letters
from workflow.papers.letters import Both


@dataclass(frozen=True, slots=True, kw_only=True)
class Laid:
    """The executor's part of the letters: the same for the preview and for the paper."""

    valid_from: date
    valid_until: date
    conditions: Both | None = None
    grounds: tuple[letters.Ground, ...] = ()


def as_typed(
    case: Case,
    *,
    valid_from: date | None = None,
    valid_until: date | None = None,
    conditions_kk: str = "",
    conditions_ru: str = "",
    grounds: Iterable[Ground] = (),
    details: str = "",
    details_ru: str = "",
    reason: str = "",
) -> Laid:
    """What the form of a draft says; what it leaves out stands as it was. The note to the head is in no letter."""
    asked, before = case.permit_application, as_submitted(case)
    named = tuple(ground(one, details, details_ru) for one in grounds)
    return Laid(
        valid_from=valid_from or asked.valid_from,
        valid_until=valid_until or asked.valid_until,
        conditions=_both(conditions_kk, conditions_ru),
        grounds=named or before.grounds,
    )


def as_submitted(case: Case) -> Laid:
    """What the last draft laid down; before the first one, the request and the grounds named so far."""
    asked, last = case.permit_application, Draft.objects.filter(case=case).order_by("version").last()
    return Laid(
        valid_from=asked.valid_from,
        valid_until=asked.valid_until,
        conditions=_both(last.conditions_kk, last.conditions_ru) if last else None,
        grounds=tuple(ground(one.ground, one.details, one.details_ru) for one in named(case)),
    )


def named(case: Case) -> list[GroundNamed]:
    """The grounds the refusal rests on now: those of the latest move that named any."""
    rows = list(case.grounds.select_related("ground").order_by("-version", "ground__position", "pk"))
    return [one for one in rows if one.version == rows[0].version]


def ground(one: Ground, details: str, details_ru: str) -> letters.Ground:
    return letters.Ground(
        text=Both(kk=one.text_kk, ru=one.text_ru),
        reference=Both(kk=one.reference_kk, ru=one.reference_ru),
        details=details,
        details_ru=details_ru,
    )


def _both(kk: str, ru: str) -> Both | None:
    return Both(kk=kk, ru=ru) if kk or ru else None
