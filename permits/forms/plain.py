"""The forms every desk shares: nothing to fill in, a remark, grounds of refusal."""

from django import forms
from django.utils.translation import gettext_lazy as _

from workflow.desk.case.deeds import DeedForm
from workflow.desk.case.grounds import LONG, Grounds

__all__ = ["LONG", "Grounds", "Plain", "Remark"]


class Plain(DeedForm):
    """A deed with nothing to fill in."""


class Remark(DeedForm):
    """A deed with an optional resolution or remark."""

    reason = forms.CharField(label=_("Resolution or remark"), widget=LONG, required=False, max_length=2000)
