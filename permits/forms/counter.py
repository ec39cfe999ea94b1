"""The clerk's form: refusing a packet."""

from django import forms
from django.utils.translation import gettext_lazy as _

from permits.forms.plain import LONG
from workflow.desk.case.deeds import DeedForm


class RefuseAcceptance(DeedForm):
    """The missing and expired documents are listed from the checklist; the clerk may add a word."""

    reason = forms.CharField(
        label=_("Words to the applicant"), widget=LONG, required=False, max_length=2000,
        help_text=_("The missing and expired documents are listed on the receipt of refusal by themselves."),
    )  # fmt: skip
