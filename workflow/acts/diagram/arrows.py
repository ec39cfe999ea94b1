"""The ways arrows take: straight where they can, else round the boxes between the lanes. One arrow per edge."""

from collections.abc import Iterator
from dataclasses import dataclass

from workflow.acts import phrases
from workflow.acts.chain import Opening, Step, Wait
from workflow.acts.diagram.measure import width
from workflow.acts.diagram.sheet import BOX, ENDING, GAP, LANE, OVAL, Box, Sheet, is_conditional
from workflow.acts.words import DECIDES, FOLLOWS, Desk, Verb

Point = tuple[float, float]
BESIDE, CHANNEL, LABEL = 26, 7, 11.5


@dataclass(frozen=True, slots=True)
class Arrow:
    """One edge: its corners from tail to head, kind (move, lapse, conditional, rework), words beside it."""

    verb: Verb
    source: Desk | None
    target: Desk
    kind: str
    corners: tuple[Point, ...]
    label: str = ""
    label_at: Point = (0, 0)
    anchor: str = "start"


def arrows(sheet: Sheet) -> Iterator[Arrow]:
    """Every edge of the chain as an arrow, the opening's first."""
    opening = sheet.chain.opening
    start = sheet.rows.index(opening)
    yield _down(sheet, start, sheet.place[opening.leads_to], opening.verb, "move", 0, 1)
    for n, row in enumerate(sheet.rows):
        if not isinstance(row, Opening):
            yield from _leaving(sheet, n, row)


def _leaving(sheet: Sheet, n: int, row: Step | Wait) -> Iterator[Arrow]:
    edges = sheet.chain.moves(row.desk)
    downward = [verb for verb, target in edges.items() if sheet.place.get(target, -1) > n]
    for verb, target in edges.items():
        kind = _kind(sheet, row, verb, target)
        if target in sheet.ovals:
            yield _to_ending(sheet, sheet.boxes[n], verb, target, kind)
        elif verb in downward:
            yield _down(sheet, n, sheet.place[target], verb, kind, downward.index(verb), len(downward))
        else:
            yield _back(sheet, n, sheet.place[target], verb)


def _kind(sheet: Sheet, row: Step | Wait, verb: Verb, target: Desk) -> str:
    if verb is Verb.LAPSE:
        return "lapse"
    if isinstance(row, Step) and verb in row.reworks:
        return "rework"
    return "conditional" if is_conditional(sheet.chain.at(target)) else "move"


def _label(sheet: Sheet, verb: Verb, kind: str) -> str:
    if kind == "lapse":
        return sheet.words.lapse
    if kind == "rework":
        return sheet.words.rework
    decision = DECIDES.get(verb) or FOLLOWS.get(verb)
    return phrases.decision(decision, sheet.language) if decision else ""


def _to_ending(sheet: Sheet, box: Box, verb: Verb, target: Desk, kind: str) -> Arrow:
    oval = sheet.ovals[target]
    corners: tuple[Point, ...]
    if box.y <= oval.level <= box.bottom:
        corners = ((box.right, oval.level), (oval.x, oval.level))
    else:
        turn = oval.x - (ENDING - OVAL) / 4
        corners = ((box.right, box.level), (turn, box.level), (turn, oval.level), (oval.x, oval.level))
    beside = (box.right + 8, corners[0][1] - 6)
    label = _label(sheet, verb, kind)
    fits = width(label, LABEL) < corners[1][0] - box.right - 20
    return Arrow(verb, box.desk, target, kind, corners, label if fits else "", beside)


def _down(sheet: Sheet, n: int, to: int, verb: Verb, kind: str, nth: int, of: int) -> Arrow:
    source, target = sheet.boxes[n], sheet.boxes[to]
    aside = (nth - (of - 1) / 2) * BESIDE
    rightward = target.middle >= source.middle
    rank = of - 1 - nth if rightward else nth
    level = source.bottom + GAP / 2 + (rank - (of - 1) / 2) * BESIDE / 2 + (sheet.gaps[n] - GAP) / 2
    tail, turn = (source.middle + aside, source.bottom), (source.middle + aside, level)
    head = (target.middle + aside, target.y)
    if to == n + 1:
        corners: tuple[Point, ...] = (tail, turn, (head[0], level), head)
    else:
        channel, above = target.x - (LANE - BOX) / 2 + CHANNEL, target.y - GAP / 2
        corners = (tail, turn, (channel, level), (channel, above), (head[0], above), head)
    label = _label(sheet, verb, kind)
    if source.middle == target.middle:
        beside, anchor = (tail[0] + (8 if nth or of == 1 else -8), level + 4), "start" if nth or of == 1 else "end"
    else:
        lowest = of > 1 and rank == of - 1
        beside, anchor = ((tail[0] + head[0]) / 2, level + (15 if lowest else -6)), "middle"
    return Arrow(verb, source.desk, target.desk or sheet.chain.birth, kind, _straight(corners), label, beside, anchor)


def _back(sheet: Sheet, n: int, to: int, verb: Verb) -> Arrow:
    source, target = sheet.boxes[n], sheet.boxes[to]
    rightward = target.middle >= source.middle
    edge = source.right if rightward else source.x
    level = source.bottom - 12 if sheet.endings_of[n] else source.level
    if to == n - 1 and source.middle != target.middle:
        turn = target.middle + (46 if rightward else -46)
        corners: tuple[Point, ...] = ((edge, level), (turn, level), (turn, target.bottom))
    else:
        inner = target.x if rightward and source.middle != target.middle else target.right
        turn = inner + (-1 if inner == target.x else 1) * (LANE - BOX) / 2
        corners = ((edge, level), (turn, level), (turn, target.level), (inner, target.level))
    label = _label(sheet, verb, "rework")
    beside = (edge + (8 if rightward else -8), level + 15)
    return Arrow(
        verb,
        source.desk,
        target.desk or sheet.chain.birth,
        "rework",
        corners,
        label,
        beside,
        "start" if rightward else "end",
    )


def _straight(corners: tuple[Point, ...]) -> tuple[Point, ...]:
    """Corners without those that lie on a straight line between their neighbours."""
    kept = [corners[0]]
    for before, here, after in zip(corners, corners[1:], corners[2:], strict=False):
        if not (before[0] == here[0] == after[0] or before[1] == here[1] == after[1]):
            kept.append(here)
    return (*kept, corners[-1])
