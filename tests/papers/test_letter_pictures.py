"""What the eye sees on paper is what the text says: each letter is compared with the font's own drawing of it."""

from functools import cache

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFont
from weasyprint import HTML

from workflow.papers.press.fetching import DataOnly
from workflow.papers.press.sheet import FONTS, WEIGHTS, dressed

SIGNS = "ӘәҒғҚқҢңӨөҰұҮүҺһІіЁёЙй№₸«»0123456789"
CELL, SIZE, SCALE = 60, 36, 8  # points, points, dots per point


def paper_of(signs: str, weight: int) -> Image.Image:
    cells = "".join(f'<div class="cell" style="left:{place * CELL}pt">{sign}</div>' for place, sign in enumerate(signs))
    style = (
        f"@page{{size:{CELL * len(signs)}pt {CELL}pt;margin:0}}"
        f".cell{{position:absolute;top:0;width:{CELL}pt;text-align:center;color:#000;"
        f'font:{weight} {SIZE}pt/{CELL}pt "Golos Paper"}}'
    )
    sheet, fonts = dressed()
    page = HTML(string=f"<style>{style}</style>{cells}", url_fetcher=DataOnly())
    pdf = page.write_pdf(stylesheets=[sheet], font_config=fonts)
    return pypdfium2.PdfDocument(pdf)[0].render(scale=SCALE, grayscale=True).to_pil()


@cache
def line(weight: int) -> Image.Image:
    return paper_of(SIGNS, weight)


def seen(sign: str, weight: int) -> Image.Image:
    left = SIGNS.index(sign) * CELL * SCALE
    return cut(line(weight).crop((left, 0, left + CELL * SCALE, CELL * SCALE)))


def drawn(sign: str, weight: int) -> Image.Image:
    font = ImageFont.truetype(str(FONTS / WEIGHTS[weight]), SIZE * SCALE)
    picture = Image.new("L", (CELL * SCALE * 2, CELL * SCALE * 2), 255)
    ImageDraw.Draw(picture).text((CELL, CELL), sign, font=font, fill=0)
    return cut(picture)


def cut(picture: Image.Image) -> Image.Image:
    """The ink alone, black on white."""
    ink = picture.convert("L").point(lambda tone: 255 if tone < 128 else 0)
    return ink.crop(ink.getbbox())


def difference(one: Image.Image, other: Image.Image) -> float:
    """The share of ink that is not common to both; 1 when even the size differs."""
    if abs(one.width - other.width) > 3 or abs(one.height - other.height) > 3:
        return 1.0
    other = other.resize(one.size)
    apart = sum(ImageChops.difference(one, other).histogram()[128:])
    return apart / sum(one.histogram()[128:])


@pytest.mark.parametrize("weight", WEIGHTS)
def test_every_sign_looks_as_the_font_draws_it(weight):
    wrong = {
        sign: round(apart, 2) for sign in SIGNS if (apart := difference(seen(sign, weight), drawn(sign, weight))) > 0.12
    }
    assert wrong == {}


@pytest.mark.parametrize(("sign", "other"), ["ҚК", "ҢН", "ҰҮ", "ӨО", "ҒГ", "қк", "ңн", "үұ", "әа", "₸Т", "№Н"])
def test_a_wrong_letter_would_be_noticed(sign, other):
    assert difference(seen(sign, 400), drawn(other, 400)) > 0.12
