"""The diagram is the chain: an arrow for every lawful move, a lane for every role, an oval for every ending."""

import re
from collections import Counter
from itertools import combinations
from xml.etree import ElementTree as ET

import pytest

from workflow.acts import phrases, shelf
from workflow.acts.chain import Wait
from workflow.acts.diagram import draw
from workflow.acts.diagram.arrows import arrows
from workflow.acts.diagram.sheet import Sheet
from workflow.acts.words import Desk, Verb

CHAINS = [chain for one in shelf.regulations() for chain in one.chains]
SVG = "{http://www.w3.org/2000/svg}"

chains = pytest.mark.parametrize("chain", CHAINS, ids=lambda chain: f"{chain.variant}-{chain.channel}")
languages = pytest.mark.parametrize("language", phrases.LANGUAGES)


def tree(svg: str) -> ET.Element:
    """The drawing as another program reads it."""
    return ET.fromstring(svg)  # noqa: S314 -- our own drawing


def parts(svg: str, kind: str) -> list[ET.Element]:
    """Groups of an SVG by the first word of their class."""
    return [group for group in tree(svg).iter(f"{SVG}g") if group.get("class", "").split()[:1] == [kind]]


@chains
def test_every_lawful_move_is_one_arrow(chain):
    drawn = Counter((edge.get("data-verb"), edge.get("data-target")) for edge in parts(draw(chain, "kk", "т"), "edge"))
    lawful = Counter((str(verb), str(target)) for _, verb, target in chain.edges())
    assert drawn == lawful + Counter([(str(Verb.SUBMIT), str(chain.birth))])


@chains
def test_lapses_conditions_and_reworks_look_different_from_moves(chain):
    kinds = {(arrow.source, arrow.verb): arrow.kind for arrow in arrows(Sheet(chain, "kk"))}
    for source, verb, target in chain.edges():
        row = chain.at(target)
        expected = "conditional" if row is not None and row.conditional else "move"
        if verb is Verb.LAPSE:
            expected = "lapse"
        elif verb is Verb.SEND_BACK:
            expected = "rework"
        assert kinds[source, verb] == expected


@chains
def test_arrows_begin_and_end_at_their_boxes(chain):
    sheet = Sheet(chain, "ru")
    boxes = {box.desk: box for box in sheet.boxes} | sheet.ovals
    for arrow in arrows(sheet):
        for (x, y), box in ((arrow.corners[0], boxes[arrow.source]), (arrow.corners[-1], boxes[arrow.target])):
            assert box.x <= x <= box.right
            assert box.y <= y <= box.bottom
            assert x in (box.x, box.right) or y in (box.y, box.bottom)
        for (x1, y1), (x2, y2) in zip(arrow.corners, arrow.corners[1:], strict=False):
            assert x1 == x2 or y1 == y2


@languages
@chains
def test_no_two_boxes_overlap_and_no_arrow_crosses_a_strange_box(chain, language):
    sheet = Sheet(chain, language)
    boxes = [*sheet.boxes, *sheet.ovals.values()]
    for one, other in combinations(boxes, 2):
        assert one.right <= other.x or other.right <= one.x or one.bottom <= other.y or other.bottom <= one.y
    for arrow in arrows(sheet):
        for (x1, y1), (x2, y2) in zip(arrow.corners, arrow.corners[1:], strict=False):
            for box in boxes:
                inside = (
                    max(x1, x2) > box.x and min(x1, x2) < box.right and max(y1, y2) > box.y and min(y1, y2) < box.bottom
                )
                assert not inside, f"{arrow.verb} crosses {box.desk}"


@languages
@chains
def test_lanes_rows_and_endings_carry_the_words_of_the_act(chain, language):
    svg = draw(chain, language, "Атауы")
    told = " ".join(" ".join(element.itertext()) for element in tree(svg).iter())
    for row in chain.walk:
        assert row.point in told
        assert phrases.role(row.role, language).split()[0] in told
        if row.term:
            assert phrases.term(row.term, language) in told
    assert len(parts(svg, "step")) == len(chain.walk)
    assert {part.get("data-desk") for part in parts(svg, "ending")} == set(chain.endings())


def test_the_present_desk_is_filled_and_no_other():
    chain = CHAINS[0]
    svg = draw(chain, "kk", "т", present=Desk.SIGNATURE, passed={Desk.INTAKE})
    assert [part.get("data-desk") for part in parts(svg, "present")] == ["signature"]


@chains
def test_a_strict_page_may_hold_it(chain):
    svg = draw(chain, "kk", '<script>alert("т")</script>', headed=True)
    assert "<script" not in svg
    assert not re.search(r"<style|\sstyle=|\son\w+=|href", svg)
    root = tree(svg)
    assert root.get("role") == "img"
    ids = {element.get("id") for element in root.iter() if element.get("id")}
    assert set(root.get("aria-labelledby").split()) == ids


@chains
def test_waits_are_told_from_steps_by_the_lane_of_the_applicant(chain):
    sheet = Sheet(chain, "kk")
    assert [box.desk for box in sheet.boxes if box.waits] == [row.desk for row in chain.desks if isinstance(row, Wait)]
