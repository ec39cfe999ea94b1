"""What may not come in is refused with a sentence that says what to do."""

import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import override

from tests.papers import files
from workflow.papers.uploads.checks import check

REFUSED = {
    "an empty file": (b"", "a.pdf", "empty"),
    "a page of HTML": (b"<html><script>alert(1)</script></html>", "a.pdf", "type"),
    "a drawing that can run": (b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "a.png", "type"),
    "a program": (b"MZ\x90\x00" + bytes(200), "a.pdf", "type"),
    "a zip": (b"PK\x03\x04" + bytes(200), "a.pdf", "type"),
    "a GIF": (b"GIF89a" + bytes(60), "a.png", "type"),
    "HTML before the PDF": (b"<html></html>\n" + files.pdf(), "a.pdf", "type"),
    "a space before the PDF": (b" " + files.pdf(), "a.pdf", "type"),
    "a PDF named as a picture": (files.pdf(), "a.jpg", "name"),
    "a PDF named as a program": (files.pdf(), "a.exe", "name"),
    "a PDF without a name": (files.pdf(), "a", "name"),
    "a PDF cut short": (files.pdf(3)[:-300], "a.pdf", "damaged"),
    "a beginning of a PDF": (b"%PDF-1.7\n", "a.pdf", "damaged"),
    "a PDF with a password": (files.locked(), "a.pdf", "locked"),
    "a PDF locked for editing": (files.locked_for_editing_only(), "a.pdf", "locked"),
    "a PDF that opens with a script": (files.opening_with_a_script(), "a.pdf", "active"),
    "a PDF with a named script": (files.named_script(), "a.pdf", "active"),
    "a PDF that starts a program": (files.launching(), "a.pdf", "active"),
    "a PDF with files inside": (files.with_an_attachment(), "a.pdf", "attachments"),
    "an XFA form": (files.xfa_form(), "a.pdf", "xfa"),
    "a PDF without pages": (files.pdf(0), "a.pdf", "no_pages"),
    "a PDF of too many pages": (files.pdf(6), "a.pdf", "too_many_pages"),
    "a picture cut short": (files.picture(size=(400, 400))[:-200], "a.jpg", "damaged"),
    "a beginning of a PNG": (files.picture("PNG")[:30], "a.png", "damaged"),
    "a bomb of dots": (files.bomb(), "a.png", "too_large"),
    "a file too large": (files.pdf() + bytes(200_000), "a.pdf", "too_large"),
}


@pytest.mark.parametrize(("content", "name", "why"), REFUSED.values(), ids=REFUSED)
def test_refused(settings, content, name, why):
    settings.UPLOAD_MAX_BYTES, settings.UPLOAD_MAX_PAGES, settings.UPLOAD_MAX_PIXELS = 200_000, 5, 10_000_000
    with override("kk"), pytest.raises(ValidationError) as refusal:
        check(files.handed_in(content or b"", name))
    assert refusal.value.code == why


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_every_refusal_is_said_in_the_persons_language(settings, language):
    settings.UPLOAD_MAX_BYTES, settings.UPLOAD_MAX_PAGES, settings.UPLOAD_MAX_PIXELS = 200_000, 5, 10_000_000
    said = set()
    for content, name, _why in REFUSED.values():
        for spoken in (language, "en"):
            with override(spoken), pytest.raises(ValidationError) as refusal:
                check(files.handed_in(content, name))
            said.add(" ".join(refusal.value.messages))
    assert (
        len(said) == 2 * len({why for *_file, why in REFUSED.values()}) + 4
    )  # damaged and too large speak of two kinds
