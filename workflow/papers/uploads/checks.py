"""Is this file one that may be taken? Judged by its content; the name only has to agree."""

from dataclasses import dataclass
from pathlib import PurePath

import puremagic
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _

from workflow.papers.uploads import names, pdfs, pictures
from workflow.papers.uploads.kinds import KINDS, PDF, FileKind


@dataclass(frozen=True, slots=True)
class Checked:
    """A file that passed: what will be kept of it."""

    name: str
    content_type: str
    content: bytes
    pages: int


def check(file: UploadedFile) -> Checked:
    """The clean content of a PDF, JPEG or PNG; ValidationError says what is wrong and what to do."""
    _refuse_size(file.size or 0)
    file.seek(0)
    content = file.read(settings.UPLOAD_MAX_BYTES + 1)
    _refuse_size(len(content))
    kind = _kind(content, file.name or "")
    if kind is PDF:
        return Checked(names.clean(file.name or "", kind.suffix), kind.content_type, content, pdfs.check(content))
    picture = pictures.redraw(content, kind)
    return Checked(names.clean(file.name or "", kind.suffix), kind.content_type, picture, 1)


def _refuse_size(size: int) -> None:
    if not size:
        raise ValidationError(_("The file is empty. Check it on your device and choose it again."), "empty")
    if size > settings.UPLOAD_MAX_BYTES:
        raise ValidationError(
            _("The file is too large. At most: %(most)s. Scan it at a lower quality or divide it into parts."),
            "too_large",
            {"most": filesizeformat(settings.UPLOAD_MAX_BYTES)},
        )


def _kind(content: bytes, name: str) -> FileKind:
    kind = next((kind for kind in KINDS if content.startswith(kind.magic)), None)
    if kind is None or kind.content_type not in _guesses(content):
        raise ValidationError(_("This is not a PDF, JPEG or PNG file. Save the document as PDF and upload it."), "type")
    suffix = PurePath(name).suffix.lower()
    if suffix not in kind.suffixes:
        raise ValidationError(
            _("The name of the file does not agree with its content. Save it as PDF, JPEG or PNG and upload it again."),
            "name",
        )
    return kind


def _guesses(content: bytes) -> set[str]:
    try:
        return {guess.mime_type for guess in puremagic.magic_string(content)}
    except (puremagic.PureError, ValueError):
        return set()
