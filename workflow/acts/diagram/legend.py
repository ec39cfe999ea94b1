"""What the signs of a diagram mean, in a line under the lanes."""

from collections.abc import Iterator

from workflow.acts.diagram.measure import width
from workflow.acts.diagram.paint import BRAND, MUTED, STEP, WAIT, path, words
from workflow.acts.diagram.sheet import GUTTER, MARGIN, Sheet

HEIGHT, SIGN = 44, 34


def legend(sheet: Sheet) -> Iterator[str]:
    """Signs in a row: arrows first, then boxes."""
    x, y = float(MARGIN + GUTTER), sheet.height + HEIGHT / 2 + 2
    told = sheet.words
    yield '<g class="legend">'
    for kind, text in (("move", told.move), ("lapse", told.dashed), ("rework", told.rework)):
        yield path(((x, y), (x + SIGN, y)), kind)
        yield words(x + SIGN + 8, y + 4, text, fill=MUTED, size=12)
        x += SIGN + 30 + width(text, 12)
    for (fill, ink), dashes, text in ((WAIT, "", told.waits), (STEP, ' stroke-dasharray="5 3"', told.conditional)):
        yield f'<rect x="{x:g}" y="{y - 8:g}" width="{SIGN - 6}" height="16" rx="4" fill="{fill}" stroke="{ink or BRAND}"{dashes}/>'
        yield words(x + SIGN + 2, y + 4, text, fill=MUTED, size=12)
        x += SIGN + 24 + width(text, 12)
    yield "</g>"
