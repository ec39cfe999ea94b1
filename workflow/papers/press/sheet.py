"""The stylesheet and fonts of letters, parsed once per process: a font configuration per letter would leak memory."""

import atexit
from base64 import b64encode
from functools import cache
from pathlib import Path

from django.conf import settings
from weasyprint import CSS
from weasyprint.text.fonts import FontConfiguration

from workflow.papers.press.fetching import DataOnly

FONTS = settings.BASE_DIR / "static" / "fonts" / "paper"
SHEET = settings.BASE_DIR / "templates/letters/letter.css"
WEIGHTS = {400: "GolosText-Regular.ttf", 500: "GolosText-Medium.ttf", 700: "GolosText-Bold.ttf"}


def _face(weight: int, file: Path) -> str:
    data = b64encode(file.read_bytes()).decode("ascii")
    return (
        f'@font-face {{ font-family: "Golos Paper"; font-weight: {weight};'
        f' src: url("data:font/ttf;base64,{data}") format("truetype"); }}'
    )


@cache
def dressed() -> tuple[CSS, FontConfiguration]:
    """The parsed sheet and the fonts it brings. Full TTFs only: web subsets print wrong letters without a word."""
    fonts = FontConfiguration()
    faces = "\n".join(_face(weight, FONTS / name) for weight, name in WEIGHTS.items())
    text = faces + SHEET.read_text(encoding="utf-8")
    return CSS(string=text, font_config=fonts, url_fetcher=DataOnly()), fonts


# The fonts are given back while the modules they need are still there.
atexit.register(dressed.cache_clear)
