"""What a report is asked about: office, months, service. It lies in the address, so that it can be kept and shown."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from django import forms
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from workflow.office import choices, clock
from workflow.office.models import Office

REACH = 24
"""Months one may look back."""
SPAN = 6
"""Months shown when nobody asks for others."""


def month_after(month: date, n: int = 1) -> date:
    """The first day of the n-th month after, or before when n is negative."""
    years, place = divmod(month.month - 1 + n, 12)
    return date(month.year + years, place + 1, 1)


def months(today: date) -> list[tuple[str, str]]:
    """The months that can be asked for, the present one first."""
    known = [month_after(today.replace(day=1), -n) for n in range(REACH)]
    return [(f"{one:%Y-%m}", month_name(one)) for one in known]


def month_name(month: date) -> str:
    """ "11.2026": no ending, no case."""
    return date_format(month, "m.Y")


class Ask(forms.Form):
    """The filters of a report, with what was meant where nothing is said."""

    office = forms.ChoiceField(label=_("office"))
    since = forms.ChoiceField(label=_("from month"))
    until = forms.ChoiceField(label=_("to month"))
    service = forms.ChoiceField(label=_("service"), required=False)

    def __init__(self, data: Any, *, offices: Iterable[Office], today: date) -> None:
        self.offices = {str(one.pk): one for one in offices}
        self.today = today
        this = today.replace(day=1)
        first = month_after(this, 1 - SPAN)
        usual = {"office": next(iter(self.offices)), "since": f"{first:%Y-%m}", "until": f"{this:%Y-%m}"}
        super().__init__({**usual, **{name: value for name, value in data.items() if value}})
        field: Any = self.fields
        field["office"].choices = [(pk, one.name()) for pk, one in self.offices.items()]
        field["since"].choices = field["until"].choices = months(today)
        field["service"].choices = [("", _("all services")), *choices.services()]
        if len(self.offices) == 1:
            field["office"].widget = forms.HiddenInput()

    def clean(self) -> dict[str, Any]:
        given = super().clean() or self.cleaned_data
        if given.get("since") and given.get("until") and given["until"] < given["since"]:
            self.add_error("until", _("The last month is before the first."))
        return given

    @property
    def asked(self) -> "Asked":
        """What was asked, once it is known to make sense."""
        given = self.cleaned_data
        first, last = _first_day(given["since"]), _first_day(given["until"])
        return Asked(self.offices[given["office"]], first, last, given["service"])


@dataclass(frozen=True, slots=True)
class Asked:
    """One office, from a month to another, of one service or of all."""

    office: Office
    first: date
    last: date
    service: str = ""

    @property
    def begins(self) -> datetime:
        return _midnight(self.first, self.office)

    @property
    def ends(self) -> datetime:
        """The midnight after the last month."""
        return _midnight(month_after(self.last), self.office)

    @property
    def months(self) -> list[date]:
        found = [self.first]
        while found[-1] < self.last:
            found.append(month_after(found[-1]))
        return found

    @property
    def query(self) -> dict[str, str]:
        """The same question as an address says it."""
        known = {"office": str(self.office.pk), "since": f"{self.first:%Y-%m}", "until": f"{self.last:%Y-%m}"}
        return known | ({"service": self.service} if self.service else {})


def _first_day(month: str) -> date:
    return date.fromisoformat(f"{month}-01")


def _midnight(day: date, office: Office) -> datetime:
    return datetime.combine(day, time(), clock.zone(office))
