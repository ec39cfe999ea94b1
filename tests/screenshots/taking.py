"""Taking pictures of pages: a window for each person, the page at rest, few colours."""

import io
from collections.abc import Collection, Iterator
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from config.demo.people import BY_LOGIN
from tests.browser.conftest import FLAGS, chromium_path
from tests.screenshots.shots import Shot, shots

WIDE, NARROW = {"width": 1366, "height": 768}, {"width": 390, "height": 844}
COLOURS = (64, 32, 20)
LARGEST = 64 * 1024
PAPER_WIDTH = 620


def take(site: str, folder: Path, chosen: Collection[str]) -> Iterator[tuple[str, int]]:
    """Writes each picture and says how large it is."""
    folder.mkdir(exist_ok=True)
    wanted = [shot for shot in shots() if not chosen or shot.name in chosen]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=FLAGS)
        windows: dict[tuple[str, bool], Page] = {}
        for shot in wanted:
            key = shot.login, shot.narrow
            if key not in windows:
                windows[key] = window(browser, site, *key)
            drawn = small(picture(windows[key], shot))
            (folder / f"{shot.name}.png").write_bytes(drawn)
            yield shot.name, len(drawn)
        browser.close()


def window(browser: Browser, site: str, login: str, narrow: bool) -> Page:
    """A window of one's own, signed in."""
    context = browser.new_context(
        base_url=site, locale="kk-KZ", timezone_id="Asia/Almaty", viewport=NARROW if narrow else WIDE,
        reduced_motion="reduce",
    )  # fmt: skip
    page = context.new_page()
    page.set_default_timeout(60_000)
    if login:
        page.goto("/login/")
        page.fill("[name=username]", login)
        page.fill("[name=password]", BY_LOGIN[login].password)
        page.click("main button[type=submit]")
        page.wait_for_selector("body:not([data-screen=login])")
    return page


def picture(page: Page, shot: Shot) -> Image.Image:
    """The page as it is seen first, or the whole of a narrow one; a paper as the product pictures it."""
    answer = shot.go(page)
    if shot.paper:
        paper = Image.open(io.BytesIO(answer.body()))
        return paper.resize((PAPER_WIDTH, round(paper.height * PAPER_WIDTH / paper.width)), Image.Resampling.LANCZOS)
    page.wait_for_load_state("networkidle")
    return Image.open(io.BytesIO(page.screenshot(animations="disabled", caret="hide")))


def small(taken: Image.Image) -> bytes:
    """As a PNG of few colours, fewer until it is small enough."""
    drawn = b""
    for colours in COLOURS:
        written = io.BytesIO()
        taken.convert("RGB").quantize(colours, dither=Image.Dither.NONE).save(written, "png", optimize=True)
        drawn = written.getvalue()
        if len(drawn) <= LARGEST:
            break
    return drawn
