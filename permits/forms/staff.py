"""What the safeguards ask of a request: the kind of activity and the employer's staff by category."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from permits.models import Application, Category, Staff

ASKED = (Category.FIRST, Category.SECOND, Category.THIRD, Category.FOURTH)
"""Categories whose staff is compared; seasonal workers are not."""


class StaffForm(forms.ModelForm):
    """Activity, exemption, two numbers a category. Nothing has to be filled in: what is missing becomes a warning."""

    class Meta:
        model = Application
        fields = ("activity", "exemption")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        known = {one.category: one for one in self.instance.staff.all()} if self.instance.pk else {}
        for category in ASKED:
            row = known.get(category)
            labels = {"citizens": _("citizens of Kazakhstan"), "foreigners": _("foreigners employed already")}
            for name, label in labels.items():
                field = forms.IntegerField(label=label, min_value=0, max_value=1_000_000, required=False)
                field.initial = getattr(row, name) if row else None
                field.widget.attrs |= {"inputmode": "numeric", "class": "short"}
                self.fields[f"{name}_{category}"] = field

    @property
    def lines(self) -> list[tuple[str, Any, Any]]:
        """Category in words, field of the citizens, field of the foreigners: one row of the table each."""
        return [(str(one.label), self[f"citizens_{one}"], self[f"foreigners_{one}"]) for one in ASKED]

    def clean(self) -> dict[str, Any]:
        """Foreigners alone say nothing: the citizens of the category are asked for."""
        given = super().clean() or self.cleaned_data
        for category in ASKED:
            if given.get(f"foreigners_{category}") and given.get(f"citizens_{category}") is None:
                self.add_error(
                    f"citizens_{category}", ValidationError(_now("Enter the number of citizens; 0 when none."))
                )
        return given

    def save(self, commit: bool = True) -> Application:
        """The request and its rows of staff; an emptied row goes away."""
        application: Application = super().save(commit)
        for category in ASKED:
            citizens = self.cleaned_data.get(f"citizens_{category}")
            rows = Staff.objects.filter(application=application, category=category)
            if citizens is None:
                rows.delete()
                continue
            values = {"citizens": citizens, "foreigners": self.cleaned_data.get(f"foreigners_{category}") or 0}
            Staff.objects.update_or_create(application=application, category=category, defaults=values)
        return application
