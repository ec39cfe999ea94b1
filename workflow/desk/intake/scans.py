"""Files of an application being taken in: checked like every file, kept with the application until there is a case."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from workflow.cases.models import Case
from workflow.checklist.forms import LineForm
from workflow.desk.intake.models import Draft, Scan
from workflow.desk.intake.sheet import Problem
from workflow.office import clock
from workflow.office.models import Account
from workflow.papers.uploads import keeping
from workflow.papers.uploads.checks import Checked, check

MOST = 60
NAME = "doc-{}-scan"


@dataclass(frozen=True, slots=True)
class Sent:
    """A file that passed the checks, for one document."""

    requirement: str
    checked: Checked


@dataclass(frozen=True, slots=True)
class LaidRow:
    """A row of the checklist on the page."""

    form: LineForm
    scans: list[Scan]

    @property
    def code(self) -> str:
        return self.form.line.requirement.code


def sent_with(files: dict[str, list[UploadedFile]], codes: Iterable[str]) -> tuple[list[Sent], list[Problem]]:
    """The files that came with a page: those that may be taken, and why the others may not."""
    good, bad = [], []
    for code in codes:
        for file in files.get(NAME.format(code), []):
            try:
                good.append(Sent(code, check(file)))
            except ValidationError as fault:
                bad.append(Problem(f"#id_{NAME.format(code)}", f"{file.name}: {' '.join(fault.messages)}"))
    return good, bad


def take(draft: Draft, sent: Sent) -> Scan:
    """Stores a file and enters it; ValidationError when the application has too many."""
    if draft.scans.count() >= MOST:
        raise ValidationError(_("An application holds at most %(n)s files.") % {"n": MOST})
    kept = keeping.keep(sent.checked)
    return Scan.objects.create(
        draft=draft, requirement=sent.requirement, name=kept.name, stored=kept.stored, content_type=kept.content_type,
        size=kept.size, sha256=kept.sha256, pages=kept.pages, at=clock.now(),
    )  # fmt: skip


def laid(draft: Draft, rows: Iterable[LineForm]) -> list[LaidRow]:
    """Each row of the checklist with the files scanned for it."""
    found = list(draft.scans.all()) if draft.pk else []
    return [LaidRow(row, [one for one in found if one.requirement == row.line.requirement.code]) for row in rows]


def elsewhere(draft: Draft, rows: Iterable[LineForm]) -> list[Scan]:
    """Files scanned for documents which the service chosen now does not ask for."""
    asked = {row.line.requirement.code for row in rows}
    return list(draft.scans.exclude(requirement__in=asked)) if draft.pk and asked else []


def enter(draft: Draft, case: Case, by: Account) -> None:
    """The files become the case's; those that were removed are left to the sweeper of the store."""
    for scan in draft.scans.filter(removed_at=None):
        kept = keeping.Kept(scan.name, scan.content_type, scan.pages, scan.size, scan.sha256, scan.stored)
        keeping.enter(case, scan.requirement, kept, by=by)
    draft.scans.all().delete()


def remove(draft: Draft, pk: str) -> None:
    """Takes a file off the application; until the application is lodged that can be undone."""
    _own(draft, pk).update(removed_at=clock.now())


def restore(draft: Draft, pk: str) -> None:
    """Puts a removed file back."""
    _own(draft, pk).update(removed_at=None)


def _own(draft: Draft, pk: str) -> QuerySet[Scan]:
    return draft.scans.filter(pk=int(pk)) if pk.isascii() and pk.isdigit() and len(pk) < 18 else draft.scans.none()
