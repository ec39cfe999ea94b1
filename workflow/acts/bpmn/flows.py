"""The flows of a process and the ways they take between the boxes."""

from collections.abc import Iterator
from dataclasses import dataclass

from workflow.acts import phrases
from workflow.acts.bpmn.plan import STEP, Band, Bounds, Plan, deeds
from workflow.acts.chain import Opening
from workflow.acts.diagram.measure import width, wrap
from workflow.acts.words import DECIDES, ENDINGS, FOLLOWS, Desk, Verb

Point = tuple[float, float]
BESIDE, TURN, ABOVE, LETTERS, ROOM = 26.0, 10.0, 12.0, 11.0, 70.0


@dataclass(frozen=True, slots=True)
class Flow:
    """A flow between two nodes by their ids; `verb` is the choice it stands for, where there is one."""

    id: str
    source: str
    target: str
    way: tuple[Point, ...]
    verb: Verb | None = None
    name: str = ""
    label: Bounds | None = None


def flows(plan: Plan) -> Iterator[Flow]:
    """Every flow of the process, in the act's order."""
    for n, band in enumerate(plan.bands):
        row = band.row
        if isinstance(row, Opening):
            yield Flow("flow_start", "start", f"desk_{row.leads_to}", _down(plan, n, row.verb, row.leads_to))
            continue
        task = f"desk_{row.desk}"
        if band.gateway:
            into = ((band.box.middle, band.box.bottom), (band.gateway.middle, band.gateway.y))
            yield Flow(f"flow_{row.desk}", task, f"after_{row.desk}", into)
        for verb, target in deeds(row).items():
            way = _way(plan, n, verb, target)
            source, name, label = task, "", None
            if band.gateway:
                source, name = f"after_{row.desk}", said(verb, plan.language)
                label = _label(name, way, band.gateway)
            yield Flow(f"flow_{row.desk}_{verb}", source, node(target), way, verb, name, label)
        if band.timer:
            target = plan.chain.moves(row.desk)[Verb.LAPSE]
            way = _way(plan, n, Verb.LAPSE, target)
            yield Flow(f"flow_{row.desk}_{Verb.LAPSE}", f"lapse_{row.desk}", node(target), way, Verb.LAPSE)


def node(desk: Desk) -> str:
    """The id of a desk's task or of an ending."""
    return f"end_{desk}" if desk in ENDINGS else f"desk_{desk}"


def said(verb: Verb, language: str) -> str:
    """What a choice is called: the decision it stands for, else the verb."""
    decision = DECIDES.get(verb) or FOLLOWS.get(verb)
    return phrases.decision(decision, language) if decision else phrases.verb(verb, language)


def _way(plan: Plan, n: int, verb: Verb, target: Desk) -> tuple[Point, ...]:
    if target in plan.endings:
        return _over(plan, plan.bands[n], verb, plan.endings[target])
    if verb in plan.bands[n].downward:
        return _down(plan, n, verb, target)
    return _back(plan.bands[n], plan.bands[plan.place[target]].box)


def _over(plan: Plan, band: Band, verb: Verb, end: Bounds) -> tuple[Point, ...]:
    """To an ending: out of the side, a second one out of the bottom; up or down along the edge of the endings' lane."""
    turn = end.x - ABOVE
    tail, level = (band.exit.right, band.exit.level), band.exit.level
    if verb is Verb.LAPSE and band.timer:
        tail, level = (band.timer.middle, band.timer.bottom), band.timer.bottom + ABOVE
    elif not band.downward and verb is not band.sideways:
        tail, level = (band.exit.middle, band.exit.bottom), band.exit.bottom + STEP
    if tail[0] != band.exit.right and end in band.endings.values():
        level = end.level
    return _straight((tail, (tail[0], level), (turn, level), (turn, end.level), (end.x, end.level)))


def _down(plan: Plan, n: int, verb: Verb, target: Desk) -> tuple[Point, ...]:
    """To a later row: out of the bottom, or out of the gateway's corner where several leave."""
    band, head = plan.bands[n], plan.bands[plan.place[target]].box
    nth, of = band.downward.index(verb), len(band.downward)
    tail = band.timer if verb is Verb.LAPSE and band.timer else band.exit
    reach = plan.reach(n, target)
    rank = of - 1 - nth if reach >= tail.middle else nth
    level = max(band.exit.bottom, tail.bottom) + STEP * (rank + 1)
    way: list[Point] = [(tail.middle, tail.bottom), (tail.middle, level)]
    if band.gateway and of > 1 and nth == 0:
        aside = tail.x - TURN
        way = [(tail.x, tail.level), (aside, tail.level), (aside, level)]
    into = head.middle + _offset(plan, n, target, nth - (of - 1) / 2)
    if plan.place[target] > n + 1:
        way += [(reach, level), (reach, head.y - ABOVE), (into, head.y - ABOVE)]
    else:
        way.append((into, level))
    return _straight((*way, (into, head.y)))


def _offset(plan: Plan, n: int, target: Desk, nth: float) -> float:
    """How far from the middle a flow comes in: apart from its twin, and from the flow of the row before."""
    row = plan.bands[n].row
    if not isinstance(row, Opening) and list(deeds(row).values()).count(target) > 1:
        return nth * BESIDE
    return -BESIDE if plan.place[target] > n + 1 else 0


def _back(band: Band, head: Bounds) -> tuple[Point, ...]:
    """To an earlier row: out of the side and up beside its box."""
    rightward = head.middle > band.box.middle
    tail = band.exit.right if rightward else band.exit.x
    edge, turn = (head.x, head.x - TURN) if rightward else (head.right, head.right + TURN)
    if head.middle == band.box.middle:
        edge, turn = head.x, head.x - TURN
    level = band.exit.level
    return _straight(((tail, level), (turn, level), (turn, head.level), (edge, head.level)))


def _straight(corners: tuple[Point, ...]) -> tuple[Point, ...]:
    """Corners without those on a straight line between their neighbours, or met twice."""
    kept: list[Point] = []
    for corner in dict.fromkeys(corners):
        while len(kept) > 1 and (kept[-2][0] == kept[-1][0] == corner[0] or kept[-2][1] == kept[-1][1] == corner[1]):
            kept.pop()
        kept.append(corner)
    return tuple(kept)


def _label(name: str, way: tuple[Point, ...], gateway: Bounds) -> Bounds:
    """The words of a choice, beside the corner of the gateway where its flow leaves."""
    lines = wrap(name, ROOM, LETTERS)
    wide = max(width(line, LETTERS) for line in lines) + 6
    tall = 14.0 * len(lines)
    x, y = way[0]
    if x > gateway.middle:
        return Bounds(x + 4, y - tall - 2, wide, tall)
    if x < gateway.middle:
        return Bounds(x - wide - 14, y + 4, wide, tall)
    return Bounds(x + 6, y + 2, wide, tall)
