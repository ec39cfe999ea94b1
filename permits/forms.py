"""The forms of the deeds: what each verb of a permit asks of the person who uses it."""

from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from permits import fees
from workflow.acts.words import Decision
from workflow.cases.refusals import Refusal
from workflow.checklist.models import Ground
from workflow.desk.deeds import DeedForm
from workflow.office import clock
from workflow.office.fields import Day, Money
from workflow.office.models import Account
from workflow.papers.parts_of_case import today

LONG = forms.Textarea(attrs={"rows": 3})


class Plain(DeedForm):
    """A deed with nothing to fill in."""


class Remark(DeedForm):
    """A deed with an optional resolution or remark."""

    reason = forms.CharField(label=_("Resolution or remark"), widget=LONG, required=False, max_length=2000)


class RefuseAcceptance(DeedForm):
    """The missing and expired documents are listed from the checklist; the clerk may add a word."""

    reason = forms.CharField(
        label=_("Words to the applicant"), widget=LONG, required=False, max_length=2000,
        help_text=_("The missing and expired documents are listed on the receipt of refusal by themselves."),
    )  # fmt: skip


class ExecutorChoice(forms.ModelChoiceField):
    """Executors of the case's office, with how many open steps each has."""

    def label_from_instance(self, obj: Any) -> str:
        return f"{obj.full_name} — {_('open steps')}: {obj.load}"


def offered(form: DeedForm, name: str) -> Any:
    """A field whose choices depend on the case."""
    return form.fields[name]


class WithExecutor(DeedForm):
    """Naming the responsible executor; the least loaded stands first."""

    executor = ExecutorChoice(label=_("Responsible executor"), queryset=Account.objects.none(), empty_label=None)
    reason = forms.CharField(label=_("Resolution"), widget=LONG, required=False, max_length=2000)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offered(self, "executor").queryset = Account.objects.executors(self.case.office, today(self.case))


