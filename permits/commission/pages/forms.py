"""What people fill in on the pages of the commission."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from permits.commission.models import Rules
from permits.commission.models.votes import Choice
from workflow.office import clock
from workflow.office.fields import Day
from workflow.office.models import Office

LONG = forms.Textarea(attrs={"rows": 2})


class Plan(forms.Form):
    """When and where a session is held."""

    day = Day(label=_("Day"))
    time = forms.TimeField(
        label=_("Time"), widget=forms.TimeInput(format="%H:%M", attrs={"inputmode": "numeric", "class": "w-8"})
    )
    place = forms.CharField(label=_("Place"), max_length=200)

    def __init__(self, *args: Any, office: Office, **kwargs: Any) -> None:
        self.office = office
        super().__init__(*args, **kwargs)

    @property
    def starts_at(self) -> datetime:
        """The moment chosen, in the office's time."""
        return datetime.combine(self.cleaned_data["day"], self.cleaned_data["time"], clock.zone(self.office))


class Ballot(forms.Form):
    """A member's vote, in two clicks; a dissenting opinion if there is one."""

    choice = forms.ChoiceField(label=_("Vote"), choices=Choice, widget=forms.RadioSelect)
    dissent = forms.CharField(label=_("Dissenting opinion"), widget=LONG, required=False, max_length=2000)

    def __init__(self, *args: Any, rules: Rules, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offered: Any = self.fields["choice"]
        offered.choices = [one for one in Choice.choices if rules.abstaining or one[0] != Choice.ABSTAINED]


class Interest(forms.Form):
    """A conflict of interest, said in words: they stand in the minutes."""

    words = forms.CharField(label=_("What the interest is"), max_length=300)


class Because(forms.Form):
    """Why an item is postponed, or a session called off."""

    because = forms.CharField(label=_("Reason"), max_length=300)


class Remarks(forms.Form):
    """The one field of the minutes people write in."""

    remarks = forms.CharField(label=_("Remarks for the minutes"), widget=LONG, required=False, max_length=4000)
