"""T8: a permit through the press against the bare WeasyPrint page, and what 400 of them leave in memory."""

import time
from collections.abc import Callable, Iterator
from functools import partial

import psutil
from django.template.loader import render_to_string
from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

from tests.bench.measuring import REPEATS, Line, median, spread
from tests.cast import Cast
from tests.papers import samples
from tests.papers.test_letters import paper
from workflow.papers import letters
from workflow.papers.letters.freezing import freeze
from workflow.papers.press.printing import press
from workflow.papers.press.sheet import FONTS, SHEET, WEIGHTS

EACH = 10
MANY = 400
MEBIBYTE = 1024**2


def lines(_cast: Cast) -> Iterator[Line]:
    kind = letters.kind("permit")
    template, facts = kind.template, {**freeze(samples.PERMIT), "paper": paper(kind)}
    pressed, bare = partial(press, template, facts), bare_page(template, facts)
    for _warm in range(3):
        pressed()
        bare()
    ratios, each = [], []
    for _repeat in range(REPEATS):
        ours, theirs = processor(pressed), processor(bare)
        ratios.append(ours / theirs)
        each.append(ours / EACH * 1000)
    share = f"{spread(ratios)} x"
    yield Line("T8 permit against the bare WeasyPrint page (CPU)", share, "<= 1.3 x", median(ratios) <= 1.3)
    yield Line("   CPU of one permit, ms", spread(each, ".0f"))
    grown = growth(pressed)
    yield Line(f"   memory left by {MANY} permits, MiB", f"{grown:.1f}", "<= 10", grown <= 10)


def bare_page(template: str, facts: dict) -> Callable[[], bytes]:
    """The same page as plainly as WeasyPrint prints it: fonts and sheet kept, nothing guarded, no PDF/A."""
    fonts = FontConfiguration()
    faces = [
        f'@font-face {{ font-family: "Golos Paper"; font-weight: {weight}; src: url("{(FONTS / name).as_uri()}"); }}'
        for weight, name in WEIGHTS.items()
    ]
    sheet = CSS(string="\n".join(faces) + SHEET.read_text(encoding="utf-8"), font_config=fonts)

    def page() -> bytes:
        return HTML(string=render_to_string(template, facts)).write_pdf(stylesheets=[sheet], font_config=fonts)

    return page


def processor(deed: Callable[[], object]) -> float:
    """Seconds of processor time of so many in a row."""
    start = time.process_time()
    for _again in range(EACH):
        deed()
    return time.process_time() - start


def growth(deed: Callable[[], object]) -> float:
    """MiB the process holds more after many than after the first few."""
    before = psutil.Process().memory_info().rss
    for _again in range(MANY):
        deed()
    return (psutil.Process().memory_info().rss - before) / MEBIBYTE
