"""Pages as pictures: what a browser shows of a stored file, drawn here, the same for everybody."""

import threading
from io import BytesIO

import pypdfium2
from PIL import Image, ImageOps

WIDTHS = (240, 900, 1600)
"""How wide a picture may be, in dots: beside a list, on the page, enlarged."""
TALLEST = 3
"""A page is drawn at most so many times as tall as wide."""
SMOOTH = 4096
"""Scans have more colours than that; two hundred and fifty-six of them serve the eye at a fifth of the size."""

_one_at_a_time = threading.Lock()  # pdfium keeps its state in the process


class NoSuchPage(Exception):
    """The file has fewer pages."""


class Unreadable(Exception):
    """The file cannot be drawn."""


def fitting(asked: int) -> int:
    """The least of the widths that is not below what is asked, or the greatest."""
    return next((width for width in WIDTHS if width >= asked), WIDTHS[-1])


def page_count(pdf: bytes) -> int:
    """How many pages a PDF has."""
    with _one_at_a_time:
        return len(_opened(pdf))


def picture(pdf: bytes, page: int, width: int) -> bytes:
    """A page of a PDF, counted from 1, as a PNG on white."""
    with _one_at_a_time:
        document = _opened(pdf)
        if not 1 <= page <= len(document):
            raise NoSuchPage(page)
        try:
            sheet = document[page - 1]
            wide, tall = sheet.get_size()
            scale = min(width / wide, TALLEST * width / tall)
            drawn = sheet.render(scale=scale, fill_color=(255, 255, 255, 255)).to_pil().convert("RGB")
        except (pypdfium2.PdfiumError, ZeroDivisionError) as fault:
            raise Unreadable(str(fault)) from fault
        finally:
            document.close()
    return _png(drawn)


def of_image(content: bytes, width: int) -> bytes:
    """A picture handed in, no wider than asked, as a PNG on white. It was drawn anew and measured as it was taken."""
    try:
        with Image.open(BytesIO(content), formats=["JPEG", "PNG"]) as found:
            found.draft("RGB", (width, width * TALLEST))
            shown = ImageOps.exif_transpose(found).convert("RGBA")
    except (OSError, ValueError, Image.DecompressionBombError) as fault:
        raise Unreadable(str(fault)) from fault
    shown.thumbnail((width, width * TALLEST))
    ground = Image.new("RGBA", shown.size, "white")
    return _png(Image.alpha_composite(ground, shown).convert("RGB"))


def _opened(pdf: bytes) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as fault:
        raise Unreadable(str(fault)) from fault


def _png(drawn: Image.Image) -> bytes:
    if drawn.getcolors(SMOOTH) is None:
        drawn = drawn.quantize(256, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    out = BytesIO()
    drawn.save(out, "PNG")
    return out.getvalue()
