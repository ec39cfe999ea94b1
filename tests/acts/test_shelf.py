"""What is placed on the shelf is lawful; what is not is refused with file, row and reason."""

import sys
from dataclasses import replace
from datetime import date

import pytest

from tests.acts.shelfmates import ACT, HAND_OUT, INTAKE, NAMES, OPENING, PAYMENT, chain, regulation
from workflow.acts.chain import Span, Unlawful, Wait
from workflow.acts.words import Channel, Desk, Role, Source, Verb
from workflow.worktime.terms import minutes

CLERK = "row 1.2 (clerk)"
SPOILED = {
    "no opening": ([INTAKE, PAYMENT, HAND_OUT], "a chain begins with exactly one opening"),
    "two openings": ([OPENING, OPENING, INTAKE, PAYMENT, HAND_OUT], "a chain begins with exactly one opening"),
    "no point": ([OPENING, replace(INTAKE, point=""), PAYMENT, HAND_OUT], "row ? (clerk) has no point"),
    "no number": ([OPENING, replace(INTAKE, point="6."), PAYMENT, HAND_OUT], "row 6. (clerk) has no point"),
    "no quote": ([OPENING, replace(INTAKE, quote=" "), PAYMENT, HAND_OUT], f"{CLERK} has no quote"),
    "a role nobody knows": ([OPENING, replace(INTAKE, role="clark"), PAYMENT, HAND_OUT], "(clark) names an unknown role"),
    "a note in one language": ([OPENING, replace(INTAKE, note={"en": "so"}), PAYMENT, HAND_OUT], "a note which is not in en, kk, ru"),
    "a term in words": ([OPENING, replace(INTAKE, term="20 minutes"), PAYMENT, HAND_OUT], "has the term '20 minutes'; a term is a number and one of"),
    "two terms": ([OPENING, replace(INTAKE, term_by_reference=NAMES), PAYMENT, HAND_OUT], "both a term and a term by reference"),
    "a reference in one language": ([OPENING, replace(INTAKE, term=None, term_by_reference={"en": "point 4"}), PAYMENT, HAND_OUT], "set elsewhere which is not told in en, kk, ru"),
    "a term of the product's": ([OPENING, replace(INTAKE, source=Source.PRODUCT), PAYMENT, HAND_OUT], "may not set a term"),
    "an endless wait": ([OPENING, INTAKE, replace(PAYMENT, term=None), HAND_OUT], "row 1.3 (applicant) waits without a term"),
    "an officer waiting": ([OPENING, INTAKE, replace(PAYMENT, role=Role.HEAD), HAND_OUT], "row 1.3 (head) waits, so its role is the applicant"),
    "a verb twice": ([OPENING, replace(INTAKE, reworks={Verb.REGISTER: Desk.INTAKE}), PAYMENT, HAND_OUT], f"{CLERK} names a verb twice"),
    "a verb unheard of": ([OPENING, replace(INTAKE, moves={"dance": Desk.PAYMENT}), PAYMENT, HAND_OUT], "by 'dance'"),
    "a desk twice": ([OPENING, INTAKE, INTAKE, PAYMENT, HAND_OUT], "desk intake is described twice"),
    "an ending with a holder": ([OPENING, INTAKE, PAYMENT, HAND_OUT, replace(HAND_OUT, desk=Desk.ISSUED)], "desk issued is an ending"),
    "a desk led to": ([OPENING, INTAKE, PAYMENT], "desk hand_out is led to but not described"),
    "a desk beyond reach": ([OPENING, INTAKE, PAYMENT, HAND_OUT, replace(HAND_OUT, desk=Desk.NOTICE)], "desk notice is never reached"),
    "a desk without a way out": ([OPENING, INTAKE, PAYMENT, replace(HAND_OUT, moves={Verb.HAND_OUT: Desk.HAND_OUT})], "desk hand_out has no way out"),
    "a span over nothing": ([OPENING, INTAKE, PAYMENT, HAND_OUT, Span(point="1.5", role=Role.PROVIDER, to=None, term=minutes(5), quote="д", over=(Desk.NOTICE,))], "spans desks the chain does not have"),
}  # fmt: skip


