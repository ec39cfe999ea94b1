"""An act as it was printed: its text in one line, the terms it spells and where its numbered paragraphs stand."""

import re
from pathlib import Path

from workflow.worktime.terms import Term, Unit

TEXTS = Path(__file__).parent / "texts"
ONES = {
    "бір": 1, "екі": 2, "үш": 3, "төрт": 4, "бес": 5, "алты": 6, "жеті": 7, "сегіз": 8, "тоғыз": 9,
}  # fmt: skip
TENS = {"он": 10, "жиырма": 20, "отыз": 30, "қырық": 40}
UNITS = {
    "минут": Unit.MINUTE, "сағат": Unit.HOUR, "жұмыс күн": Unit.WORKING_DAY, "күнтізбелік күн": Unit.CALENDAR_DAY,
    "күн": Unit.CALENDAR_DAY, "час": Unit.HOUR, "рабочего дня": Unit.WORKING_DAY, "рабочих дн": Unit.WORKING_DAY,
}  # fmt: skip
SPOKEN = rf"(?:(?:{'|'.join(TENS)})(?: (?:{'|'.join(ONES)}))?|{'|'.join(ONES)})"
SPELT = re.compile(
    rf"\b(?:(?P<figure>\d+)(?: ?\(?(?P<beside>{SPOKEN})\)?)?|(?P<spoken>{SPOKEN})|(?P<one>в течение)(?= рабочего дня))"
    rf"[ -]?(?P<unit>{'|'.join(UNITS)})",
    re.IGNORECASE,
)


def printed(act: str) -> str:
    """The whole text of an act in one line."""
    return flat((TEXTS / f"{act}.txt").read_text(encoding="utf-8"))


def flat(text: str) -> str:
    """A text without the line breaks of its print; a Latin i inside a Kazakh word is the Kazakh one."""
    one_line = re.sub(r" (?=[).;])", "", re.sub(r"\s+", " ", text).replace("( ", "("))
    return re.sub(r"(?<=[\u0400-\u04ff])i|i(?=[\u0400-\u04ff])", "і", one_line)


def part(text: str, begins: str, ends: str = "") -> str:
    """A text from the words that begin a part up to those that begin the next, or to the end."""
    begin = text.index(flat(begins))
    return text[begin : text.index(flat(ends), begin + 1) if ends else len(text)]


def spelt(text: str) -> list[Term]:
    """Every term a text spells, in its order: "15 (он бес) минут", "жиырма минуттан", "в течение рабочего дня"."""
    return [Term(_number(found), UNITS[found["unit"].lower()]) for found in SPELT.finditer(text)]


def _number(found: re.Match[str]) -> int:
    """The number of a term; one printed in figures and in words says the same twice."""
    if found["one"]:
        return 1
    words = (found["beside"] or found["spoken"] or "").lower().split()
    spoken = sum((TENS | ONES)[word] for word in words)
    figure = int(found["figure"] or spoken)
    assert figure == spoken or not words, found[0]
    return figure


def points(text: str) -> dict[str, tuple[int, int]]:
    """Where each numbered paragraph ("5") and each of its items ("5.1") begins and ends; numbers go up by one."""
    found = {}
    for paragraph, begin, end in _numbered(text, 0, len(text), r'(?<!\S)(\d{1,2})\. (?=[А-ЯӘІҢҒҮҰҚӨҺ"])'):
        found[paragraph] = (begin, end)
        for item, first, last in _numbered(text, begin, end, r"(?<![\w-])(\d{1,2})\) ?"):
            found[f"{paragraph}.{item}"] = (first, last)
    return found


def _numbered(text: str, begin: int, end: int, mark: str) -> list[tuple[str, int, int]]:
    """Numbered pieces between two places: a number out of turn is a heading's or another list's."""
    starts: list[int] = []
    for found in re.compile(mark).finditer(text, begin, end):
        if int(found[1]) == len(starts) + 1:
            starts.append(found.start())
    ends = [*starts[1:], end]
    return [(str(n), first, last) for n, (first, last) in enumerate(zip(starts, ends, strict=False), 1)]
