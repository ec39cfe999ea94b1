"""The verdict on one document."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from workflow.checklist.models import Verdict


class VerdictForm(forms.Form):
    """One of four findings; another fault is told in words."""

    finding = forms.ChoiceField(label=_("Verdict"), choices=Verdict.Finding.choices)
    words = forms.CharField(label=_("What is wrong with it"), required=False, max_length=1000)

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if given.get("finding") == Verdict.Finding.OTHER and not given.get("words"):
            self.add_error("words", _("Say in a few words what is wrong with the document."))
        return given
