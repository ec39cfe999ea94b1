"""The checklist as a form: a row a document, with what was received of it."""

from collections.abc import Iterator
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from workflow.applicants.models import ConsentText
from workflow.cases.models import Case
from workflow.checklist.models import Consent, Received
from workflow.checklist.packet import Line, lines
from workflow.office import clock
from workflow.office.fields import Day
from workflow.office.models import Account
from workflow.papers.uploads.fields import UploadField
from workflow.papers.uploads.keeping import enter


class LineForm(forms.Form):
    """One document: is it there, how many sheets, its number, until when it is valid."""

    there = forms.BooleanField(label=_("received"), required=False)
    pages = forms.IntegerField(label=_("sheets"), min_value=1, max_value=999, required=False, initial=1)
    number = forms.CharField(label=_("number"), max_length=80, required=False)
    valid_until = Day(label=_("valid until"), required=False)
    scan = UploadField(label=_("scan"), required=False)

    def __init__(self, *args: Any, line: Line, **kwargs: Any) -> None:
        self.line = line
        got = line.received
        initial: dict[str, Any] = {"there": got is not None}
        if got:
            initial |= {"pages": got.pages, "number": got.number, "valid_until": got.valid_until}
        kwargs |= {"initial": initial, "prefix": f"doc-{line.requirement.code}"}
        super().__init__(*args, **kwargs)
        if not line.requirement.dated:
            del self.fields["valid_until"]

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if (
            given.get("there")
            and self.line.requirement.dated
            and not given.get("valid_until")
            and "valid_until" not in self.errors
        ):
            self.add_error("valid_until", ValidationError(_("Enter the date on the document.")))
        return given

    def save(self, case: Case, by: Account) -> None:
        """Keeps what was received and its scan; a document that was unticked is received no more."""
        if not self.cleaned_data["there"]:
            Received.objects.filter(case=case, requirement=self.line.requirement).delete()
            return
        Received.objects.update_or_create(
            case=case,
            requirement=self.line.requirement,
            defaults={
                "pages": self.cleaned_data.get("pages") or 1,
                "number": self.cleaned_data["number"],
                "valid_until": self.cleaned_data.get("valid_until"),
            },
        )
        if scan := self.cleaned_data.get("scan"):
            enter(case, self.line.requirement.code, scan, by=by, valid_until=self.cleaned_data.get("valid_until"))


class Checklist:
    """All rows of a case's checklist, shaped like one form."""

    def __init__(self, case: Case, data: Any = None, files: Any = None) -> None:
        self.case = case
        self.forms = [LineForm(data, files, line=line) for line in lines(case)]

    def __iter__(self) -> Iterator[LineForm]:
        return iter(self.forms)

    def is_valid(self) -> bool:
        answers = [form.is_valid() for form in self.forms]
        return all(answers)

    def save(self, by: Account) -> None:
        for form in self.forms:
            form.save(self.case, by)


class ConsentForm(forms.Form):
    """The consent to use data protected by law, in the version of the day."""

    consent = forms.BooleanField(label=_("The applicant agrees to the use of data protected by law"), required=False)

    def __init__(self, *args: Any, case: Case, **kwargs: Any) -> None:
        self.case = case
        on = case.lodged_at.astimezone(clock.zone(case.office)).date()
        self.text = ConsentText.objects.filter(since__lte=on).last()
        kwargs["initial"] = {"consent": Consent.objects.filter(case=case).exists()}
        super().__init__(*args, **kwargs)

    @property
    def words(self) -> str:
        """The text consented to, in the active language (Russian beside Kazakh)."""
        if self.text is None:
            return ""
        return self.text.text_kk if (get_language() or "kk").startswith("kk") else self.text.text_ru

    def save(self, by: Account) -> None:
        """A consent once given is kept: to whom, when, which text."""
        if self.cleaned_data["consent"] and self.text:
            given = {"text": self.text, "at": clock.now(), "taken_by": by}
            Consent.objects.get_or_create(case=self.case, defaults=given)
