"""Choosing grounds of refusal: each shown with the law it rests on."""

from typing import Any

from django import forms
from django.utils.html import format_html
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from workflow.checklist.models import Ground
from workflow.desk.case.deeds import DeedForm
from workflow.papers.parts_of_case import today

LONG = forms.Textarea(attrs={"rows": 3})


class GroundsField(forms.ModelMultipleChoiceField):
    """Grounds with their legal references, as checkboxes."""

    widget = forms.CheckboxSelectMultiple

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(queryset=Ground.objects.none(), label=_("Grounds of refusal"), **kwargs)

    def label_from_instance(self, obj: Any) -> str:
        said = f"{reference(obj)} · {obj.get_confidence_display()}"
        return format_html('<span>{} <small class="muted">{}</small></span>', obj.text(), said)


def reference(ground: Ground) -> str:
    """The law a ground rests on, in Kazakh or Russian as the page is."""
    return ground.reference_kk if (get_language() or "kk").startswith("kk") else ground.reference_ru


class Grounds(DeedForm):
    """Grounds of refusal from the editable list, and the facts of this case in the officer's own words."""

    grounds = GroundsField()
    details = forms.CharField(
        label=_("Facts of this case"),
        widget=LONG,
        max_length=2000,
        help_text=_("Printed in the refusal below the ground."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["grounds"]
        field.queryset = Ground.objects.asked_of(self.case, today(self.case))
