"""What a change of the calendar would do to open terms: asked of the rooms above before the change is kept."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db import transaction

from workflow.office.models import Office


@dataclass(frozen=True, slots=True)
class Shift:
    """What a change does to the open terms of one office; `broken` ones could not be counted at all."""

    office: Office
    open: int
    earlier: int = 0
    later: int = 0
    overdue: int = 0
    broken: int = 0

    @property
    def moved(self) -> int:
        return self.earlier + self.later + self.broken


Foresee = Callable[[Office], Shift]
_seers: list[Foresee] = []


def foresees(seer: Foresee) -> Foresee:
    """Registers who counts the open terms of an office by its calendar as it is inside the transaction."""
    _seers.append(seer)
    return seer


def foreseen(change: Callable[[], Any]) -> list[Shift]:
    """What a change would do, office by office: it is made, looked at and undone."""
    before = dict(Office.objects.values_list("pk", "calendar_version"))
    with transaction.atomic():
        change()
        touched = [one for one in Office.objects.all() if one.calendar_version != before.get(one.pk)]
        found = [seer(office) for office in touched for seer in _seers]
        transaction.set_rollback(True)
    return [one for one in found if one.moved]