def test_a_lawful_regulation_is_found_again(bare_shelf):
    bare_shelf.place(regulation())
    assert bare_shelf.find("meadow-1", date(2015, 1, 1), "meadow-permit").chain("any", "office") == chain()
    with pytest.raises(KeyError, match="has no chain any / portal"):
        bare_shelf.latest("meadow-1", "meadow-permit").chain("any", "portal")


@pytest.mark.parametrize("spoiled", SPOILED)
def test_a_chain_that_cannot_be_carried_is_refused_by_its_row(bare_shelf, spoiled):
    rows, reason = SPOILED[spoiled]
    with pytest.raises(Unlawful) as refusal:
        bare_shelf.place(regulation(*rows), file="permits/acts/meadow.py")
    told = str(refusal.value)
    assert told.startswith("permits/acts/meadow.py, any/office: ")
    assert reason in told
    assert bare_shelf.regulations() == ()


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        ({"variants": {}}, "variant any has no name"),
        ({"variants": {"any": {"kk": "қызмет"}}}, "variant any is not named in en, kk, ru"),
        ({"channels": (Channel.PORTAL,)}, "any/office: the act does not open this channel"),
        ({"chains": (chain(), chain())}, "any/office is written 2 times"),
    ],
)
def test_a_regulation_out_of_step_with_its_chains_is_refused(bare_shelf, other, reason):
    with pytest.raises(Unlawful, match=reason):
        bare_shelf.place(regulation(**other))


def test_one_service_of_an_act_cannot_be_written_in_two_files(bare_shelf):
    bare_shelf.place(regulation())
    with pytest.raises(Unlawful, match="in another file too"):
        bare_shelf.place(regulation(OPENING, INTAKE, PAYMENT, replace(HAND_OUT, quote="басқа")), file="second.py")


def test_an_act_is_described_once(bare_shelf):
    bare_shelf.place(regulation())
    with pytest.raises(Unlawful, match="act meadow-1 is described differently elsewhere"):
        bare_shelf.place(regulation(service="meadow-card", act=replace(ACT, number="2")))


def test_two_editions_of_an_act_stand_side_by_side(bare_shelf):
    longer = replace(PAYMENT, term=minutes(5))
    second = regulation(
        OPENING, INTAKE, longer, HAND_OUT, act=replace(ACT, edition=date(2016, 5, 1), edition_number="77")
    )
    bare_shelf.place(second)
    bare_shelf.place(regulation())
    assert [one.act.edition for one in bare_shelf.regulations()] == [date(2015, 1, 1), date(2016, 5, 1)]
    assert bare_shelf.latest("meadow-1", "meadow-permit") == second
    old = bare_shelf.find("meadow-1", date(2015, 1, 1), "meadow-permit").chain("any", "office").at(Desk.PAYMENT)
    assert isinstance(old, Wait)
    assert old.term == PAYMENT.term


@pytest.fixture
def act_files(tmp_path, monkeypatch):
    """A package of acts to write files into; its modules are forgotten afterwards."""
    package = tmp_path / "wild_acts"
    package.mkdir()
    (package / "__init__.py").write_text('"""Acts."""\n')
    monkeypatch.syspath_prepend(tmp_path)
    yield package
    for name in [name for name in sys.modules if name.startswith("wild_acts")]:
        del sys.modules[name]


def test_an_act_is_added_by_adding_its_file(bare_shelf, act_files):
    (act_files / "meadow.py").write_text("from tests.acts.shelfmates import regulation\n\nREGULATION = regulation()\n")
    bare_shelf.place_all(__import__("wild_acts"))
    assert bare_shelf.latest("meadow-1", "meadow-permit").name == NAMES


def test_a_unit_which_could_be_read_in_two_ways_is_refused_with_file_and_line(bare_shelf, act_files):
    (act_files / "meadow.py").write_text(
        "from workflow.worktime.terms import Term\n\nTERM = Term(1, 'day')\nREGULATION = None\n"
    )
    with pytest.raises(Unlawful, match=r"wild_acts.meadow\.py:3: a term is counted in one of .*, not 'day'"):
        bare_shelf.place_all(__import__("wild_acts"))
