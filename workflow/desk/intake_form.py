"""The form a clerk takes a packet in with."""

import uuid
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, cast

from django import forms
from django.core import signing
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from workflow.applicants.fields import IdentityNumberField
from workflow.applicants.models import Applicant
from workflow.cases.models import Case
from workflow.desk.intake_choices import Choice, grouped
from workflow.office import clock
from workflow.office.models import Office

SALT = "desk.intake"
KNOWN = ("name", "address", "phone", "email", "language")
SLACK = timedelta(seconds=5)


class Packet(forms.Form):
    """What is asked for and by whom. `opened` is the signed moment the page was opened: the packet's own."""

    service = forms.ChoiceField(label=_("Service"))
    number = IdentityNumberField(label=_("IIN or BIN"), widget=forms.TextInput(attrs={"class": "w-20"}))
    name = forms.CharField(label=_("Name of the applicant"), max_length=300)
    address = forms.CharField(label=_("Address"), max_length=300)
    phone = forms.CharField(label=_("Telephone"), max_length=40, widget=forms.TextInput(attrs={"type": "tel"}))
    email = forms.EmailField(label=_("E-mail"), required=False)
    language = forms.ChoiceField(
        label=_("Language of letters"), choices=[("kk", "Қазақша"), ("ru", "Русский")], initial="kk"
    )
    despite = forms.BooleanField(
        label=_("Take it in although a case of this service is open"), required=False, widget=forms.HiddenInput
    )
    token = forms.UUIDField(widget=forms.HiddenInput)
    opened = forms.CharField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, offered: Sequence[Choice], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.offered = {one.key: one for one in offered}
        services = cast(forms.ChoiceField, self.fields["service"])
        services.choices = grouped(offered)
        self.twin: Case | None = None

    def clean_service(self) -> Choice:
        return self.offered[self.cleaned_data["service"]]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        choice = cleaned.get("service")
        if choice and "opened" in cleaned:
            cleaned["opened"] = self._opened(choice.office, cleaned["opened"])
        if choice and cleaned.get("number"):
            self._look_for_a_twin(choice, cleaned["number"], cleaned.get("despite"))
        return cleaned

    def _opened(self, office: Office, written: str) -> datetime | None:
        """The moment the page was opened: of the office's present day, and not in the future."""
        moment, now, zone = read(written), clock.now(), clock.zone(office)
        if moment is None or moment > now + SLACK or moment.astimezone(zone).date() != now.astimezone(zone).date():
            self.add_error(
                None, _("This page was opened on another day. The time of the packet begins anew: send it again.")
            )
            self.data = {**dict(self.data.items()), "opened": written_now()}
            return None
        return min(moment, now)

    def _look_for_a_twin(self, choice: Choice, number: str, despite: bool | None) -> None:
        """An open case of the same applicant and service is worth a second look, never an error."""
        known = Case.objects.open().filter(office=choice.office, service=choice.service, applicant__number=number)
        token = self.cleaned_data.get("token")
        others = known.exclude(token=token) if token else known
        self.twin = others.order_by("-id").first()
        if self.twin and not despite:
            self.fields["despite"].widget = forms.CheckboxInput()
            raise ValidationError(
                {"despite": _("This applicant has an open case of the same service. Look at it first.")}
            )


def fresh() -> dict[str, Any]:
    """What a new page starts with."""
    return {"token": uuid.uuid4(), "opened": written_now(), "language": "kk"}


def written_now() -> str:
    return signing.dumps(clock.now().isoformat(), salt=SALT)


def read(written: str) -> datetime | None:
    """The signed moment; None when it is not ours."""
    try:
        return datetime.fromisoformat(signing.loads(written, salt=SALT))
    except signing.BadSignature:
        return None


def known_facts(number: str) -> dict[str, str] | None:
    """What is known of an applicant, as fields of the form."""
    known = Applicant.objects.filter(number=number).first()
    return {name: getattr(known, name) for name in KNOWN} if known else None
