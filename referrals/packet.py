"""What a referral asks for at the counter: the kind, and what the person says of themselves."""

from collections.abc import Iterable
from datetime import date
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.forms import BaseForm, BoundField, ModelForm, Textarea
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from referrals.models import Application, Kind
from referrals.service import SERVICE
from referrals.wording import kinds_of
from workflow.cases.models import Case
from workflow.checklist.packet import Matter
from workflow.desk.intake.parts import IntakePart
from workflow.office.fields import Day, Money
from workflow.office.models import Assignment

ASKED = ("kind", "registered_as", "registered_on", "born", "education", "graduated_on")
WORK = ("profession", "experience", "wished", "wished_pay")


class RequestForm(ModelForm):
    """What is asked for, among the kinds the act knows; the day of the diploma where only graduates are referred."""

    wished_pay = Money(label=gettext_lazy("wished pay, tenge a month"), required=False, min_value=0)

    class Meta:
        model = Application
        fields = (*ASKED, *WORK, "remarks")
        field_classes: ClassVar = {"registered_on": Day, "born": Day, "graduated_on": Day}
        widgets: ClassVar = {"remarks": Textarea(attrs={"rows": 2})}

    def __init__(self, *args: Any, matter: Matter, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.matter = matter
        kinds: Any = self.fields["kind"]
        kinds.choices = [("", "—"), *((one.value, one.label) for one in kinds_of(act_of(matter)))]
        self.fields["experience"].widget.attrs |= {"inputmode": "numeric", "class": "short"}

    @property
    def asked(self) -> list[BoundField]:
        """The rest of the request, without the kind, which changes the documents."""
        return [self[name] for name in ASKED if name != "kind"]

    @property
    def work(self) -> list[BoundField]:
        return [self[name] for name in WORK]

    def clean_born(self) -> date:
        return self._past(self.cleaned_data["born"])

    def clean_registered_on(self) -> date:
        return self._past(self.cleaned_data["registered_on"])

    def _past(self, day: date) -> date:
        if day > self.matter.on:
            raise ValidationError(_("This day is still to come."))
        return day

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        graduated, born = given.get("graduated_on"), given.get("born")
        if given.get("kind") == Kind.YOUTH_PRACTICE and not graduated and "graduated_on" not in self.errors:
            self.add_error("graduated_on", _("Youth practice is for graduates: enter the day of the diploma."))
        if graduated and graduated > self.matter.on:
            self.add_error("graduated_on", _("This day is still to come."))
        if graduated and born and graduated <= born:
            self.add_error("graduated_on", _("Nobody graduates before they are born."))
        return given


class ReferralPart:
    """The request over one packet."""

    template = "referrals/parts/intake.html"

    def __init__(self, matter: Matter, data: Any = None) -> None:
        asked = Application.objects.filter(case=matter.case).first() if matter.case else None
        self.request_form = RequestForm(data, instance=asked, matter=matter)

    @property
    def forms(self) -> Iterable[BaseForm]:
        return [self.request_form]

    @property
    def remarks(self) -> BoundField:
        return self.request_form["remarks"]

    @property
    def kind(self) -> str:
        """The kind that is being filled in: its documents are asked for."""
        chosen = self.request_form["kind"].value() or ""
        return chosen if chosen in Kind else ""

    def is_valid(self) -> bool:
        return self.request_form.is_valid()

    def save(self, case: Case) -> None:
        self.request_form.instance.case = case
        self.request_form.save()


def act_of(matter: Matter) -> str:
    """The act the case follows, or the one the office applies on that day."""
    if matter.case is not None:
        return matter.case.act
    applied = Assignment.objects.in_force(matter.on).filter(office=matter.office, service=matter.service)
    return applied.values_list("act", flat=True).first() or ""


def saved(case: Case) -> Iterable[Any]:
    """Every row kept of a packet."""
    return [Application.objects.filter(case=case)]


INTAKE = IntakePart(service=SERVICE.id, open=ReferralPart, saved=saved, aspect=lambda part: part.kind)
