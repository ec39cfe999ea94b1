"""The executor's forms: the draft and the proof of payment."""

from decimal import Decimal
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from permits import fees, laying
from permits.models import Draft as Submitted
from workflow.acts.words import Decision
from workflow.cases.refusals import Refusal
from workflow.checklist.models import Phrase
from workflow.desk.case.deeds import DeedForm
from workflow.desk.case.grounds import LONG, Grounds, GroundsField
from workflow.office.fields import Day, Money
from workflow.papers.parts_of_case import today

OF_A_PERMIT = ("valid_from", "valid_until", "conditions_kk", "conditions_ru")
OF_A_REFUSAL = ("grounds", "details", "details_ru")


class Draft(Grounds):
    """What the letters will state: dates and conditions of the permit, or grounds and facts of the refusal."""

    valid_from = Day(label=_("Permit valid from"))
    valid_until = Day(label=_("Permit valid until"))
    conditions_kk = forms.CharField(label=_("Conditions, in Kazakh"), widget=LONG, required=False, max_length=2000)
    conditions_ru = forms.CharField(label=_("Conditions, in Russian"), widget=LONG, required=False, max_length=2000)
    grounds = GroundsField()
    details = forms.CharField(label=_("Facts of this case, in Kazakh"), widget=LONG, max_length=2000)
    details_ru = forms.CharField(label=_("Facts of this case, in Russian"), widget=LONG, max_length=2000)
    reason = forms.CharField(
        label=_("Note to the head"), widget=LONG, required=False, max_length=2000,
        help_text=_("Stands in the journal and in no letter."),
    )  # fmt: skip

    field_order = (*OF_A_PERMIT, *OF_A_REFUSAL, "reason")
    places: ClassVar = {
        Phrase.Place.FACTS: ("details", "details_ru"),
        Phrase.Place.CONDITIONS: ("conditions_kk", "conditions_ru"),
        Phrase.Place.NOTE: ("reason",),
    }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        refused = self.refuses()
        for name in OF_A_PERMIT if refused else OF_A_REFUSAL:
            del self.fields[name]
        for name, value in (self._of_the_refusal() if refused else self._of_the_permit()).items():
            self.fields[name].initial = value

    def refuses(self) -> bool:
        """Whether the matter goes that way: it was decided before the draft."""
        return self.case.decision == Decision.REFUSED

    def _of_the_permit(self) -> dict[str, Any]:
        asked, last = self.case.permit_application, Submitted.objects.filter(case=self.case).order_by("version").last()
        known = {"valid_from": asked.valid_from, "valid_until": asked.valid_until}
        return known | ({"conditions_kk": last.conditions_kk, "conditions_ru": last.conditions_ru} if last else {})

    def _of_the_refusal(self) -> dict[str, Any]:
        named = laying.named(self.case)
        words = {"details": named[0].details, "details_ru": named[0].details_ru} if named else {}
        return {"grounds": [one.ground_id for one in named], **words}

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        begins, ends = given.get("valid_from"), given.get("valid_until")
        if begins and ends and ends < begins:
            self.add_error("valid_until", _("The permit must end after it begins."))
        for told, other in (("conditions_kk", "conditions_ru"), ("conditions_ru", "conditions_kk")):
            if given.get(told) and not given.get(other) and other in self.fields:
                self.add_error(other, _("The letter speaks both languages: say it here too."))
        if begins and ends:
            self._the_levy_is_known()
        return given

    def _the_levy_is_known(self) -> None:
        try:
            fees.levy(self.case.permit_application, today(self.case))
        except Refusal as unknown:
            raise ValidationError(f"{unknown.sentence} {unknown.way_on}") from unknown


class Propose(Draft):
    """The executor decides by drafting: a permit."""

    def refuses(self) -> bool:
        return False


class ProposeRefusal(Draft):
    """The executor decides by drafting: a motivated refusal."""

    def refuses(self) -> bool:
        return True


class Pay(DeedForm):
    """Proof of payment as the applicant brought it, or sent it from the status page."""

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
