"""Bar charts, measured out on the server: a template draws them, nothing is computed in the browser."""

from collections.abc import Iterable
from dataclasses import dataclass

LONGEST = 340
"""Width of the longest bar, in units of the drawing; the number stands to its right."""
STEP = 46


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its words above it, its number beside it."""

    words: str
    number: float
    width: int
    top: int

    @property
    def words_at(self) -> int:
        return self.top - 7

    @property
    def number_at(self) -> int:
        return self.width + 8

    @property
    def base(self) -> int:
        return self.top + 13


@dataclass(frozen=True, slots=True)
class Chart:
    """The bars and the height they take."""

    bars: list[Bar]
    height: int


def chart(rows: Iterable[tuple[str, float]]) -> Chart:
    """The longest bar takes the whole width; nothing at all is still seen as a sliver."""
    pairs = list(rows)
    most = max((number for _words, number in pairs), default=0) or 1
    bars = [
        Bar(str(words), number, max(2, round(number / most * LONGEST)), place * STEP + 24)
        for place, (words, number) in enumerate(pairs)
    ]
    return Chart(bars, STEP * len(bars))
