"""Pages as pictures: drawn on white, no larger than asked, only for those who may see the file."""

from io import BytesIO

import pytest
from django.urls import reverse
from PIL import Image

from tests.papers import files, samples
from workflow.papers import orders, store
from workflow.papers.making import make
from workflow.papers.press import pictures
from workflow.papers.uploads import keeping
from workflow.papers.uploads.checks import check


def opened(png: bytes) -> Image.Image:
    found = Image.open(BytesIO(png))
    assert found.format == "PNG"
    return found.convert("RGB")


def image(kind: str, size=(3000, 1500), colour=(0, 90, 0, 0)) -> bytes:
    out = BytesIO()
    Image.new("RGBA" if kind == "PNG" else "RGB", size, colour if kind == "PNG" else colour[:3]).save(out, kind)
    return out.getvalue()


@pytest.fixture
def paper(case, clerk):
    paper = orders.order(case, samples.PERMIT, by=clerk)
    make(paper.pk)
    paper.refresh_from_db()
    return paper


def handed(case, clerk, content, name):
    return keeping.enter(case, "passport", keeping.keep(check(files.handed_in(content, name))), by=clerk)


def test_a_page_is_as_wide_as_asked_and_white():
    drawn = opened(pictures.picture(files.pdf(2), 2, 240))
    assert drawn.size == (240, 340)
    assert drawn.getcolors() == [(240 * 340, (255, 255, 255))]


def test_pages_are_counted():
    assert pictures.page_count(files.pdf(3)) == 3


@pytest.mark.parametrize("page", [0, 3])
def test_there_is_no_page_beyond_the_last(page):
    with pytest.raises(pictures.NoSuchPage):
        pictures.picture(files.pdf(2), page, 240)


def test_a_ribbon_of_a_page_does_not_fill_the_memory():
    pdf = files.blank(0)
    pdf.add_blank_page(page_size=(10, 14000))
    assert opened(pictures.picture(files.saved(pdf), 1, 900)).height <= 900 * pictures.TALLEST


def test_what_is_no_pdf_is_unreadable():
    with pytest.raises(pictures.Unreadable):
        pictures.picture(b"no pdf", 1, 240)
    with pytest.raises(pictures.Unreadable):
        pictures.of_image(b"no picture", 240)


def test_a_photograph_is_made_smaller_and_what_shines_through_is_white():
    assert opened(pictures.of_image(image("JPEG"), 900)).size == (900, 450)
    clear = opened(pictures.of_image(image("PNG", (300, 200)), 900))
    assert (clear.size, clear.getpixel((5, 5))) == ((300, 200), (255, 255, 255))


def test_a_picture_of_many_colours_stays_small():
    noise = Image.merge("RGB", [Image.effect_noise((900, 1200), 20) for _ in "RGB"])
    out = BytesIO()
    noise.save(out, "PNG")
    shown = pictures.of_image(out.getvalue(), 900)
    assert len(shown) < len(out.getvalue()) / 2


@pytest.mark.parametrize(("asked", "given"), [(1, 240), (240, 240), (241, 900), (1600, 1600), (99999, 1600)])
def test_widths_are_few(asked, given):
    assert pictures.fitting(asked) == given


def test_the_paper_shows_what_its_file_holds(client, clerk, paper):
    client.force_login(clerk)
    answer = client.get(reverse("paper-page", args=[paper.pk, 1]), {"w": "900"})
    assert answer["Content-Type"] == "image/png"
    assert answer["Content-Security-Policy"].startswith("sandbox")
    assert answer.content == pictures.picture(store.get(paper.stored, paper.sha256), 1, 900)
    assert len(opened(answer.content).getcolors(10**6)) > 10  # ink


def test_a_browser_asks_every_time_and_gets_it_once(client, clerk, paper):
    client.force_login(clerk)
    address = reverse("paper-page", args=[paper.pk, 1])
    first = client.get(address)
    assert first["Cache-Control"] == "private, no-cache"
    again = client.get(address, headers={"if-none-match": first["ETag"]})
    assert (again.status_code, again.content, again["Cache-Control"]) == (304, b"", "private, no-cache")
    client.logout()
    assert client.get(address, headers={"if-none-match": first["ETag"]}).status_code == 302


def test_files_handed_in_have_pages_too(client, case, clerk):
    client.force_login(clerk)
    scan, photo = handed(case, clerk, files.pdf(2), "a.pdf"), handed(case, clerk, image("JPEG"), "b.jpg")
    assert client.get(reverse("upload-page", args=[scan.pk, 2])).status_code == 200
    assert client.get(reverse("upload-page", args=[scan.pk, 3])).status_code == 404
    assert opened(client.get(reverse("upload-page", args=[photo.pk, 1]), {"w": "240"}).content).width == 240
    assert client.get(reverse("upload-page", args=[photo.pk, 2])).status_code == 404


def test_for_a_stranger_there_are_no_pages(client, stranger, case, clerk, paper):
    scan = handed(case, clerk, files.pdf(), "a.pdf")
    client.force_login(stranger)
    for address in (reverse("paper-page", args=[paper.pk, 1]), reverse("upload-page", args=[scan.pk, 1])):
        assert client.get(address).status_code == 404
    client.logout()
    assert client.get(reverse("paper-page", args=[paper.pk, 1])).status_code == 302


def test_of_a_damaged_file_nothing_is_shown(client, clerk, paper):
    client.force_login(clerk)
    store.path(paper.stored).write_bytes(b"another")
    assert client.get(reverse("paper-page", args=[paper.pk, 1])).status_code == 409


def test_a_paper_not_made_yet_has_no_pages(client, case, clerk):
    client.force_login(clerk)
    waiting = orders.order(case, samples.COUPON, by=clerk)
    assert client.get(reverse("paper-page", args=[waiting.pk, 1])).status_code == 404
