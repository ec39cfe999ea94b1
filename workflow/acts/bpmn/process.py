"""The process itself: pool, lanes by role, a task per desk with the words of the act, events, gateways and flows."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement

from workflow.acts import phrases, reading
from workflow.acts.act import Regulation
from workflow.acts.bpmn.flows import Flow, node
from workflow.acts.bpmn.labels import LABELS
from workflow.acts.bpmn.names import ACT, BPMN, XSI
from workflow.acts.bpmn.plan import Band, Plan
from workflow.acts.chain import Aside, Chain, Opening, Row, Runs, Span, Step, Wait
from workflow.acts.diagram.labels import LABELS as SHEET
from workflow.acts.words import Desk, Role, Verb
from workflow.worktime.terms import Term


def collaboration(root: Element, regulation: Regulation, plan: Plan) -> None:
    """One pool: the service with its variant."""
    told = SubElement(root, f"{BPMN}collaboration", id="collaboration")
    name = f"{regulation.name[plan.language]}: {regulation.variants[plan.chain.variant][plan.language]}"
    SubElement(told, f"{BPMN}participant", id="pool", name=name, processRef=process_id(regulation, plan.chain))


def process(root: Element, regulation: Regulation, plan: Plan, flows: Iterable[Flow]) -> None:
    """What is done, by whom, in which order."""
    made = SubElement(root, f"{BPMN}process", id=process_id(regulation, plan.chain), isExecutable="false")
    made.set("name", phrases.channel(plan.chain.channel, plan.language))
    for text in _beside(regulation, plan.chain, plan.language):
        SubElement(made, f"{BPMN}documentation").text = text
    _lanes(made, plan)
    for band in plan.bands:
        _row(made, band, plan.language)
    for desk in plan.endings:
        SubElement(made, f"{BPMN}endEvent", id=node(desk), name=phrases.desk(desk, plan.language))
    for flow in flows:
        _flow(made, flow, plan.language)


def process_id(regulation: Regulation, chain: Chain) -> str:
    """The same for the same chain, always."""
    return f"{regulation.act.id}.{regulation.service}.{chain.variant}.{chain.channel}"


def _beside(regulation: Regulation, chain: Chain, language: str) -> Iterable[str]:
    """What no task carries: the act, terms over several steps, what moves no case, chains run inside."""
    yield reading.citation(regulation, language)
    for line in reading.read(chain, language):
        if isinstance(line.row, Span | Aside | Runs):
            yield "\n".join(filter(None, [f"{line.row.point}  {line.text}", line.note]))


def _lanes(made: Element, plan: Plan) -> None:
    lanes = SubElement(made, f"{BPMN}laneSet", id="lanes")
    for role in plan.sheet.lanes:
        lane = SubElement(lanes, f"{BPMN}lane", id=f"lane_{role}", name=phrases.role(role, plan.language))
        for band in plan.bands:
            if band.row.role is role:
                for name in nodes(band):
                    SubElement(lane, f"{BPMN}flowNodeRef").text = name
    lane = SubElement(lanes, f"{BPMN}lane", id="lane_endings", name=SHEET[plan.language].ending)
    for desk in plan.endings:
        SubElement(lane, f"{BPMN}flowNodeRef").text = node(desk)


def nodes(band: Band) -> Iterable[str]:
    """The ids of a row: its start or task, then its gateway and timer."""
    if isinstance(band.row, Opening):
        yield "start"
        return
    yield node(band.row.desk)
    if band.gateway:
        yield f"after_{band.row.desk}"
    if band.timer:
        yield f"lapse_{band.row.desk}"


def _row(made: Element, band: Band, language: str) -> None:
    row = band.row
    if isinstance(row, Opening):
        _told(SubElement(made, f"{BPMN}startEvent", id="start", name=phrases.verb(row.verb, language)), row, language)
        return
    task = SubElement(made, f"{BPMN}{_kind(row)}", id=node(row.desk), name=phrases.desk(row.desk, language))
    _told(task, row, language)
    if band.gateway:
        SubElement(made, f"{BPMN}exclusiveGateway", id=f"after_{row.desk}", gatewayDirection="Diverging")
    if isinstance(row, Wait) and row.term:
        _timer(made, row.desk, row.term, language)


def _kind(row: Step | Wait) -> str:
    """By whose hand: the system's, somebody's in the system, or somebody's outside it that another records."""
    if row.role is Role.SYSTEM:
        return "serviceTask"
    return "manualTask" if row.recorded_by not in (None, row.role, Role.SYSTEM) else "userTask"


def _timer(made: Element, desk: Desk, term: Term, language: str) -> None:
    timer = SubElement(
        made, f"{BPMN}boundaryEvent", id=f"lapse_{desk}", attachedToRef=node(desk), cancelActivity="true"
    )
    timer.set("name", phrases.term(term, language))
    definition = SubElement(timer, f"{BPMN}timerEventDefinition", id=f"timer_{desk}")
    duration = SubElement(definition, f"{BPMN}timeDuration", {f"{XSI}type": "bpmn:tFormalExpression"})
    duration.text = f'"{term}"'


def _told(element: Element, row: Row, language: str) -> None:
    words = LABELS[language]
    text = [words.point.format(point=row.point)]
    if row.quote:
        text.append(f"«{row.quote}»")
    if row.term:
        text.append(f"{words.term.format(term=phrases.term(row.term, language))}. {phrases.since(row.since, language)}")
    elif row.term_by_reference:
        text.append(words.elsewhere.format(reference=row.term_by_reference[language]))
    elif not isinstance(row, Opening):
        text.append(words.no_term)
    if row.note:
        text.append(words.note.format(note=row.note[language]))
    SubElement(element, f"{BPMN}documentation").text = "\n".join(text)
    facts = {"point": row.point, "source": str(row.source), "since": str(row.since)}
    if row.term:
        facts |= {"term": str(row.term.value), "unit": str(row.term.unit)}
    SubElement(SubElement(element, f"{BPMN}extensionElements"), f"{ACT}row", facts)


def _flow(made: Element, flow: Flow, language: str) -> None:
    drawn = SubElement(made, f"{BPMN}sequenceFlow", id=flow.id, sourceRef=flow.source, targetRef=flow.target)
    if flow.name:
        drawn.set("name", flow.name)
    if flow.verb and flow.verb is not Verb.LAPSE:
        SubElement(drawn, f"{BPMN}documentation").text = phrases.verb(flow.verb, language)
    if flow.verb and flow.name:
        condition = SubElement(drawn, f"{BPMN}conditionExpression", {f"{XSI}type": "bpmn:tFormalExpression"})
        condition.text = f'verb == "{flow.verb}"'
