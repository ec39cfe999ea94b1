"""Imports go one way, and an act knows the language of acts and the four units of time alone."""

import ast
import subprocess
import sys
from pathlib import Path

from django.conf import settings

SERVICES = ("permits", "registration", "referrals")
ALLOWED_IN_ACTS = {"workflow.worktime.terms", "datetime", "collections.abc", "dataclasses", "typing"}


def imported(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or ".")
    return names


def test_every_contract_between_the_layers_holds():
    lint = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([lint, "--no-cache"], cwd=settings.BASE_DIR, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_an_act_imports_the_language_of_acts_and_nothing_else():
    strangers = {}
    for service in SERVICES:
        for path in sorted((settings.BASE_DIR / service / "acts").rglob("*.py")):
            found = {
                name
                for name in imported(path) - ALLOWED_IN_ACTS
                if not name.startswith(("workflow.acts", f"{service}.acts"))
            }
            if found:
                strangers[str(path.relative_to(settings.BASE_DIR))] = found
    assert strangers == {}
