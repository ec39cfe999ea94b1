"""Every quote stands in the act's text, in its variant's block, in the order of the rows, and spells the row's term."""

import re
from pathlib import Path

import pytest

from permits.acts.foreign_labour_permit.kyzylorda_2018 import REGULATION
from workflow.worktime.terms import Term, Unit

TEXT = (Path(__file__).parent / "texts" / "kyzylorda-125.txt").read_text(encoding="utf-8")
BLOCKS = {
    "issue": "шетелдік жұмыс күшін тартуға рұқсат алу үшін:",
    "reissue": "Шетелдік жұмыс күшін тартуға рұқсатты қайта ресімдеу үшін:",
    "extend": "Шетелдік жұмыс күшін тартуға рұқсатты ұзарту үшін:",
    "ict-issue": "Корпоративішілік ауыстыру шеңберінде шетелдік жұмыс күшін тартуға рұқсатты алу үшін:",
    "ict-renew": "Корпоративішілік ауыстыру шеңберінде шетелдік жұмыс күшін тартуға рұқсатты қайта ресімдеу және ұзарту үшін:",
    "": "3. Мемлекеттік көрсетілетін қызмет процесінде",
}  # fmt: skip
NUMERALS = {
    "бір": 1, "екі": 2, "үш": 3, "бес": 5, "алты": 6, "жеті": 7, "он": 10, "жиырма": 20, "отыз": 30,
}  # fmt: skip
UNITS = {"минут": Unit.MINUTE, "сағат": Unit.HOUR, "жұмыс күн": Unit.WORKING_DAY, "күнтізбелік күн": Unit.CALENDAR_DAY}
SPELT = re.compile(rf"\b({'|'.join(NUMERALS)})\s+({'|'.join(UNITS)})")

chains = pytest.mark.parametrize("chain", REGULATION.chains, ids=lambda chain: chain.variant)


def flat(text: str) -> str:
    """The text without the line breaks of its print; a Latin i inside a Kazakh word is the Kazakh one."""
    one_line = re.sub(r"\s+", " ", text).replace("( ", "(")
    return re.sub(r"(?<=[\u0400-\u04ff])i|i(?=[\u0400-\u04ff])", "і", one_line)


def block(variant: str) -> str:
    """The part of point 6 that speaks of a variant."""
    names = list(BLOCKS)
    text = flat(TEXT)
    begin = text.index(flat(BLOCKS[variant]))
    return text[begin : text.index(flat(BLOCKS[names[names.index(variant) + 1]]), begin)]


def points_of(part: str) -> dict[str, tuple[int, int]]:
    """Where each numbered paragraph of a block begins and ends."""
    marks = list(re.finditer(r"(?<![\w-])(\d)\) ?(?=(?:көрсетілетін|комиссия))", part))
    ends = [mark.start() for mark in marks[1:]] + [len(part)]
    return {mark[1]: (mark.start(), end) for mark, end in zip(marks, ends, strict=True)}


@chains
def test_quotes_stand_under_their_own_points_in_the_order_of_the_rows(chain):
    part, reached = block(chain.variant), 0
    points = points_of(part)
    for row in chain.rows:
        begin, end = points[row.n]
        found = part.find(flat(row.quote), max(begin, reached))
        assert begin <= found < end, f"{row.point}: {row.quote}"
        reached = found


@chains
def test_a_quote_spells_the_term_of_its_row_and_no_other(chain):
    for row in chain.rows:
        spelt = [Term(NUMERALS[number], UNITS[unit]) for number, unit in SPELT.findall(flat(row.quote))]
        assert spelt == ([row.term] if row.term else []), f"{row.point}: {row.quote}"


@chains
def test_every_term_the_act_spells_for_a_variant_is_some_rows_term(chain):
    """The refusal of acceptance repeats the clerk's twenty minutes; nothing else is said twice or left out."""
    in_act = [Term(NUMERALS[number], UNITS[unit]) for number, unit in SPELT.findall(block(chain.variant))]
    in_rows = [row.term for row in chain.rows if row.term]
    if chain.variant == "issue":
        in_act.remove(Term(20, Unit.MINUTE))
    assert in_act == in_rows


@chains
def test_every_point_of_the_act_has_a_row(chain):
    assert sorted({row.n for row in chain.rows}) == sorted(points_of(block(chain.variant)))
