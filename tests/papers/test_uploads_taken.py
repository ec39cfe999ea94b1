"""What may come in is kept clean."""

from io import BytesIO

import pytest
from PIL import Image

from tests.papers import files
from workflow.papers.uploads.checks import check


def test_a_pdf_is_kept_byte_for_byte_and_its_pages_counted():
    content = files.pdf(3)
    checked = check(files.handed_in(content))
    assert (checked.content, checked.content_type, checked.pages) == (content, "application/pdf", 3)


def test_a_pdf_that_only_opens_at_a_page_is_harmless():
    assert check(files.handed_in(files.opening_at_a_page())).pages == 1


@pytest.mark.parametrize(("kind", "name"), [("JPEG", "a.jpg"), ("JPEG", "a.JPEG"), ("PNG", "a.png")])
def test_pictures_are_taken(kind, name):
    checked = check(files.handed_in(files.picture(kind), name))
    assert checked.pages == 1
    assert Image.open(BytesIO(checked.content)).size == (40, 20)


def test_a_photograph_stands_upright_and_tells_nothing_of_its_camera():
    checked = check(files.handed_in(files.photographed_sideways(), "паспорт.jpg"))
    picture = Image.open(BytesIO(checked.content))
    assert picture.size == (20, 40)
    assert not picture.getexif()
    assert b"Camera of somebody" not in checked.content


def test_what_was_glued_behind_a_picture_is_gone():
    checked = check(files.handed_in(files.picture("PNG") + b"<script>alert(1)</script>", "a.png"))
    assert b"script" not in checked.content


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16"])
def test_pictures_of_every_depth_are_redrawn(mode):
    out = BytesIO()
    Image.new(mode, (8, 8)).save(out, "PNG")
    assert Image.open(BytesIO(check(files.handed_in(out.getvalue(), "a.png")).content)).size == (8, 8)


def test_a_cmyk_scan_is_redrawn():
    out = BytesIO()
    Image.new("CMYK", (8, 8)).save(out, "JPEG")
    assert Image.open(BytesIO(check(files.handed_in(out.getvalue(), "a.jpg")).content)).mode == "RGB"
