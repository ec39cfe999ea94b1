"""When the packet was handed in: the first key, or earlier for a written reason; and when its term ends."""

from datetime import datetime, timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from workflow.acts import shelf
from workflow.acts.words import Channel
from workflow.cases.models import Clock
from workflow.desk.due import Badge
from workflow.desk.intake.choices import Choice
from workflow.desk.intake.models import Draft
from workflow.desk.terms import badge_of
from workflow.office import clock
from workflow.office.calendars import calendar_of
from workflow.worktime.due import due

FAR_BACK = timedelta(days=31)


class MomentForm(forms.Form):
    """The moment of acceptance may be moved back, never forward."""

    accepted_at = forms.DateTimeField(
        label=gettext_lazy("Handed in earlier, at"), required=False,
        widget=forms.DateTimeInput(attrs={"class": "w-20", "autocomplete": "off", "inputmode": "numeric"}),
    )  # fmt: skip
    accepted_because = forms.CharField(label=gettext_lazy("Why earlier"), max_length=300, required=False)

    def __init__(self, *args: Any, started_at: datetime, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.started_at = started_at
        self.fields["accepted_at"].widget.attrs["placeholder"] = date_format(
            timezone.localtime(started_at), "SHORT_DATETIME_FORMAT"
        )

    def clean_accepted_at(self) -> datetime | None:
        moment: datetime | None = self.cleaned_data["accepted_at"]
        if moment is None:
            return None
        if moment > self.started_at:
            raise ValidationError(_("The moment of acceptance can only be moved back: the first key was pressed then."))
        if moment < self.started_at - FAR_BACK:
            raise ValidationError(_("That is more than a month ago. Check the date."))
        return moment

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if given.get("accepted_at") and not given.get("accepted_because"):
            self.add_error("accepted_because", _("Write down why the packet counts from an earlier moment."))
        return given


def due_of(choice: Choice, since: datetime) -> datetime | None:
    """When the packet has to be registered, by the act's own term for its first desk."""
    one = choice.assignment
    chain = shelf.find(one.act, one.edition, one.service).chain(choice.variant, Channel.OFFICE)
    term = chain.at(chain.birth).term
    return due(calendar_of(choice.office), since, term) if term else None


def badge(draft: Draft) -> Badge:
    """How near the end of its term an application on the desk is."""
    running = Clock(kind=Clock.Kind.STEP, started_at=draft.lodged_at, due_at=draft.due_at)
    return badge_of(running, draft.office, clock.now())
