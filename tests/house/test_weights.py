"""What a page weighs: one style sheet, a few small scripts, every one of them loaded."""

import gzip
import re

import pytest
from django.conf import settings

STATIC = settings.BASE_DIR / "static"
KILOBYTE = 1024


def zipped(*paths) -> int:
    return sum(len(gzip.compress(path.read_bytes(), 9)) for path in paths)


def test_the_style_sheet_stays_within_fifteen_kilobytes():
    assert zipped(STATIC / "css/qyzmet.css") <= 15 * KILOBYTE


def loaded(text: str) -> set[str]:
    """Scripts a template names, and those they import."""
    found, waiting = set(), set(re.findall(r"'js/([a-z]+\.js)'", text))
    while waiting:
        name = waiting.pop()
        found.add(name)
        imported = re.findall(r'"\./([a-z]+\.js)"', (STATIC / "js" / name).read_text(encoding="utf8"))
        waiting |= {*imported} - found
    return found


def read(name: str) -> str:
    return (settings.BASE_DIR / "templates" / name).read_text(encoding="utf8")


EVERYWHERE = loaded("".join(map(read, ("base.html", "parts/keys.html", "parts/session.html"))))
PAGES = [
    str(path.relative_to(settings.BASE_DIR / "templates")) for path in (settings.BASE_DIR / "templates").rglob("*.html")
]


def test_no_page_loads_more_than_eight_kilobytes_of_our_scripts():
    heavy = {name: zipped(*(STATIC / "js" / one for one in EVERYWHERE | loaded(read(name)))) for name in PAGES}
    assert {name: weight for name, weight in heavy.items() if weight > 8 * KILOBYTE} == {}


def test_all_our_scripts_together_are_eight_kilobytes_at_most():
    together = b"".join(path.read_bytes() for path in sorted((STATIC / "js").glob("*.js")))
    assert len(gzip.compress(together, 9)) <= 8 * KILOBYTE


def test_every_script_is_loaded_by_a_page():
    named = EVERYWHERE.union(*(loaded(read(name)) for name in PAGES))
    assert {path.name for path in (STATIC / "js").glob("*.js")} == named


@pytest.mark.parametrize("word", ["eval(", "innerHTML", "alert(", "document.write", "onclick"])
def test_scripts_neither_evaluate_nor_write_markup(word):
    assert [path.name for path in (STATIC / "js").glob("*.js") if word in path.read_text(encoding="utf8")] == []


def test_the_style_sheet_brings_nothing_from_elsewhere():
    text = (STATIC / "css/qyzmet.css").read_text(encoding="utf8")
    assert not [word for word in ("http:", "https:", "data:", "@import") if word in text]
