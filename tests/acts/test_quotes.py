"""Every quote stands in the act's text, in its variant's block, in the order of the rows, and spells the row's term."""

import re

import pytest

from permits.acts.foreign_labour_permit.kyzylorda_2018 import REGULATION
from tests.acts.printed import flat, part, printed, spelt
from workflow.acts.chain import Chain, Runs
from workflow.acts.words import Channel
from workflow.worktime.terms import minutes

TEXT = printed("kyzylorda-125")
BLOCKS = {
    "issue": "шетелдік жұмыс күшін тартуға рұқсат алу үшін:",
    "reissue": "Шетелдік жұмыс күшін тартуға рұқсатты қайта ресімдеу үшін:",
    "extend": "Шетелдік жұмыс күшін тартуға рұқсатты ұзарту үшін:",
    "ict-issue": "Корпоративішілік ауыстыру шеңберінде шетелдік жұмыс күшін тартуға рұқсатты алу үшін:",
    "ict-renew": "Корпоративішілік ауыстыру шеңберінде шетелдік жұмыс күшін тартуға рұқсатты қайта ресімдеу және ұзарту үшін:",
    "": "3. Мемлекеттік көрсетілетін қызмет процесінде",
}  # fmt: skip
PORTAL = "9. Қызметті портал арқылы көрсету кезіндегі", "Мемлекеттік қызмет көрсетуге тартылған"
chains = pytest.mark.parametrize("chain", REGULATION.chains, ids=lambda chain: f"{chain.variant}-{chain.channel}")


def block(chain: Chain) -> str:
    """Point 9 for the portal, for the office the part of point 6 that speaks of the variant."""
    names = list(BLOCKS)
    first, last = PORTAL
    if chain.channel is Channel.OFFICE:
        first, last = BLOCKS[chain.variant], BLOCKS[names[names.index(chain.variant) + 1]]
    return part(TEXT, first, last)


def points_of(text: str) -> dict[str, tuple[int, int]]:
    """Where each numbered paragraph of a block begins and ends."""
    marks = list(re.finditer(r"(?<![\w-])(\d)\) ?(?=(?:көрсетілетін|комиссия|электрондық))", text))
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    return {mark[1]: (mark.start(), end) for mark, end in zip(marks, ends, strict=True)}


@chains
def test_quotes_stand_under_their_own_points_in_the_order_of_the_rows(chain):
    text, reached = block(chain), 0
    points = points_of(text)
    for row in chain.rows:
        begin, end = points[row.n]
        found = text.find(flat(row.quote), max(begin, reached))
        assert begin <= found < end, f"{row.point}: {row.quote}"
        reached = found


@chains
def test_a_quote_spells_the_term_of_its_row_and_no_other(chain):
    for row in chain.rows:
        assert spelt(flat(row.quote)) == ([row.term] if row.term else []), f"{row.point}: {row.quote}"


@chains
def test_every_term_the_act_spells_for_a_chain_is_some_rows_term(chain):
    """The refusal of acceptance repeats the clerk's twenty minutes; nothing else is said twice or left out."""
    in_act = spelt(block(chain))
    in_rows = [row.term for row in chain.rows if row.term]
    if (chain.variant, chain.channel) == ("issue", Channel.OFFICE):
        in_act.remove(minutes(20))
    assert in_act == in_rows


@chains
def test_every_point_of_the_act_has_a_row(chain):
    assert sorted({row.n for row in chain.rows}) == sorted(points_of(block(chain)))


def test_the_portal_runs_the_points_the_act_names():
    """Point 9.3 names 2-8 of the first block of point 6, and 2-6 of the others."""
    assert "2-8, 2-6) тармақшаларына сәйкес" in TEXT
    for chain in REGULATION.chains:
        if chain.channel is Channel.PORTAL:
            (run,) = (row for row in chain.rows if isinstance(row, Runs))
            last = 8 if chain.variant == "issue" else 6
            assert run.points == tuple(f"6.{n}" for n in range(2, last + 1))
