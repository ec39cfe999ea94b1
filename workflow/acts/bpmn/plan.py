"""Where everything of a process lies: the lanes and boxes of the sheet, with room for events and gateways."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from workflow.acts.chain import AtDesk, Chain, Opening, Wait
from workflow.acts.diagram.sheet import BOX, ENDING, LANE, LINE, PAD, Beginning, Sheet
from workflow.acts.words import ENDINGS, Desk, Verb

EVENT, GATEWAY = 36.0, 44.0
HEAD, LANE_HEAD = 30.0, 30.0
TOP, UNDER, STEP, SLOT, TASK, TIMER, CHANNEL = 26.0, 26.0, 16.0, 62.0, 80.0, 10.0, 7.0


@dataclass(frozen=True, slots=True)
class Bounds:
    """A rectangle of the picture."""

    x: float
    y: float
    w: float
    h: float

    @property
    def middle(self) -> float:
        return self.x + self.w / 2

    @property
    def level(self) -> float:
        return self.y + self.h / 2

    @property
    def right(self) -> float:
        return self.x + self.w

    @property
    def bottom(self) -> float:
        return self.y + self.h


@dataclass(frozen=True, slots=True)
class Band:
    """One row of the chain from top to bottom: its task (or start), gateway, timer and the endings first met here."""

    row: Beginning
    box: Bounds
    gateway: Bounds | None
    timer: Bounds | None
    endings: dict[Desk, Bounds]
    downward: tuple[Verb, ...]
    bottom: float

    @property
    def exit(self) -> Bounds:
        """What its flows leave from."""
        return self.gateway or self.box

    @property
    def sideways(self) -> Verb | None:
        """The first verb that ends the case: its flow leaves by the side."""
        if isinstance(self.row, Opening):
            return None
        return next((verb for verb, target in deeds(self.row).items() if target in ENDINGS), None)


class Plan:
    """Measures of one chain in one language."""

    def __init__(self, chain: Chain, language: str) -> None:
        self.chain, self.language = chain, language
        self.sheet = Sheet(chain, language)
        self.place = self.sheet.place

    @cached_property
    def bands(self) -> list[Band]:
        bands: list[Band] = []
        for n, row in enumerate(self.sheet.rows):
            top = (bands[-1].bottom if bands else HEAD + LANE_HEAD) + TOP
            bands.append(self._band(n, row, top))
        return bands

    @cached_property
    def endings(self) -> dict[Desk, Bounds]:
        return {desk: bounds for band in self.bands for desk, bounds in band.endings.items()}

    @property
    def pool(self) -> Bounds:
        return Bounds(self.sheet.left(0), 0, LANE * len(self.sheet.lanes) + ENDING, self.bands[-1].bottom + TOP)

    @property
    def lanes(self) -> Iterator[Bounds]:
        """A lane for each role and one for the endings."""
        for x, wide, _name in self.sheet.heads:
            yield Bounds(x, HEAD, wide, self.pool.h - HEAD)

    def _band(self, n: int, row: Beginning, top: float) -> Band:
        box = self._box(n, row, top)
        moves = {} if isinstance(row, Opening) else deeds(row)
        gateway = None
        if len(moves) > 1:
            gateway = Bounds(box.middle - GATEWAY / 2, box.bottom + UNDER, GATEWAY, GATEWAY)
        timer = Bounds(box.right - EVENT - 12, box.bottom - EVENT / 2, EVENT, EVENT) if isinstance(row, Wait) else None
        downward = self._downward(n, row)
        first = (gateway or box).level
        if timer and not set(moves.values()) & set(self.sheet.endings_of[n]):
            first = timer.bottom + TIMER
        endings = {desk: self._ending(first + SLOT * slot) for slot, desk in enumerate(self.sheet.endings_of[n])}
        tail = timer.bottom if timer else (gateway or box).bottom
        lowest = max([tail + STEP * (len(downward) + 1), *(end.bottom + 6 for end in endings.values())])
        return Band(row, box, gateway, timer, endings, downward, lowest)

    def _box(self, n: int, row: Beginning, top: float) -> Bounds:
        drawn = self.sheet.boxes[n]
        if isinstance(row, Opening):
            return Bounds(drawn.middle - EVENT / 2, top, EVENT, EVENT)
        return Bounds(drawn.x, top, BOX, max(2 * PAD + LINE * len(drawn.lines) + LINE, TASK))

    def _downward(self, n: int, row: Beginning) -> tuple[Verb, ...]:
        """Verbs that lead to later rows, by where their flows go: those furthest to the left first, so that none cross."""
        moves = {row.verb: row.leads_to} if isinstance(row, Opening) else self.chain.moves(row.desk)
        down = {verb: self.reach(n, target) for verb, target in moves.items() if self.place.get(target, -1) > n}
        return tuple(sorted(down, key=down.__getitem__))

    def reach(self, n: int, target: Desk) -> float:
        """How far across a flow from a row goes first: to the next row's middle, or to the edge of a later one's lane."""
        box = self.sheet.boxes[self.place[target]]
        return box.middle if self.place[target] == n + 1 else box.x - CHANNEL

    def _ending(self, level: float) -> Bounds:
        return Bounds(self.sheet.left(len(self.sheet.lanes)) + 24, level - EVENT / 2, EVENT, EVENT)


def deeds(row: AtDesk) -> dict[Verb, Desk]:
    """Where a desk's own verbs lead, those for corrections too; the clock's is apart."""
    return {**row.moves, **({} if isinstance(row, Wait) else row.reworks)}
