"""Every template is used, and paper never trusts what was typed."""

import re
from functools import cache
from pathlib import Path

import pytest
from django.conf import settings
from django.template.loader import get_template

TEMPLATES = settings.BASE_DIR / "templates"
CODE = ("config", "permits", "registration", "referrals", "workflow")
DJANGOS_OWN = (
    "400.html",
    "403.html",
    "404.html",
    "500.html",
    "403_csrf.html",
    "admin/",
    "registration/log",
    "registration/password_",
)
PAPER = ("letters/", "papers/")


def names() -> list[str]:
    return sorted(str(path.relative_to(TEMPLATES)) for path in TEMPLATES.rglob("*") if path.is_file())


@cache
def everything_that_may_name_a_template() -> str:
    python = (path for room in CODE for path in (settings.BASE_DIR / room).rglob("*.py"))
    return "\n".join(path.read_text(encoding="utf8") for path in [*python, *TEMPLATES.rglob("*.*")])


def is_used(name: str) -> bool:
    """Named in full, or chosen among the files of its folder by an expression such as f"letters/{kind}.html"."""
    if name.startswith(DJANGOS_OWN) or f'{name}"' in everything_that_may_name_a_template():
        return True
    folder = str(Path(name).parent)
    return bool(re.search(rf'f"(?:{re.escape(folder)}|\{{[a-z_.]+\}})/[^"]*\{{', everything_that_may_name_a_template()))


@pytest.mark.parametrize("name", [name for name in names() if not is_used(name)] or [None])
def test_every_template_is_used(name):
    assert name is None, f"nothing names templates/{name}"


def test_every_template_can_be_read():
    for name in names():
        if name.endswith((".html", ".txt", ".svg")):
            get_template(name)


def test_paper_escapes_what_was_typed():
    trusting = re.compile(r"\|\s*safe\b|autoescape\s+off|mark_safe|safeseq")
    papers = [name for name in names() if name.startswith(PAPER)]
    assert [name for name in papers if trusting.search((TEMPLATES / name).read_text(encoding="utf8"))] == []
    makers = (settings.BASE_DIR / "workflow" / "papers").rglob("*.py")
    assert [str(path) for path in makers if trusting.search(path.read_text(encoding="utf8"))] == []