class Grounds(DeedForm):
    """Grounds of refusal from the editable list, and the facts of this case in the officer's own words."""

    grounds = forms.ModelMultipleChoiceField(
        label=_("Grounds of refusal"), queryset=Ground.objects.none(), widget=forms.CheckboxSelectMultiple
    )
    details = forms.CharField(
        label=_("Facts of this case"),
        widget=LONG,
        max_length=2000,
        help_text=_("Printed in the refusal below the ground."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        asked = Ground.objects.asked(self.case.service, self.case.variant, today(self.case))
        offered(self, "grounds").queryset = asked


class Refuse(Grounds, WithExecutor):
    """The head's decision to refuse: executor, grounds, facts."""

    field_order = ("grounds", "details", "executor", "reason")


class Vote(DeedForm):
    """The sitting of the commission: minutes, presence, votes."""

    number = forms.CharField(label=_("Number of the minutes"), max_length=30)
    held_on = Day(label=_("Held on"))
    present = forms.CharField(label=_("Members present"), widget=LONG, help_text=_("One a line."))
    votes_for = forms.IntegerField(label=_("For"), min_value=0, max_value=99)
    votes_against = forms.IntegerField(label=_("Against"), min_value=0, max_value=99)
    abstained = forms.IntegerField(label=_("Abstained"), min_value=0, max_value=99, initial=0)
    wins = "votes_for", "votes_against"

    def clean_held_on(self) -> Any:
        held_on = self.cleaned_data["held_on"]
        if held_on > today(self.case):
            raise ValidationError(_("The sitting cannot be in the future."))
        if held_on < self.case.lodged_at.astimezone(clock.zone(self.case.office)).date():
            raise ValidationError(_("The sitting cannot be earlier than the packet."))
        return held_on

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if not given.keys() >= {"votes_for", "votes_against", "abstained", "present"}:
            return given
        counts = [int(given[name]) for name in ("votes_for", "votes_against", "abstained")]
        members = len([line for line in given["present"].splitlines() if line.strip()])
        if sum(counts) != members:
            self.add_error("present", ValidationError(
                _("Members present: %(members)s, votes counted: %(votes)s. They must be equal."),
                params={"members": members, "votes": sum(counts)},
            ))  # fmt: skip
        ahead, behind = self.wins
        if given[ahead] <= given[behind]:
            self.add_error(ahead, ValidationError(_("The votes do not carry this recommendation.")))
        return given


class Recommend(Vote):
    reason = forms.CharField(label=_("Remark"), widget=LONG, required=False, max_length=2000)


class AdviseAgainst(Vote, Grounds):
    wins = "votes_against", "votes_for"
    field_order = ("number", "held_on", "present", "votes_for", "votes_against", "abstained", "grounds", "details")


class Draft(DeedForm):
    """The dates of the permit, or the grounds of the refusal, as the paper will state them."""

    valid_from = Day(label=_("Permit valid from"))
    valid_until = Day(label=_("Permit valid until"))
    reason = forms.CharField(label=_("Note to the head"), widget=LONG, required=False, max_length=2000)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        application = self.case.permit_application
        if self.case.decision == Decision.REFUSED:
            del self.fields["valid_from"], self.fields["valid_until"]
        else:
            self.fields["valid_from"].initial = application.valid_from
            self.fields["valid_until"].initial = application.valid_until

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        begins, ends = given.get("valid_from"), given.get("valid_until")
        if begins and ends and ends < begins:
            self.add_error("valid_until", _("The permit must end after it begins."))
        if begins and ends:
            try:
                fees.levy(self.case.permit_application, today(self.case))
            except Refusal as unknown:
                raise ValidationError(f"{unknown.sentence} {unknown.way_on}") from unknown
        return given


class SendBack(DeedForm):
    """Returning a draft: why, and whether the matter is to be settled the other way."""

    reason = forms.CharField(label=_("Reason of the return"), widget=LONG, max_length=2000)
    decision = forms.ChoiceField(
        label=_("Decision"), required=False,
        choices=[("", _("stays as it is")), (Decision.GRANTED, _("to grant")), (Decision.REFUSED, _("to refuse"))],
    )  # fmt: skip
    grounds = forms.ModelMultipleChoiceField(
        label=_("Grounds of refusal"), queryset=Ground.objects.none(), widget=forms.CheckboxSelectMultiple,
        required=False, help_text=_("Needed when the matter is now to be refused."),
    )  # fmt: skip

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offered(self, "grounds").queryset = Ground.objects.asked(self.case.service, self.case.variant, today(self.case))

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        turned = given.get("decision") == Decision.REFUSED and self.case.decision != Decision.REFUSED
        if turned and not given.get("grounds"):
            self.add_error("grounds", _("Name at least one ground."))
        return given


class Pay(DeedForm):
    """Proof of payment as the applicant brought it."""

    document = forms.CharField(label=_("Payment document number"), max_length=60)
    paid_on = Day(label=_("Paid on"))
    amount = Money(label=_("Sum, tenge"), min_value=Decimal("0.01"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        levy = fees.levy(self.case.permit_application, today(self.case))
        if levy is not None:
            self.fields["amount"].initial = levy.tenge
            self.fields["amount"].help_text = f"{_('To be paid')}: {fees.grouped(levy.tenge)} ₸ = {levy.reckoning}"

    def clean_paid_on(self) -> Any:
        if self.cleaned_data["paid_on"] > today(self.case):
            raise ValidationError(_("The payment cannot be in the future."))
        return self.cleaned_data["paid_on"]

    def clean_amount(self) -> Decimal:
        amount: Decimal = self.cleaned_data["amount"]
        paid_on = self.cleaned_data.get("paid_on")
        levy = fees.levy(self.case.permit_application, paid_on) if paid_on else None
        if levy is not None and amount < levy.tenge:
            raise ValidationError(
                _("Less than the levy on the day of payment: %(sum)s ₸.") % {"sum": fees.grouped(levy.tenge)}
            )
        return amount


class HandOut(DeedForm):
    """Who takes the result in hand: identity is checked, a representative shows a power of attorney."""

    receiver = forms.CharField(label=_("Received by (full name)"), max_length=150)
    identity = forms.CharField(label=_("Identity document (number, by whom, when)"), max_length=80)
    power_of_attorney = forms.CharField(
        label=_("Power of attorney (number and date)"),
        max_length=120,
        required=False,
        help_text=_("For a representative."),
    )


class Post(DeedForm):
    """Posting with advice of delivery."""

    tracking = forms.CharField(label=_("Tracking number"), max_length=40)
    address = forms.CharField(label=_("Registered address"), max_length=300)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["address"].initial = self.case.applicant.address
