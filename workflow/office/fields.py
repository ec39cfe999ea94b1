"""Days and sums as people type them."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _


class Day(forms.DateField):
    """A date typed with digits and points, whatever picker the browser would show."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.widget.attrs |= {
            "placeholder": _("dd.mm.yyyy"),
            "inputmode": "numeric",
            "autocomplete": "off",
            "class": "short",
            "data-day": True,
        }

    def to_python(self, value: Any) -> Any:
        """Eight digits in a row are a date too: the points cost keys."""
        if isinstance(value, str) and len(value) == 8 and value.isascii() and value.isdigit():
            value = f"{value[:2]}.{value[2:4]}.{value[4:]}"
        return super().to_python(value)


class Money(forms.DecimalField):
    """A sum in tenge; spaces between its digits are forgiven, whichever kind they are."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(localize=True, max_digits=12, decimal_places=2, **kwargs)

    def to_python(self, value: Any) -> Any:
        return super().to_python("".join(value.split()) if isinstance(value, str) else value)
