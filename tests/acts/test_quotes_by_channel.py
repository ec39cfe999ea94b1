"""Acts which lay down each channel in one paragraph: every quote stands under its own point and spells its row's term.

South Kazakhstan No. 183, Kyzylorda No. 1057, Astana No. 158-2561.
"""

import re
from dataclasses import dataclass

import pytest

from tests.acts.printed import TEXTS, flat, part, points, spelt
from workflow.acts import shelf
from workflow.acts.act import Regulation
from workflow.acts.chain import Chain
from workflow.acts.words import Channel

SERVICES = {
    ("south-kazakhstan-183", "foreign-labour-permit"): ("единицы» 1. Общие положения", "Приложение 1"),
    ("kyzylorda-1057", "jobseeker-registration"): (
        '"Жұмыс іздеп жүрген адамдарды тіркеу" мемлекеттік көрсетілетін қызмет регламенті 1.',
        '"Жұмыссыз ретінде жұмыс іздеп жүрген адамдарды тіркеу" мемлекеттік көрсетілетін қызмет регламенті 1.',
    ),
    ("kyzylorda-1057", "unemployed-registration"): (
        '"Жұмыссыз ретінде жұмыс іздеп жүрген адамдарды тіркеу" мемлекеттік көрсетілетін қызмет регламенті 1.',
        'шараларына қатысуға жолдамалар беру" мемлекеттік көрсетілетін қызмет регламенті 1.',
    ),
    ("kyzylorda-1057", "active-measures-referral"): (
        'шараларына қатысуға жолдамалар беру" мемлекеттік көрсетілетін қызмет регламенті 1.',
        "",
    ),
    ("astana-158-2561", "jobseeker-registration"): (
        '"Жұмыс іздеп жүрген адамдарды тіркеу" мемлекеттік көрсетілетін қызмет регламенті 1.',
        '"Жұмыссыз ретінде жұмыс іздеп жүрген адамдарды тіркеу" мемлекеттік көрсетілетін қызмет регламенті 1.',
    ),
    ("astana-158-2561", "unemployed-registration"): (
        '"Жұмыссыз ретінде жұмыс іздеп жүрген адамдарды тіркеу" мемлекеттік көрсетілетін қызмет регламенті 1.',
        "",
    ),
}
PARAGRAPHS = {
    ("south-kazakhstan-183", Channel.OFFICE): "5",
    ("south-kazakhstan-183", Channel.PORTAL): "8",
    ("kyzylorda-1057", Channel.OFFICE): "6",
    ("kyzylorda-1057", Channel.PORTAL): "9",
    ("astana-158-2561", Channel.OFFICE): "2",
    ("astana-158-2561", Channel.PORTAL): "4",
}
"""The paragraph which lays a chain down; in Astana, where each section counts its paragraphs anew, the section."""


def unspaced(text: str) -> str:
    """A print without its stretched lines: "в о й т и  н а  П о р т а л" is "войти на Портал"."""
    return re.sub(r"(?<!\S)\S(?: \S){2,}(?!\S)|(?<=  )\S \S(?=  )", lambda found: found[0].replace(" ", ""), text)


def printed_of(act: str) -> str:
    return flat(unspaced((TEXTS / f"{act}.txt").read_text(encoding="utf-8")))


def sections(text: str) -> dict[str, tuple[int, int]]:
    """Places of Astana's own numbering: "2.1" the ground, "2.2.3" a procedure, "4.1.9" an item of the portal."""
    ground = text.index("рәсімді (іс-қимыл) бастауға негіздеме:")
    content = text.index("әрбір рәсімнің (іс-қимылдың) мазмұны")
    outcomes = text.index("3. Келесі рәсімді")
    marks = [found.start() for found in re.finditer(r"\d-рәсім –", text[:outcomes]) if found.start() > content]
    places = {f"2.2.{n}": place for n, place in enumerate(zip(marks, [*marks[1:], outcomes], strict=True), 1)}
    fourth = text.index("мемлекеттік көрсетілетін қызмет процесінде ақпараттық жүйелерді пайдалану")
    items = {f"4.{point}": (fourth + begin, fourth + end) for point, (begin, end) in points(text[fourth:]).items()}
    return {"2.1": (ground, content)} | places | items


@dataclass(frozen=True)
class Laid:
    """A chain and the paragraph of its service's regulation which lays it down."""

    regulation: Regulation
    chain: Chain

    @property
    def text(self) -> str:
        return part(printed_of(self.regulation.act.id), *SERVICES[self.regulation.act.id, self.regulation.service])

    @property
    def places(self) -> dict[str, tuple[int, int]]:
        return sections(self.text) if self.regulation.act.id.startswith("astana") else points(self.text)

    @property
    def items(self) -> dict[str, tuple[int, int]]:
        """The numbered items of the paragraph, in its order."""
        paragraph = PARAGRAPHS[self.regulation.act.id, self.chain.channel]
        inside = {point: place for point, place in self.places.items() if point.startswith(f"{paragraph}.")}
        return {
            point: place
            for point, place in inside.items()
            if not any(other.startswith(f"{point}.") for other in inside)
        }


LAID = [
    Laid(one, chain) for one in shelf.regulations() for chain in one.chains if (one.act.id, one.service) in SERVICES
]
every_chain = pytest.mark.parametrize(
    "laid", LAID, ids=[f"{one.regulation.act.id}-{one.regulation.service}-{one.chain.channel}" for one in LAID]
)


def test_three_acts_regulate_six_services_in_ten_chains():
    assert {(one.regulation.act.id, one.regulation.service) for one in LAID} == set(SERVICES)
    assert len(LAID) == 10


@every_chain
def test_quotes_stand_under_their_own_points_in_the_order_of_the_rows(laid):
    text, places, reached = laid.text, laid.places, 0
    for row in laid.chain.rows:
        begin, end = places[row.point]
        found = text.find(flat(row.quote), max(begin, reached))
        assert begin <= found < end, f"{row.point}: {row.quote}"
        reached = found


@every_chain
def test_a_quote_spells_the_term_of_its_row_and_no_other(laid):
    for row in laid.chain.rows:
        assert spelt(flat(row.quote)) == ([row.term] if row.term else []), f"{row.point}: {row.quote}"


@every_chain
def test_every_term_the_act_spells_for_a_chain_is_some_rows_term(laid):
    text = laid.text
    in_act = [term for begin, end in laid.items.values() for term in spelt(text[begin:end])]
    assert in_act == [row.term for row in laid.chain.rows if row.term]


@every_chain
def test_every_item_of_the_paragraph_has_a_row(laid):
    assert list(laid.items) == list(dict.fromkeys(row.point for row in laid.chain.rows))


@every_chain
def test_a_channel_the_act_excludes_is_named_by_its_point(laid):
    text, places = laid.text, laid.places
    for point in laid.regulation.excluded_channels.values():
        begin, end = places[point]
        assert "мемлекеттік қызмет көрсетілмейді" in text[begin:end]


def test_astana_does_not_render_registration_of_the_unemployed_through_the_service_centre():
    regulation = shelf.latest("astana-158-2561", "unemployed-registration")
    assert regulation.excluded_channels == {Channel.TSON: "4.1"}
