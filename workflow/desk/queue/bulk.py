"""What can be done with the lines chosen; each room offers its own, the queue shows them in its bar."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from workflow.desk.seating import Seating
from workflow.office.models.people import Duty


@dataclass(frozen=True, slots=True)
class Bulk:
    """A button of the bar: `page` is the name of an address that takes the cases as `case=…`, by GET."""

    page: str
    label: str | Promise
    key: str = ""
    duties: frozenset[str] = frozenset()
    arguments: tuple[str, ...] = ()

    @property
    def href(self) -> str:
        return reverse(self.page, args=self.arguments)


_offered: list[Bulk] = []


def offer(one: Bulk) -> None:
    """Puts a button into the bar; called once, when the application starts. No duties: for everybody."""
    _offered.append(one)


def offered_to(mine: Seating) -> list[Bulk]:
    """The buttons this person may press."""
    return [one for one in _offered if not one.duties or mine.holds(*one.duties)]


offer(Bulk("head-many", _("Assign"), "KeyA", frozenset({Duty.HEAD})))
offer(Bulk("export", _("Export"), "KeyE", arguments=("queue",)))
