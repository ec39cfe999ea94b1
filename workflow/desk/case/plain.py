"""The forms every service shares: nothing to fill in, a remark, refusing a packet."""

from django import forms
from django.utils.translation import gettext_lazy as _

from workflow.desk.case.deeds import DeedForm

LONG = forms.Textarea(attrs={"rows": 3})


class Plain(DeedForm):
    """A deed with nothing to fill in."""


class Remark(DeedForm):
    """A deed with an optional resolution or remark."""

    reason = forms.CharField(label=_("Resolution or remark"), widget=LONG, required=False, max_length=2000)


class RefuseAcceptance(DeedForm):
    """The missing and expired documents are listed from the checklist; the clerk may add a word."""

    reason = forms.CharField(
        label=_("Words to the applicant"), widget=LONG, required=False, max_length=2000,
        help_text=_("The missing and expired documents are listed on the receipt of refusal by themselves."),
    )  # fmt: skip
