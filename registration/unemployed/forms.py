"""What a person without work declares, as the clerk types it."""

from datetime import date

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from workflow.office import clock
from workflow.office.fields import Day

FIELDS = ("without_work_since", "last_work", "rural")


class OfClaim(forms.Form):
    """Since when, where before, and where the person lives."""

    without_work_since = Day(label=_("Without work since"))
    last_work = forms.CharField(label=_("Last place of work and position"), max_length=200, required=False)
    rural = forms.BooleanField(label=_("Lives in a rural district"), required=False)

    def clean_without_work_since(self) -> date:
        day: date = self.cleaned_data["without_work_since"]
        if day > clock.today():
            raise ValidationError(_("This day is still to come."))
        return day
