"""The forms both registrations share: nothing to fill in, a remark, refusing a packet, a motivated refusal."""

from typing import ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from workflow.checklist.models import Phrase
from workflow.desk.case.deeds import DeedForm
from workflow.desk.case.grounds import LONG, Grounds


class Plain(DeedForm):
    """A deed with nothing to fill in."""


class Remark(DeedForm):
    """A deed with an optional resolution or remark."""

    reason = forms.CharField(label=_("Resolution or remark"), widget=LONG, required=False, max_length=2000)


class Note(DeedForm):
    """A draft with a word to the head."""

    reason = forms.CharField(
        label=_("Note to the head"), widget=LONG, required=False, max_length=2000,
        help_text=_("Stands in the journal and in no letter."),
    )  # fmt: skip


class RefuseAcceptance(DeedForm):
    """The missing and expired documents are listed from the checklist; the clerk may add a word."""

    reason = forms.CharField(
        label=_("Words to the applicant"), widget=LONG, required=False, max_length=2000,
        help_text=_("The missing and expired documents are listed on the receipt of refusal by themselves."),
    )  # fmt: skip


class Refusal(Grounds):
    """Grounds of a motivated refusal and the facts of the case, in both languages of the letter."""

    details = forms.CharField(label=_("Facts of this case, in Kazakh"), widget=LONG, max_length=2000)
    details_ru = forms.CharField(label=_("Facts of this case, in Russian"), widget=LONG, max_length=2000)
    places: ClassVar = {Phrase.Place.FACTS: ("details", "details_ru")}
