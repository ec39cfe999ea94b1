"""Kostanay No. 564: every quote stands under its own point of its service's regulation and spells its row's term."""

import re
from dataclasses import dataclass

import pytest

from tests.acts.printed import flat, part, points, printed, spelt
from workflow.acts import shelf
from workflow.acts.act import Regulation
from workflow.acts.chain import Chain, Row
from workflow.acts.words import Channel, Source

ACT = "kostanay-564"
TEXT = printed(ACT)
SERVICES = {
    "oralman-status": '"Оралман мәртебесін беру" мемлекеттік көрсетілетін қызмет регламентi 1.',
    "unemployed-certificate": '"Жұмыссыз азаматтарға анықтама беру" мемлекеттік көрсетілетін қызмет регламенті 1.',
    "semipalatinsk-victims": 'төлеу, куәлік беру" мемлекеттік көрсетілетін қызмет регламенті 1.',
    "unemployed-registration": 'есепке қою" мемлекеттiк көрсетілетін қызмет регламентi 1.',
    "active-measures-referral": 'жолдамалар беру" мемлекеттік көрсетілетін қызмет регламентi 1.',
    "foreign-labour-permit": 'рұқсат беру және ұзарту" мемлекеттік көрсетілетін қызмет регламентi 1.',
}
KINDS = {
    "registration": "тіркеуден бас тарту кезінде,",
    "duplicate": "куәліктің телнұсқасын берген жағдайда,",
    "first-certificate": "тіркеу туралы шешім қабылданғаннан кейін",
    "employer-issue": ": рұқсат беру,",
    "employer-reissue": "; рұқсатты қайта ресімдеу,",
    "employer-extend": "; рұқсатты ұзарту,",
    "worker-issue": "рұқсат беру және ұзарту,",
    "worker-reissue": "жұмысқа орналасуға рұқсатты қайта ресімдеу,",
}
"""The words before the term which the act spells for one variant only."""
PARAGRAPHS = {Channel.OFFICE: "5", Channel.TSON: "8", Channel.PORTAL: "9"}


@dataclass(frozen=True)
class Laid:
    """A chain and the paragraph of its service's regulation which lays it down."""

    regulation: Regulation
    chain: Chain

    @property
    def text(self) -> str:
        begins = [*SERVICES.values(), ""]
        return part(
            TEXT, SERVICES[self.regulation.service], begins[begins.index(SERVICES[self.regulation.service]) + 1]
        )

    @property
    def paragraph(self) -> str:
        oralman = self.regulation.service == "oralman-status" and self.chain.channel is Channel.TSON
        return "9" if oralman else PARAGRAPHS[self.chain.channel]

    @property
    def own_rows(self) -> list[Row]:
        """Rows at the paragraph's items; the ground to begin and the payment stand in other paragraphs."""
        return [row for row in self.chain.rows if row.point.startswith(f"{self.paragraph}.")]

    def spelt_in(self, paragraph: str) -> list:
        """The terms a paragraph spells, without those of the other variants."""
        begin, end = points(self.text)[paragraph]
        said = self.text[begin:end]
        for kind, words in KINDS.items():
            if kind != self.chain.variant:
                said = re.sub(rf"{re.escape(words)} ?\d+ \([^)]*\) жұмыс күні", "", said)
        return spelt(said)


LAID = [Laid(one, chain) for one in shelf.regulations() if one.act.id == ACT for chain in one.chains]
every_chain = pytest.mark.parametrize(
    "laid", LAID, ids=[f"{one.regulation.service}-{one.chain.variant}-{one.chain.channel}" for one in LAID]
)


def test_the_act_regulates_six_services_in_twenty_six_chains():
    assert ({one.regulation.service for one in LAID}, len(LAID)) == (set(SERVICES), 26)


@every_chain
def test_quotes_stand_under_their_own_points_in_the_order_of_the_rows(laid):
    text, reached = laid.text, {}
    places = points(text)
    for row in laid.chain.rows:
        begin, end = places[row.point]
        found = text.find(flat(row.quote), max(begin, reached.get(row.point, begin)))
        assert begin <= found < end, f"{row.point}: {row.quote}"
        reached[row.point] = found


@every_chain
def test_rows_of_a_paragraph_follow_its_numbers(laid):
    numbers = [int(row.n) for row in laid.own_rows]
    assert numbers == sorted(numbers)


@every_chain
def test_a_row_without_a_quote_is_not_the_acts(laid):
    assert [row.source for row in laid.chain.rows if not row.quote] in ([], [Source.PRODUCT])


@every_chain
def test_a_quote_spells_the_term_of_its_row_and_no_other(laid):
    for row in laid.chain.rows:
        assert spelt(flat(row.quote)) == ([row.term] if row.term else []), f"{row.point}: {row.quote}"


@every_chain
def test_every_term_the_act_spells_for_a_chain_is_some_rows_term(laid):
    assert laid.spelt_in(laid.paragraph) == [row.term for row in laid.own_rows if row.term]


@every_chain
def test_section_3_gives_the_figures_of_section_2(laid):
    assert laid.spelt_in("7") == laid.spelt_in("5")


@every_chain
def test_every_item_of_the_paragraph_has_a_row(laid):
    items = {point for point in points(laid.text) if point.startswith(f"{laid.paragraph}.")}
    assert {row.point for row in laid.own_rows} == items


@every_chain
def test_a_channel_the_act_excludes_is_named_by_its_point(laid):
    text = laid.text
    for point in laid.regulation.excluded_channels.values():
        begin, end = points(text)[point]
        assert "арқылы көрсетілмейді" in text[begin:end]
