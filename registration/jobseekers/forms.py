"""The particulars of a job seeker as they are typed: by the clerk at the counter, by the executor into the register."""

from decimal import Decimal
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from registration.forms import Note
from registration.jobseekers.models import MOST_YEARS, Card, Education, Level
from workflow.desk.case.grounds import LONG
from workflow.office.fields import Money

FIELDS = (
    "education", "speciality", "profession", "experience_years", "last_work", "skills", "kazakh", "russian", "english",
    "other_languages", "wished_work", "wished_pay",
)  # fmt: skip


def level(label: Any) -> forms.ChoiceField:
    return forms.ChoiceField(label=label, choices=Level.choices, initial=Level.NONE)


class Particulars(forms.Form):
    """Education, profession, experience, skills, languages, wished work and pay."""

    education = forms.ChoiceField(label=_("Education"), choices=Education.choices, initial=Education.SECONDARY)
    speciality = forms.CharField(label=_("Speciality by the document"), max_length=150, required=False)
    profession = forms.CharField(label=_("Profession"), max_length=150)
    experience_years = forms.IntegerField(
        label=_("Years of work"), min_value=0, max_value=MOST_YEARS,
        widget=forms.NumberInput(attrs={"inputmode": "numeric", "class": "short"}),
    )  # fmt: skip
    last_work = forms.CharField(label=_("Last place of work and position"), max_length=200, required=False)
    skills = forms.CharField(label=_("Skills"), widget=LONG, max_length=2000, required=False)
    kazakh = level(_("Kazakh language"))
    russian = level(_("Russian language"))
    english = level(_("English language"))
    other_languages = forms.CharField(label=_("Other languages"), max_length=150, required=False)
    wished_work = forms.CharField(label=_("Wished work"), max_length=150)
    wished_pay = Money(
        label=_("Wished pay, tenge a month"), min_value=Decimal(1), max_value=Decimal(99_999_999), required=False
    )


class OfCard(Particulars):
    """The same on the clerk's page, with who asks for a person under sixteen."""

    representative = forms.CharField(
        label=_("Legal representative"), max_length=150, required=False,
        help_text=_("For a person under sixteen: parent, guardian or adoptive parent, by written request."),
    )  # fmt: skip


class Propose(Particulars, Note):
    """The executor enters the particulars in the register and submits the notice; what the clerk typed stands there."""

    field_order = (*FIELDS, "reason")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, value in Card.objects.filter(case=self.case).values(*FIELDS).get().items():
            self.fields[name].initial = value
