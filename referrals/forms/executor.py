"""The executor's forms: the referral with its place and days, or the grounds of a refusal."""

from datetime import timedelta
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from referrals import laying
from referrals.places import seats
from workflow.checklist import grounds
from workflow.checklist.models import Phrase
from workflow.desk.case.deeds import DeedForm
from workflow.desk.case.grounds import LONG, Grounds, GroundsField
from workflow.office.fields import Day
from workflow.papers.parts_of_case import today

FURTHEST = timedelta(days=90)


class Note(DeedForm):
    """Words that stand in the journal and in no letter."""

    reason = forms.CharField(
        label=_("Note to the head"), widget=LONG, required=False, max_length=2000,
        help_text=_("Stands in the journal and in no letter."),
    )  # fmt: skip


class Propose(Note):
    """What the referral will state beyond the request and the place."""

    card = forms.CharField(
        label=_("Number of the personal card"), max_length=40,
        help_text=_("As found in the “Labour Market” system; without a card the answer is a motivated refusal."),
    )  # fmt: skip
    begins = Day(label=_("Begins on"), help_text=_("The day the person comes to the employer or provider."))
    conditions_kk = forms.CharField(label=_("Conditions, in Kazakh"), widget=LONG, required=False, max_length=1000)
    conditions_ru = forms.CharField(label=_("Conditions, in Russian"), widget=LONG, required=False, max_length=1000)

    field_order = ("card", "begins", "conditions_kk", "conditions_ru", "reason")
    places: ClassVar = {Phrase.Place.CONDITIONS: ("conditions_kk", "conditions_ru"), Phrase.Place.NOTE: ("reason",)}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        last = laying.last_draft(self.case)
        known: dict[str, Any] = {"begins": today(self.case) + timedelta(days=1)}
        if last:
            known = {name: getattr(last, name) for name in ("card", "begins", "conditions_kk", "conditions_ru")}
        for name, value in known.items():
            self.fields[name].initial = value

    def clean_begins(self) -> Any:
        begins, day = self.cleaned_data["begins"], today(self.case)
        if not day <= begins <= day + FURTHEST:
            raise ValidationError(_("Between today and ninety days from now."))
        return begins

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        for told, other in (("conditions_kk", "conditions_ru"), ("conditions_ru", "conditions_kk")):
            if given.get(told) and not given.get(other) and other in self.fields:
                self.add_error(other, _("The letter speaks both languages: say it here too."))
        if seats.held(self.case) is None:
            raise ValidationError(_("Choose a place: the referral names it."))
        return given


class ProposeRefusal(Note, Grounds):
    """The grounds of a motivated refusal and the facts in both languages."""

    grounds = GroundsField()
    details = forms.CharField(label=_("Facts of this case, in Kazakh"), widget=LONG, max_length=2000)
    details_ru = forms.CharField(label=_("Facts of this case, in Russian"), widget=LONG, max_length=2000)

    field_order = ("grounds", "details", "details_ru", "reason")
    places: ClassVar = {Phrase.Place.FACTS: ("details", "details_ru"), Phrase.Place.NOTE: ("reason",)}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        named = grounds.named(self.case)
        if named:
            self.fields["grounds"].initial = [one.ground_id for one in named]
            self.fields["details"].initial = named[0].details
            self.fields["details_ru"].initial = named[0].details_ru
