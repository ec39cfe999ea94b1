"""A chain as a swim-lane diagram: a lane per role, a row per step, one arrow per lawful move."""

from collections.abc import Collection
from html import escape

from workflow.acts import phrases
from workflow.acts.chain import Chain
from workflow.acts.diagram.legend import HEIGHT, legend
from workflow.acts.diagram.measure import wrap
from workflow.acts.diagram.paint import body, words
from workflow.acts.diagram.sheet import MARGIN, Sheet

__all__ = ["draw"]

TITLE, TITLE_LINE = 19, 25


def draw(
    chain: Chain,
    language: str,
    title: str,
    present: str | None = None,
    passed: Collection[str] = (),
    headed: bool = False,
) -> str:
    """SVG text, for a file or for a page with a strict policy: no styles, no scripts.

    `title` names it to screen readers and, when `headed`, stands above the lanes;
    `present` is the desk to fill, `passed` the desks behind the case.
    """
    head = wrap(title, Sheet(chain, language).width - 2 * MARGIN, TITLE * 1.04) if headed else ()
    sheet = Sheet(chain, language, top=MARGIN + (TITLE_LINE * len(head) + 8 if head else 0))
    wide, tall = sheet.width, sheet.height + HEIGHT
    name = f"diagram-{chain.variant}-{chain.channel}"
    return "\n".join(
        [
            _opening_tag(name, language, wide, tall),
            f'<title id="{name}-title">{escape(title)}</title>',
            f'<desc id="{name}-desc">{escape(_described(sheet))}</desc>',
            f'<rect width="{wide:g}" height="{tall:g}" fill="#ffffff"/>',
            *(words(MARGIN, MARGIN + TITLE_LINE * n + 18, line, size=TITLE, weight=700) for n, line in enumerate(head)),
            *body(sheet, present, passed),
            *legend(sheet),
            "</svg>",
        ]
    )


def _described(sheet: Sheet) -> str:
    steps = "; ".join(f"{box.point} {' '.join(box.lines)}" for box in sheet.boxes)
    endings = ", ".join(phrases.desk(desk, sheet.language) for desk in sheet.ovals)
    return sheet.words.describes.format(steps=steps, endings=endings)


def _opening_tag(name: str, language: str, wide: float, tall: float) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="diagram" role="img" lang="{language}" '
        f'aria-labelledby="{name}-title {name}-desc" viewBox="0 0 {wide:g} {tall:g}" '
        f'width="{wide:g}" height="{tall:g}" font-family="Golos Text, sans-serif">'
    )
