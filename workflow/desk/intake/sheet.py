"""The clerk's one page as forms, in the order of the keyboard; what is wrong with it; and saving it into a case."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, cast

from django import forms
from django.forms import BaseForm
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from workflow.cases.models import Case
from workflow.checklist.forms import Checklist, ConsentForm
from workflow.checklist.packet import Matter
from workflow.desk.intake.applicant import ApplicantForm
from workflow.desk.intake.choices import Choice, grouped
from workflow.desk.intake.moment import MomentForm
from workflow.desk.intake.parts import Part, part_of
from workflow.office.models import Account


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that stands in the way, and where on the page it is put right."""

    href: str
    words: str


class ServiceForm(forms.Form):
    """What is asked for."""

    service = forms.ChoiceField(label=gettext_lazy("Service"))

    def __init__(self, *args: Any, offered: Sequence[Choice], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        empty = ("", _("choose by number or first letters"))
        cast(forms.ChoiceField, self.fields["service"]).choices = [empty, *grouped(offered)]
        if not self["service"].value():
            self.fields["service"].widget.attrs["autofocus"] = True


class Packet:
    """What every packet has: the service's own part, the documents, the consent."""

    def __init__(self, matter: Matter, data: Any = None, files: Any = None) -> None:
        service = part_of(matter.service)
        self.matter = matter = replace(matter, kind=service.kind(matter, data))
        self.part: Part = service.open(matter, data)
        self.checklist = Checklist(matter, data, files)
        self.consent = ConsentForm(data, matter=matter)

    @property
    def forms(self) -> list[BaseForm]:
        return [*self.part.forms, *self.checklist, self.consent]

    def is_valid(self) -> bool:
        """Every part is asked, so that every mistake is shown at once."""
        answers = [self.part.is_valid(), self.checklist.is_valid(), self.consent.is_valid()]
        return all(answers)

    def save(self, case: Case, by: Account, consent_at: datetime | None = None) -> None:
        """The part only when it is whole: a packet that is refused may lack anything."""
        self.is_valid()
        if self.part.is_valid():
            self.part.save(case)
        self.checklist.save(case, by)
        self.consent.save(case, by, consent_at)

    def lacks(self) -> Iterator[Problem]:
        """What only stands in the way of registering: documents and the consent."""
        for row in self.checklist:
            if row.verdict.is_fault:
                yield Problem(f"#{row['there'].id_for_label}", f"{row.line.requirement}: {row.verdict.words}")
        if not self.consent["consent"].value():
            yield Problem(f"#{self.consent['consent'].id_for_label}", _("The applicant's consent is missing"))


class Sheet:
    """A new application: service, applicant and, once the service is known, its packet."""

    def __init__(self, data: Any, offered: Sequence[Choice], started_at: datetime, lodged_on: Any) -> None:
        self.service = ServiceForm(data, offered=offered)
        chosen = data.get("service") if data else None
        self.choice = next((one for one in offered if one.key == chosen), None)
        self.matter = None
        if self.choice:
            self.matter = Matter(self.choice.office, self.choice.service, self.choice.variant, lodged_on)
        self.applicant = ApplicantForm(data, matter=self.matter)
        self.moment = MomentForm(data, started_at=started_at)
        self.packet = Packet(self.matter, data if data.get("packet") else None) if self.matter else None

    @property
    def first(self) -> list[BaseForm]:
        """What is asked whatever the service."""
        return [self.service, self.applicant, self.moment]

    @property
    def forms(self) -> list[BaseForm]:
        return self.first + (self.packet.forms if self.packet else [])

    def may_register(self) -> bool:
        packet = self.packet
        return bool(self._is_begun_well() and packet and packet.is_valid() and not list(packet.lacks()))

    def may_refuse(self) -> bool:
        """Service, applicant and checklist are read well, and something is missing or has expired."""
        packet = self.packet
        allowed = self.choice is not None and self.choice.may_refuse
        return bool(
            allowed and self._is_begun_well() and packet and packet.checklist.is_valid() and packet.checklist.incomplete
        )

    def _is_begun_well(self) -> bool:
        answers = [form.is_valid() for form in self.first]
        return all(answers)

    def problems(self) -> list[Problem]:
        found = mistakes(self.forms)
        return found + (list(self.packet.lacks()) if self.packet else [])


def mistakes(all_of_them: Iterable[BaseForm]) -> list[Problem]:
    """Every mistake of some forms, each with the way to its field."""
    found = []
    for form in all_of_them:
        if not form.is_bound or form.is_valid():
            continue
        above = f"{form.line.requirement} – " if hasattr(form, "line") else ""
        found += [Problem("", str(words)) for words in form.non_field_errors()]
        for field in form:
            found += [
                Problem(f"#{field.id_for_label or field.auto_id}", f"{above}{_capital(str(field.label))}: {words}")
                for words in field.errors
            ]
    return found


def hush(all_of_them: Iterable[BaseForm]) -> None:
    """Values stay, mistakes are not said: the page is still being filled in."""
    for form in all_of_them:
        form.errors.clear()


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
