"""The checklist as a form: a row a document, with what was received of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.formats import date_format
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _

from workflow.applicants.models import ConsentText
from workflow.cases.models import Case
from workflow.checklist.models import Consent, Received
from workflow.checklist.packet import Line, Matter, has_expired, lines_of
from workflow.office import clock
from workflow.office.fields import Day
from workflow.office.models import Account
from workflow.papers.uploads.fields import UploadField
from workflow.papers.uploads.keeping import enter


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a row comes to, in words and in the colour of a tag: done, missing, expired, undated or spare."""

    state: str
    words: str

    @property
    def kind(self) -> str:
        return {"done": "success", "missing": "warning", "expired": "danger", "undated": "warning"}.get(self.state, "")

    @property
    def is_fault(self) -> bool:
        return self.state in ("missing", "expired")


class LineForm(forms.Form):
    """One document: is it there, how many sheets, its number, until when it is valid.

    The scan is asked for here once there is a case to enter it into; a packet still being taken in keeps its own files.
    """

    there = forms.BooleanField(label=_("received"), required=False)
    pages = forms.IntegerField(label=_("sheets"), min_value=1, max_value=999, required=False, initial=1)
    number = forms.CharField(label=_("number"), max_length=80, required=False)
    valid_until = Day(label=_("valid until"), required=False)
    scan = UploadField(label=_("scan"), required=False)

    def __init__(self, *args: Any, line: Line, matter: Matter, **kwargs: Any) -> None:
        self.line, self.matter = line, matter
        got = line.received
        initial: dict[str, Any] = {"there": got is not None}
        if got:
            initial |= {"pages": got.pages, "number": got.number, "valid_until": got.valid_until}
        kwargs |= {"initial": initial, "prefix": f"doc-{line.requirement.code}"}
        super().__init__(*args, **kwargs)
        if not line.requirement.dated:
            del self.fields["valid_until"]
        if matter.case is None:
            del self.fields["scan"]

    @property
    def verdict(self) -> Verdict:
        """Received, missing or expired, by what stands in the row now."""
        known = self.read if self.is_bound else self.initial
        dated, until = self.line.requirement.dated, known.get("valid_until")
        if not known.get("there"):
            words = gettext("missing, required") if self.line.requirement.needed else gettext("not needed")
            return Verdict("missing" if self.line.requirement.needed else "spare", words)
        if dated and until is None:
            return Verdict("undated", gettext("enter the date"))
        if has_expired(until, self.matter.on):
            return Verdict("expired", self._against(gettext("expired: %(until)s; handed in: %(on)s"), until))
        return Verdict("done", self._against(gettext("valid until: %(until)s; handed in: %(on)s"), until))

    def _against(self, words: str, until: date | None) -> str:
        """Both dates in words; a document without one is simply received."""
        if until is None:
            return gettext("received")
        days = {"until": until, "on": self.matter.on}
        return words % {name: date_format(day, "SHORT_DATE_FORMAT") for name, day in days.items()}

    @property
    def read(self) -> dict[str, Any]:
        """What could be read of a row that was sent; what could not stands at its fields as a mistake."""
        if not hasattr(self, "cleaned_data"):
            self.full_clean()
        return self.cleaned_data

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
    """All rows of a matter's checklist, shaped like one form."""

    def __init__(self, matter: Matter, data: Any = None, files: Any = None) -> None:
        self.forms = [LineForm(data, files, line=line, matter=matter) for line in lines_of(matter)]

    def __iter__(self) -> Iterator[LineForm]:
        return iter(self.forms)

    def is_valid(self) -> bool:
        answers = [form.is_valid() for form in self.forms]
        return all(answers)

    def save(self, case: Case, by: Account) -> None:
        for form in self.forms:
            form.save(case, by)

    @property
    def incomplete(self) -> bool:
        """Whether acceptance may be refused: something is missing or has expired."""
        return any(form.verdict.is_fault for form in self.forms)


class ConsentForm(forms.Form):
    """The consent to use data protected by law, in the version of the day."""

    consent = forms.BooleanField(label=_("The applicant agrees to the use of data protected by law"), required=False)

    def __init__(self, *args: Any, matter: Matter, **kwargs: Any) -> None:
        self.text = ConsentText.objects.filter(since__lte=matter.on).last()
        given = matter.case is not None and Consent.objects.filter(case=matter.case).exists()
        kwargs["initial"] = {"consent": given}
        super().__init__(*args, **kwargs)

    @property
    def words(self) -> str:
        """The text consented to, in the active language (Russian beside Kazakh)."""
        if self.text is None:
            return ""
        return self.text.text_kk if (get_language() or "kk").startswith("kk") else self.text.text_ru

    def save(self, case: Case, by: Account, at: datetime | None = None) -> None:
        """A consent once given is kept: to whom, when (now, unless it was ticked before), which text."""
        if self.cleaned_data["consent"] and self.text:
            given = {"text": self.text, "at": at or clock.now(), "taken_by": by}
            Consent.objects.get_or_create(case=case, defaults=given)
