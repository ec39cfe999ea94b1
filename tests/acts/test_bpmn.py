"""The BPMN file is the chain: lawful by the schema, whole, with a place on the picture for everything."""

from collections import Counter
from itertools import combinations, pairwise

import pytest
from lxml import etree
from SpiffWorkflow.bpmn.parser import BpmnParser, BpmnValidator

from workflow.acts import phrases, shelf
from workflow.acts.bpmn import bpmn
from workflow.acts.chain import Wait
from workflow.acts.words import Role

CHAINS = [(one, chain) for one in shelf.regulations() for chain in one.chains]
SPACES = {
    "b": "http://www.omg.org/spec/BPMN/20100524/MODEL",
    "di": "http://www.omg.org/spec/BPMN/20100524/DI",
    "dc": "http://www.omg.org/spec/DD/20100524/DC",
    "w": "http://www.omg.org/spec/DD/20100524/DI",
}
NODES = "b:startEvent|b:userTask|b:serviceTask|b:manualTask|b:exclusiveGateway|b:boundaryEvent|b:endEvent"
VALIDATOR = BpmnValidator()

chains = pytest.mark.parametrize(
    ("regulation", "chain"),
    CHAINS,
    ids=[f"{one.act.id}-{one.service}-{chain.variant}-{chain.channel}" for one, chain in CHAINS],
)


class File:
    """A file as another program reads it."""

    def __init__(self, regulation, chain, language="kk"):
        self.tree = etree.fromstring(bpmn(chain, regulation, language).encode())
        self.process = self.all("//b:process")[0]

    def all(self, path):
        return self.tree.xpath(path, namespaces=SPACES)

    @property
    def nodes(self):
        return {one.get("id"): etree.QName(one).localname for one in self.process.xpath(NODES, namespaces=SPACES)}

    @property
    def flows(self):
        return self.all("//b:sequenceFlow")

    def bounds(self):
        shapes = self.all("//di:BPMNShape")
        return {one.get("bpmnElement"): box(one.find("dc:Bounds", SPACES)) for one in shapes}


def box(bounds):
    x, y, wide, tall = (float(bounds.get(name)) for name in ("x", "y", "width", "height"))
    return x, y, x + wide, y + tall


@pytest.mark.parametrize("language", phrases.LANGUAGES)
@chains
def test_every_chain_is_lawful_bpmn(regulation, chain, language):
    VALIDATOR.validate(File(regulation, chain, language).tree)


@chains
def test_an_engine_reads_it(regulation, chain):
    file, parser = File(regulation, chain), BpmnParser(validator=VALIDATOR)
    file.process.set("isExecutable", "true")
    parser.add_bpmn_xml(file.tree)
    read = parser.get_spec(file.process.get("id")).task_specs
    assert file.nodes.keys() <= read.keys()


@chains
def test_every_lawful_move_is_one_flow(regulation, chain):
    file = File(regulation, chain)
    led = Counter()
    for flow in file.flows:
        assert {flow.get("sourceRef"), flow.get("targetRef")} <= file.nodes.keys()
        led[flow.get("id")] += 1
    lawful = Counter(f"flow_{source}_{verb}" for source, verb, _ in chain.edges())
    gateways = Counter(f"flow_{name[6:]}" for name, kind in file.nodes.items() if kind == "exclusiveGateway")
    assert led == lawful + gateways + Counter(["flow_start"])


@chains
def test_every_node_stands_in_one_lane_and_on_the_picture(regulation, chain):
    file = File(regulation, chain)
    assert Counter(file.all("//b:flowNodeRef/text()")) == Counter(file.nodes.keys())
    lanes = {lane.get("id") for lane in file.all("//b:lane")}
    assert file.bounds().keys() == file.nodes.keys() | lanes | {"pool"}
    edges = Counter(edge.get("bpmnElement") for edge in file.all("//di:BPMNEdge"))
    assert edges == Counter(flow.get("id") for flow in file.flows)


@chains
def test_lanes_are_the_roles_and_hold_what_belongs_to_them(regulation, chain):
    file, bounds = File(regulation, chain), File(regulation, chain).bounds()
    lanes = {lane.get("id"): lane for lane in file.all("//b:lane")}
    assert lanes.keys() == {f"lane_{row.role}" for row in chain.walk} | {"lane_endings"}
    for name, lane in lanes.items():
        left, top, right, bottom = bounds[name]
        for node in lane.xpath("b:flowNodeRef/text()", namespaces=SPACES):
            x, y, over, under = bounds[node]
            assert left <= x
            assert top <= y
            assert over <= right
            assert under <= bottom


@chains
def test_boxes_lie_apart_and_flows_begin_and_end_at_them(regulation, chain):
    file, bounds = File(regulation, chain), File(regulation, chain).bounds()
    apart = [bounds[name] for name, kind in file.nodes.items() if kind != "boundaryEvent"]
    for one, other in combinations(apart, 2):
        assert one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
    for flow in file.flows:
        edge = file.all(f"//di:BPMNEdge[@bpmnElement='{flow.get('id')}']")[0]
        way = [(float(point.get("x")), float(point.get("y"))) for point in edge.findall("w:waypoint", SPACES)]
        for (x, y), end in ((way[0], "sourceRef"), (way[-1], "targetRef")):
            left, top, right, bottom = bounds[flow.get(end)]
            assert left <= x <= right
            assert top <= y <= bottom
            assert x in (left, right) or y in (top, bottom)
        for (x, y), (then_x, then_y) in pairwise(way):
            assert x == then_x or y == then_y
            for left, top, right, bottom in apart:
                crosses = max(x, then_x) > left and min(x, then_x) < right and max(y, then_y) > top
                assert not (crosses and min(y, then_y) < bottom), f"{flow.get('id')} crosses a box"


@chains
def test_a_task_says_point_quote_and_term_and_whose_it_is(regulation, chain):
    file = File(regulation, chain, "ru")
    for row in chain.desks:
        (task,) = file.all(f"//*[@id='desk_{row.desk}']")
        told = task.findtext("b:documentation", namespaces=SPACES)
        assert f"Пункт {row.point}" in told
        assert row.quote in told
        assert (phrases.term(row.term, "ru") if row.term else "Срок") in told
        assert (file.nodes[f"desk_{row.desk}"] == "serviceTask") == (row.role is Role.SYSTEM)


@chains
def test_the_applicants_term_is_a_timer_that_ends_the_wait(regulation, chain):
    file = File(regulation, chain)
    waits = {f"desk_{row.desk}": row for row in chain.desks if isinstance(row, Wait) and row.term}
    timers = file.all("//b:boundaryEvent")
    assert {timer.get("attachedToRef") for timer in timers} == waits.keys()
    for timer in timers:
        assert timer.get("cancelActivity") == "true"
        row = waits[timer.get("attachedToRef")]
        assert timer.xpath("string(.//b:timeDuration)", namespaces=SPACES) == f'"{row.term}"'


@chains
def test_choices_have_names(regulation, chain):
    file = File(regulation, chain)
    for gateway in (name for name, kind in file.nodes.items() if kind == "exclusiveGateway"):
        names = [flow.get("name") for flow in file.flows if flow.get("sourceRef") == gateway]
        assert len(names) > 1
        assert all(names)
        assert len(set(names)) == len(names)


def test_the_same_chain_is_the_same_file():
    regulation, chain = CHAINS[0]
    assert bpmn(chain, regulation, "kk") == bpmn(chain, regulation, "kk")
