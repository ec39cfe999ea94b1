"""The picture of a process: a shape for every node and lane, an edge for every flow."""

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element, SubElement

from workflow.acts.bpmn.flows import Flow, node
from workflow.acts.bpmn.names import BPMNDI, DC, DI
from workflow.acts.bpmn.plan import EVENT, Bounds, Plan
from workflow.acts.bpmn.process import nodes
from workflow.acts.diagram.sheet import ENDING, LANE


def picture(root: Element, plan: Plan, flows: Iterable[Flow]) -> None:
    """Lanes stand upright, as on the diagram: time runs down."""
    diagram = SubElement(root, f"{BPMNDI}BPMNDiagram", id="diagram")
    plane = SubElement(diagram, f"{BPMNDI}BPMNPlane", id="plane", bpmnElement="collaboration")
    _shape(plane, "pool", plan.pool, isHorizontal="false")
    names = [*(f"lane_{role}" for role in plan.sheet.lanes), "lane_endings"]
    for name, bounds in zip(names, plan.lanes, strict=True):
        _shape(plane, name, bounds, isHorizontal="false")
    for name, bounds, label in _shapes(plan):
        shape = _shape(plane, name, bounds, **({"isMarkerVisible": "true"} if name.startswith("after_") else {}))
        if label:
            _bounds(SubElement(shape, f"{BPMNDI}BPMNLabel"), label)
    for flow in flows:
        edge = SubElement(plane, f"{BPMNDI}BPMNEdge", id=f"{flow.id}_edge", bpmnElement=flow.id)
        for x, y in flow.way:
            SubElement(edge, f"{DI}waypoint", x=f"{x:g}", y=f"{y:g}")
        if flow.label:
            _bounds(SubElement(edge, f"{BPMNDI}BPMNLabel"), flow.label)


def _shapes(plan: Plan) -> Iterator[tuple[str, Bounds, Bounds | None]]:
    for band in plan.bands:
        for name, bounds in zip(nodes(band), filter(None, (band.box, band.gateway, band.timer)), strict=True):
            yield name, bounds, _label(bounds, 30 if bounds == band.timer else 10) if bounds.w == EVENT else None
    for desk, bounds in plan.endings.items():
        yield node(desk), bounds, Bounds(bounds.right + 6, bounds.y - 6, ENDING - EVENT - 40, 48)


def _label(event: Bounds, gap: float) -> Bounds:
    """Words beside a start, or beyond the edge of the lane a timer stands at."""
    return Bounds(event.right + gap, event.y + 4, (LANE - EVENT) / 2 - 8, 28)


def _shape(plane: Element, name: str, bounds: Bounds, **marks: str) -> Element:
    shape = SubElement(plane, f"{BPMNDI}BPMNShape", id=f"{name}_shape", bpmnElement=name)
    for mark, value in marks.items():
        shape.set(mark, value)
    _bounds(shape, bounds)
    return shape


def _bounds(under: Element, bounds: Bounds) -> None:
    values = {"x": bounds.x, "y": bounds.y, "width": bounds.w, "height": bounds.h}
    SubElement(under, f"{DC}Bounds", {name: f"{value:g}" for name, value in values.items()})
