"""Who asks: found by IIN or BIN, written down as the papers in hand say."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from workflow.applicants import numbers
from workflow.applicants.fields import IdentityNumberField
from workflow.applicants.models import Applicant
from workflow.cases.models import Case
from workflow.cases.models.case import CaseQuerySet
from workflow.checklist.packet import Matter
from workflow.office import clock

KNOWN = ("name", "address", "activity", "phone", "email", "language")
RECENT = timedelta(days=30)


class PaperNumberField(IdentityNumberField):
    """An IIN or BIN as it stands on paper: a failing check digit is left to the form, which takes a reason for it."""

    def validate(self, value: str) -> None:
        if not value or numbers.fault(value) is numbers.Fault.LENGTH:
            super().validate(value)


class ApplicantForm(forms.Form):
    """The applicant as the clerk writes them down."""

    number = PaperNumberField(label=gettext_lazy("IIN or BIN"))
    number_because = forms.CharField(
        label=gettext_lazy("Why this number is kept"), max_length=300, required=False,
        help_text=gettext_lazy("The check digit fails. If the document says so, write down which document."),
    )  # fmt: skip
    name = forms.CharField(label=gettext_lazy("Name of the applicant"), max_length=300)
    address = forms.CharField(label=gettext_lazy("Address"), max_length=300)
    activity = forms.CharField(label=gettext_lazy("Economic activity"), max_length=200, required=False)
    phone = forms.CharField(
        label=gettext_lazy("Telephone"), max_length=40, widget=forms.TextInput(attrs={"type": "tel"})
    )
    email = forms.EmailField(label=gettext_lazy("E-mail"), required=False)
    language = forms.ChoiceField(
        label=gettext_lazy("Language of letters"), choices=[("kk", "Қазақша"), ("ru", "Русский")], initial="kk"
    )
    despite = forms.BooleanField(
        label=gettext_lazy("Take it in although a case of this service is open"), required=False
    )

    def __init__(self, *args: Any, matter: Matter | None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.matter = matter
        self.fields["number"].widget.attrs |= {"aria-describedby": "number-said"}
        self.fields["despite"].widget.attrs |= {"aria-describedby": "twins"}

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if self.fails and not given.get("number_because"):
            self.add_error(
                "number",
                ValidationError(
                    _("This IIN or BIN is not valid. Check the digits against the document."), code="check_digit"
                ),
            )
        if any(twin.is_open for twin in self.twins) and not given.get("despite"):
            words = _("This applicant has an open case of the same service. Look at it first.")
            self.add_error("despite", words)
        return given

    @property
    def typed(self) -> str:
        """The digits typed so far."""
        return numbers.cleaned(self["number"].value() or "")

    @property
    def fails(self) -> bool:
        """Twelve digits whose check digit does not fit."""
        return numbers.fault(self.typed) in (numbers.Fault.CHECK_DIGIT, numbers.Fault.ZEROS)

    @property
    def known(self) -> Applicant | None:
        """The applicant of that number, if we know one."""
        return Applicant.objects.filter(number=self.typed).first() if len(self.typed) == numbers.LENGTH else None

    @property
    def contacts_are_wrong(self) -> bool:
        return any(self[name].errors for name in KNOWN)

    @property
    def twins(self) -> list[Case]:
        """Cases of the same applicant and service that are open or were handed in within the month."""
        if not hasattr(self, "_twins"):
            self._twins = list(_twins(self.matter, self.typed)) if self.matter else []
        return self._twins

    def said(self) -> Iterator[tuple[str, str]]:
        """What there is to say of the number while it is typed: kind of notice and words."""
        match numbers.fault(self.typed) if self.typed else None:
            case numbers.Fault.LENGTH:
                yield "muted", _("An IIN or BIN has 12 digits. You entered: %(n)s.") % {"n": len(self.typed)}
            case numbers.Fault.CHECK_DIGIT | numbers.Fault.ZEROS:
                yield "danger", _("This IIN or BIN is not valid. Check the digits against the document.")
            case None if self.typed:
                known = self.known is not None
                yield (
                    "success",
                    _("Known applicant: what we know is filled in.") if known else _("The number is valid."),
                )
                if not known:
                    yield "muted", _("This number is not known here yet: fill in the applicant.")
                if numbers.odd_date(self.typed) or numbers.odd_type(self.typed):
                    yield "warning", odd(self.typed)

    def save(self) -> Applicant:
        told = {name: self.cleaned_data[name] for name in KNOWN}
        applicant, _made = Applicant.objects.update_or_create(number=self.cleaned_data["number"], defaults=told)
        return applicant


def _twins(matter: Matter, number: str) -> CaseQuerySet:
    found = Case.objects.filter(office=matter.office, service=matter.service, applicant__number=number)
    return (found.open() | found.filter(lodged_at__gte=clock.now() - RECENT)).order_by("-id")[:5]


def odd(number: str) -> str:
    """Worth a second look, never an error."""
    if numbers.kind(number) is not numbers.Kind.COMPANY:
        return _("The date of birth in this IIN is unusual. Compare the digits with the document.")
    if numbers.odd_type(number):
        return _("The type digit in this BIN is unusual. Compare the digits with the document.")
    return _("The month in this BIN is unusual. Compare the digits with the document.")
