"""The house is laid out as agreed: a short top floor, rooms of a size one can live in."""

import ast
import statistics
import subprocess
from functools import cache
from pathlib import Path

from django.conf import settings

ROOT = settings.BASE_DIR
TOP = {
    "manage.py",
    "pyproject.toml",
    "config",
    "permits",
    "registration",
    "referrals",
    "workflow",
    "templates",
    "static",
}
TOP |= {"tests", "docker-compose.yml", "README.md", "Makefile"}
LOCKS = {"requirements.in", "requirements.lock", "requirements-dev.in", "requirements-dev.lock"}
DOTTED = {".ci", ".dockerignore", ".editorconfig", ".env.example", ".gitignore"}
CODE = ("config", "permits", "registration", "referrals", "workflow")
FILE_CAP, FUNCTION_CAP = 300, 40
FILE_MEDIAN, FUNCTION_MEDIAN = 60, 8


@cache
def tracked() -> tuple[str, ...]:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:  # unpacked without its history
        return tuple(str(path.relative_to(ROOT)) for name in TOP for path in (ROOT / name).rglob("*") if path.is_file())
    return tuple(name for name in listed.stdout.splitlines() if (ROOT / name).exists())


def sources() -> list[Path]:
    """Python files of the product; migrations and the acts themselves have their own shape."""
    own = (Path(name) for name in tracked() if name.endswith(".py") and name.startswith(CODE))
    kept = (path for path in own if "migrations" not in path.parts)
    return [path for path in kept if "acts" not in path.parts or path.is_relative_to("workflow/acts")]


def lines(path: Path) -> int:
    return sum(1 for line in (ROOT / path).read_text(encoding="utf8").splitlines() if line.strip())


def functions() -> dict[str, int]:
    found = {}
    for path in sources():
        for node in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                found[f"{path}:{node.name}:{node.lineno}"] = node.end_lineno - node.lineno + 1
    return found


def test_the_top_floor_holds_the_agreed_names_and_nothing_else():
    names = {name.split("/")[0] for name in tracked()}
    assert names == TOP | LOCKS | DOTTED


def test_no_file_is_longer_than_the_cap():
    assert {str(path): lines(path) for path in sources() if lines(path) > FILE_CAP} == {}


def test_no_function_is_longer_than_the_cap():
    assert {name: length for name, length in functions().items() if length > FUNCTION_CAP} == {}


def test_most_files_and_functions_are_short():
    assert statistics.median(map(lines, sources())) <= FILE_MEDIAN
    assert statistics.median(functions().values()) <= FUNCTION_MEDIAN


def test_every_module_says_in_a_line_what_it_is_for():
    silent = []
    for path in sources():
        text = (ROOT / path).read_text(encoding="utf8")
        if text.strip() and not ast.get_docstring(ast.parse(text)):
            silent.append(str(path))
    assert silent == []


def test_no_room_is_a_lumber_room():
    lumber = {"utils", "helpers", "common", "core", "misc"}
    assert [str(path) for path in sources() if lumber & {*path.parts, path.stem}] == []


def test_nothing_is_put_off_in_a_comment():
    put_off = [f"{path}: {word}" for path in sources() for word in ("TODO", "FIXME", "XXX") if mentions(path, word)]
    assert put_off == []


def mentions(path: Path, word: str) -> bool:
    return word in (ROOT / path).read_text(encoding="utf8")
