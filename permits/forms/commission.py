"""The commission's forms: what its vote settled on the case, and the grounds it names when it advises against."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from permits.commission.settling import open_item
from permits.forms.plain import Grounds
from workflow.desk.case.deeds import DeedForm


class Settled(DeedForm):
    """The agenda item the case waits on is found by itself: its votes are counted, nothing is typed."""

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        item = open_item(self.case)
        if item is None:
            raise ValidationError(_("The case is on no agenda: put it before a session of the commission first."))
        return given | {"item": item.pk}


class SettledAgainst(Settled, Grounds):
    """The same with the grounds of refusal."""
