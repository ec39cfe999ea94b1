"""Every English sentence of pages and code has its Kazakh and its Russian."""

import ast
import re
from pathlib import Path

import polib
import pytest
from django.conf import settings

ROOMS = ("config", "permits", "registration", "referrals", "workflow")
MARKS = {"_", "gettext", "gettext_lazy", "ngettext", "ngettext_lazy"}
IN_TEMPLATES = re.compile(r"""{%-?\s*(?:translate|trans)\s+("([^"]*)"|'([^']*)')""")


def of_templates() -> set[str]:
    texts = (path.read_text(encoding="utf8") for path in (settings.BASE_DIR / "templates").rglob("*.*"))
    return {double or single for text in texts for _quoted, double, single in IN_TEMPLATES.findall(text)}


def of_code() -> set[str]:
    found = set()
    for path in (path for room in ROOMS for path in (settings.BASE_DIR / room).rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in MARKS and call.args:
                first = call.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    found.add(first.value)
    return found


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_nothing_is_said_in_english_only(language):
    known = {
        one.msgid for one in polib.pofile(str(Path(settings.LOCALE_PATHS[0]) / language / "LC_MESSAGES/django.po"))
    }
    assert (of_templates() | of_code()) - known == set()
