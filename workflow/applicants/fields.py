"""Form fields for identity numbers: what is wrong is said in words, what was typed stays."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from workflow.applicants import numbers


class IdentityNumberField(forms.CharField):
    """An IIN or a BIN; spaces and hyphens are forgiven, a wrong check digit is not."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 20)
        super().__init__(**kwargs)
        self.widget.attrs |= {"inputmode": "numeric", "autocomplete": "off", "maxlength": "20"}

    def to_python(self, value: object) -> str:
        return numbers.cleaned(super().to_python(value) or "")

    def validate(self, value: str) -> None:
        super().validate(value)
        if not value:
            return
        match numbers.fault(value):
            case numbers.Fault.LENGTH:
                raise ValidationError(
                    _("An IIN or BIN has 12 digits. You entered: %(n)s.") % {"n": len(value)}, code="length"
                )
            case numbers.Fault.ZEROS | numbers.Fault.CHECK_DIGIT:
                raise ValidationError(
                    _("This IIN or BIN is not valid. Check the digits against the document."), code="check_digit"
                )
