"""What is asked when a result is given by hand, sent by post, and when the post answers."""

from datetime import date, datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from workflow.applicants import numbers
from workflow.applicants.fields import IdentityNumberField
from workflow.delivery import tracking
from workflow.delivery.models import Dispatch, ReturnReason
from workflow.desk.case.deeds import DeedForm
from workflow.office import clock
from workflow.office.fields import Day, Money

POWER = ("power_of_attorney", "power_since", "power_until")


class HandOut(DeedForm):
    """Identity is checked: the applicant in person, the head of a company, or a representative by power of attorney."""

    iin = IdentityNumberField(label=_("IIN of the receiver"), help_text=_("As the identity document in hand says."))
    identity = forms.CharField(label=_("Identity document (number, by whom, when)"), max_length=80)
    receiver = forms.CharField(
        label=_("Received by (full name)"),
        max_length=150,
        required=False,
        help_text=_("Left empty when the applicant comes in person."),
    )
    is_head = forms.BooleanField(
        label=_("First head of the applicant: acts without a power of attorney"), required=False
    )
    power_of_attorney = forms.CharField(label=_("Power of attorney: number"), max_length=120, required=False)
    power_since = Day(label=_("Power of attorney: date"), required=False)
    power_until = Day(label=_("Power of attorney: valid until"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["iin"].widget.attrs["autofocus"] = True
        if not self.case.applicant.is_company:
            del self.fields["is_head"]

    def clean_iin(self) -> str:
        iin: str = self.cleaned_data["iin"]
        if iin and numbers.kind(iin) is numbers.Kind.COMPANY:
            raise ValidationError(_("This is the BIN of a company. A person receives the result: enter their IIN."))
        return iin

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if "iin" not in given:
            return given
        in_person = given["iin"] == self.case.applicant.number
        if in_person:
            given["receiver"] = given.get("receiver") or self.case.applicant.name
        elif not given.get("receiver"):
            self.add_error("receiver", _("Enter the full name: this is not the IIN of the applicant."))
        if not in_person and not given.get("is_head"):
            self.needs_power(given)
        self.in_force(given)
        return given

    def needs_power(self, given: dict[str, Any]) -> None:
        """Somebody else than the applicant shows a power of attorney: number, date, validity."""
        for name in POWER:
            if name not in self.errors and not given.get(name):
                self.add_error(name, _("Needed: this is not the IIN of the applicant, a representative has come."))

    def in_force(self, given: dict[str, Any]) -> None:
        """A power of attorney is in force on the day of the hand-out."""
        today, since, until = clock.today(self.case.office), given.get("power_since"), given.get("power_until")
        if since and since > today:
            self.add_error("power_since", _("The power of attorney is not in force yet."))
        if until and until < today:
            shown = date_format(until, "SHORT_DATE_FORMAT")
            expired = _("The power of attorney has expired: %(date)s. The result is not given by it.")
            self.add_error("power_until", ValidationError(expired, params={"date": shown}))
        elif since and until and until < since:
            self.add_error("power_until", _("A power of attorney ends after it begins."))


class Post(DeedForm):
    """A letter with advice of delivery; a tracking number whose check digit does not fit is looked at twice."""

    tracking = forms.CharField(
        label=_("Tracking number"), max_length=40, help_text=_("As on the receipt of the post: RR123456785KZ.")
    )
    category = forms.ChoiceField(label=_("Postal category"), choices=Dispatch.Category.choices)
    address = forms.CharField(label=_("Registered address"), max_length=300)
    cost = Money(label=_("Postage, tenge"), required=False, min_value=0)
    exactly = forms.BooleanField(label=_("The number stands on the receipt of the post exactly so"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["address"].initial = self.case.applicant.address
        self.fields["tracking"].widget.attrs |= {
            "autofocus": True,
            "autocomplete": "off",
            "autocapitalize": "characters",
        }
        self.fields["tracking"].widget.attrs["class"] = "w-20"
        if not self.is_doubted():
            self.fields["exactly"].widget = forms.HiddenInput()

    def is_doubted(self) -> bool:
        """Whether the number as typed has the right shape and a check digit that does not fit."""
        number = tracking.cleaned(str(self.data.get(self.add_prefix("tracking"), ""))) if self.is_bound else ""
        return tracking.is_shaped(number) and not tracking.is_checked(number)

    def clean_tracking(self) -> str:
        number = tracking.cleaned(self.cleaned_data["tracking"])
        if not tracking.is_shaped(number):
            raise ValidationError(_("A tracking number has two letters, nine digits and two letters: RR123456785KZ."))
        if Dispatch.objects.filter(tracking=number).exists():
            raise ValidationError(_("A letter with this tracking number was sent already."))
        return number

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if "tracking" in given and self.is_doubted() and not given.get("exactly"):
            self.add_error(
                "tracking", _("The check digit does not fit. Compare the number with the receipt of the post.")
            )
        given.pop("exactly", None)
        return given


class OfLetter(DeedForm):
    """A form about one letter that was sent."""

    def __init__(self, *args: Any, letter: Dispatch, **kwargs: Any) -> None:
        self.letter = letter
        super().__init__(*args, **kwargs)

    def in_time(self, day: date) -> date:
        """A day between the posting and today."""
        if day > clock.today(self.case.office):
            raise ValidationError(_("This day is still to come."))
        if day < _day(self.letter.posted_at, self.case):
            raise ValidationError(_("The letter was not posted yet on this day."))
        return day


class Delivered(OfLetter):
    """What the advice of delivery says."""

    delivered_on = Day(label=_("Delivered on"))
    received_by = forms.CharField(label=_("Received by (as the advice of delivery says)"), max_length=150)

    def clean_delivered_on(self) -> date:
        return self.in_time(self.cleaned_data["delivered_on"])


class CameBack(OfLetter):
    """A letter the post could not deliver."""

    returned_on = Day(label=_("Came back on"))
    reason = forms.ModelChoiceField(
        label=_("Reason, by the mark of the post"),
        queryset=ReturnReason.objects.filter(in_use=True),
        widget=forms.RadioSelect,
        empty_label=None,
    )

    def clean_returned_on(self) -> date:
        return self.in_time(self.cleaned_data["returned_on"])


class Again(Post):
    """The same result in a new letter."""

    def __init__(self, *args: Any, letter: Dispatch, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["address"].initial = letter.address
        self.fields["category"].initial = letter.category


class Keep(OfLetter):
    """Nothing to fill in."""


class Give(HandOut):
    """The letter that came back is given at the counter."""

    def __init__(self, *args: Any, letter: Dispatch, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)


def _day(moment: datetime, case: Any) -> date:
    return moment.astimezone(clock.zone(case.office)).date()
