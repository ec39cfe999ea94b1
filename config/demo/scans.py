"""Small scans made on the fly: real PDF and JPEG files with a picture of a sheet, a page each."""

from datetime import date
from functools import cache
from io import BytesIO
from random import Random

from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image, ImageDraw, ImageFont

from workflow.papers.uploads.checks import check
from workflow.papers.uploads.keeping import Kept, keep

SHEET = (827, 1169)  # A4 at 100 dots per inch
MARGIN = 90
INK, PENCIL = 40, 150
FONT = settings.BASE_DIR / "static" / "fonts" / "paper" / "GolosText-Regular.ttf"


def scan(name: str, title: str, lines: tuple[str, ...], on: date, suffix: str = "pdf") -> Kept:
    """A sheet as it would come from the counter's scanner, checked and kept like any other file."""
    out = BytesIO()
    sheet = _sheet(title, (*lines, f"{on:%d.%m.%Y}"))
    if suffix == "pdf":
        sheet.save(out, "PDF", resolution=100, quality=60)
    else:
        sheet.save(out, "JPEG", quality=70)
    return keep(check(SimpleUploadedFile(f"{name}.{suffix}", out.getvalue())))


def _sheet(title: str, lines: tuple[str, ...]) -> Image.Image:
    sheet = Image.new("L", SHEET, 250)
    pen, y = ImageDraw.Draw(sheet), MARGIN
    for part in _folded(title, 42):
        pen.text((MARGIN, y), part, INK, _letters(30))
        y += 44
    for line in lines:
        y += 34
        pen.text((MARGIN, y), line, INK, _letters(21))
    dice = Random(title)
    for _ in range(18):  # what nobody needs to read
        y += 34
        pen.line((MARGIN, y, SHEET[0] - MARGIN - dice.randint(0, 160), y), PENCIL, 2)
    pen.text((MARGIN, SHEET[1] - MARGIN), "Үлгі — көрсетілім үшін / Образец — для демонстрации", PENCIL, _letters(18))
    return sheet.rotate(dice.uniform(-0.6, 0.6), fillcolor=250)


def _folded(text: str, width: int) -> list[str]:
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


@cache
def _letters(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FONT), size)
