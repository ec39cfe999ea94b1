"""What a PDF must be to be taken: whole, open, without anything that acts."""

from collections.abc import Iterator
from io import BytesIO

import pikepdf
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

ACTIVE_ACTIONS = {"/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/GoToE", "/GoToR", "/RichMediaExecute"}
MOST_OBJECTS = 200_000


def check(content: bytes) -> int:
    """How many pages the PDF has; ValidationError in words when it is not to be taken."""
    try:
        with pikepdf.open(BytesIO(content), attempt_recovery=False) as pdf:
            if pdf.is_encrypted:
                raise _protected()
            _refuse_what_acts(pdf)
            return _pages(pdf)
    except pikepdf.PasswordError as locked:
        raise _protected() from locked
    except (pikepdf.PdfError, ValueError, TypeError, KeyError, RecursionError, OverflowError) as broken:
        raise ValidationError(
            _("The PDF is damaged or cut short. Save or scan it again and upload the new file."), "damaged"
        ) from broken


def _protected() -> ValidationError:
    return ValidationError(
        _("The PDF is protected by a password. Save a copy without protection and upload it."), "locked"
    )


def _pages(pdf: pikepdf.Pdf) -> int:
    pages = len(pdf.pages)
    most = settings.UPLOAD_MAX_PAGES
    if not pages:
        raise ValidationError(_("The PDF has no pages. Choose another file."), "no_pages")
    if pages > most:
        raise ValidationError(
            ngettext(
                "The PDF has too many pages: %(pages)d. Divide it into parts of at most %(most)d page.",
                "The PDF has too many pages: %(pages)d. Divide it into parts of at most %(most)d pages.",
                most,
            ),
            "too_many_pages",
            {"pages": pages, "most": most},
        )
    return pages


def _refuse_what_acts(pdf: pikepdf.Pdf) -> None:
    if len(pdf.objects) > MOST_OBJECTS:
        raise ValueError("too many objects")
    for thing in _dictionaries(pdf):
        if "/JS" in thing or "/AA" in thing or _acts(thing):
            raise ValidationError(
                _("The PDF holds a program or an action. Print it to a new PDF and upload that one."), "active"
            )
        if thing.get("/Type") in ("/EmbeddedFile", "/Filespec") or "/EmbeddedFiles" in thing or "/EF" in thing:
            raise ValidationError(
                _("The PDF has other files attached inside. Upload each document as a file of its own."), "attachments"
            )
        if "/XFA" in thing:
            raise ValidationError(
                _("The PDF is an XFA form that changes as it is read. Print it to a new PDF and upload that one."),
                "xfa",
            )


def _dictionaries(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """Every dictionary of the file, also those written inside others."""
    waiting = [pdf.trailer, *pdf.objects]
    while waiting:
        thing = waiting.pop()
        if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
            yield thing
            waiting.extend(value for value in thing.values() if _written_here(value))
        elif isinstance(thing, pikepdf.Array):
            waiting.extend(value for value in thing if _written_here(value))


def _written_here(value: object) -> bool:
    return isinstance(value, pikepdf.Dictionary | pikepdf.Array) and not value.is_indirect


def _acts(action: object) -> bool:
    return isinstance(action, pikepdf.Dictionary) and str(action.get("/S")) in ACTIVE_ACTIONS
