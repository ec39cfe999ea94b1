"""Where everything of a diagram lies: lanes across, one row per step, endings in a lane of their own."""

from dataclasses import dataclass
from functools import cached_property

from workflow.acts import phrases
from workflow.acts.chain import AtDesk, Chain, Opening, Step, Wait
from workflow.acts.diagram.labels import LABELS, Labels
from workflow.acts.diagram.measure import wrap
from workflow.acts.words import ENDINGS, Desk, Role

GUTTER, LANE, BOX, ENDING, OVAL = 64, 208, 180, 196, 168
HEADER, PAD, LINE, SIZE, MARGIN = 52, 11, 17, 13, 12
GAP, GAP_FOR_ANOTHER, OVAL_GAP = 40, 26, 12

Beginning = Opening | Step | Wait


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with its lines of text; an ending has no point and no term."""

    x: float
    y: float
    w: float
    h: float
    lines: tuple[str, ...]
    desk: Desk | None
    point: str = ""
    term: str = ""
    waits: bool = False
    conditional: bool = False

    @property
    def middle(self) -> float:
        return self.x + self.w / 2

    @property
    def level(self) -> float:
        return self.y + self.h / 2

    @property
    def bottom(self) -> float:
        return self.y + self.h

    @property
    def right(self) -> float:
        return self.x + self.w


class Sheet:
    """Measures of one chain in one language; `top` is where the lanes' heads begin."""

    def __init__(self, chain: Chain, language: str, top: float = 0) -> None:
        self.chain, self.language, self.top = chain, language, top
        self.words: Labels = LABELS[language]
        self.rows: list[Beginning] = list(chain.walk)
        self.lanes: list[Role] = list(dict.fromkeys(row.role for row in self.rows))
        self.place = {row.desk: n for n, row in enumerate(self.rows) if not isinstance(row, Opening)}

    @cached_property
    def width(self) -> float:
        return GUTTER + LANE * len(self.lanes) + ENDING + 2 * MARGIN

    @cached_property
    def height(self) -> float:
        return max(self.bottoms) + GAP / 2

    @cached_property
    def heads(self) -> list[tuple[float, float, tuple[str, ...]]]:
        """Left edge, width and name of each lane, endings last."""
        names = [phrases.role(role, self.language) for role in self.lanes]
        heads = [(self.left(n), LANE, wrap(name, LANE - 20, SIZE)) for n, name in enumerate(names)]
        return [*heads, (self.left(len(self.lanes)), ENDING, (self.words.ending,))]

    @cached_property
    def endings_of(self) -> list[list[Desk]]:
        """For each row the endings first led to from it, drawn beside it."""
        seen: set[Desk] = set()
        found = []
        for row in self.rows:
            fresh = [desk for desk in self.targets(row) if desk in ENDINGS and desk not in seen]
            seen.update(fresh)
            found.append(fresh)
        return found

    def targets(self, row: Beginning) -> list[Desk]:
        """Where a row leads, each desk once."""
        if isinstance(row, Opening):
            return [row.leads_to]
        return list(dict.fromkeys(self.chain.moves(row.desk).values()))

    @cached_property
    def tops(self) -> list[float]:
        tops, y = [], self.top + HEADER + GAP / 2
        for n, tall in enumerate(self._tall):
            tops.append(y)
            y += tall + self.gaps[n]
        return tops

    @cached_property
    def bottoms(self) -> list[float]:
        return [top + tall for top, tall in zip(self.tops, self._tall, strict=True)]

    @cached_property
    def gaps(self) -> list[float]:
        """Room under each row, more where several arrows leave it downwards."""
        return [GAP + GAP_FOR_ANOTHER * (max(self._leaving(n), 1) - 1) for n in range(len(self.rows))]

    def _leaving(self, n: int) -> int:
        row = self.rows[n]
        if not isinstance(row, Step | Wait):
            return 1
        return sum(self.place.get(target, -1) > n for target in self.chain.moves(row.desk).values())

    def left(self, lane: int) -> float:
        return MARGIN + GUTTER + LANE * lane

    @cached_property
    def boxes(self) -> list[Box]:
        """The box of each row, in order."""
        return [
            Box(
                x=self.left(self.lanes.index(row.role)) + (LANE - BOX) / 2,
                y=self.tops[n],
                w=BOX,
                h=self._tall[n],
                lines=self._name(row),
                desk=None if isinstance(row, Opening) else row.desk,
                point=row.point,
                term=self._term(row),
                waits=isinstance(row, Wait),
                conditional=row.conditional,
            )
            for n, row in enumerate(self.rows)
        ]

    @cached_property
    def ovals(self) -> dict[Desk, Box]:
        """The oval of each ending, beside the first row that leads to it."""
        found = {}
        for box, endings in zip(self.boxes, self.endings_of, strict=True):
            texts = [wrap(phrases.desk(desk, self.language), OVAL - 34, SIZE) for desk in endings]
            y = box.level - (sum(_oval_height(text) for text in texts) + OVAL_GAP * (len(texts) - 1)) / 2
            for desk, text in zip(endings, texts, strict=True):
                x = self.left(len(self.lanes)) + (ENDING - OVAL) / 2
                found[desk] = Box(x=x, y=y, w=OVAL, h=_oval_height(text), lines=text, desk=desk)
                y += _oval_height(text) + OVAL_GAP
        return found

    @cached_property
    def _tall(self) -> list[float]:
        return [self._height_of(n) for n in range(len(self.rows))]

    def _height_of(self, n: int) -> float:
        row = self.rows[n]
        own = 2 * PAD + LINE * (len(self._name(row)) + bool(self._term(row)))
        texts = [wrap(phrases.desk(desk, self.language), OVAL - 34, SIZE) for desk in self.endings_of[n]]
        return max(own, sum(_oval_height(text) for text in texts) + OVAL_GAP * (len(texts) - 1))

    def _name(self, row: Beginning) -> tuple[str, ...]:
        name = (
            phrases.verb(row.verb, self.language) if isinstance(row, Opening) else phrases.desk(row.desk, self.language)
        )
        return wrap(name, BOX - 26, SIZE * 1.06)

    def _term(self, row: Beginning) -> str:
        if row.term:
            return phrases.term(row.term, self.language)
        if row.term_by_reference:
            return self.words.elsewhere
        return "" if isinstance(row, Opening) else self.words.no_term


def _oval_height(text: tuple[str, ...]) -> float:
    return LINE * len(text) + 16


def is_conditional(row: AtDesk | None) -> bool:
    """Whether a row is run only on a condition."""
    return row is not None and row.conditional
