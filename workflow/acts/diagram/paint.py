"""SVG of a laid-out diagram. Colours are attributes: strict pages allow no styles inside."""

from collections.abc import Collection, Iterator
from html import escape

from workflow.acts import phrases
from workflow.acts.diagram.arrows import LABEL, Arrow, arrows
from workflow.acts.diagram.sheet import GUTTER, HEADER, LINE, MARGIN, PAD, SIZE, Box, Sheet
from workflow.acts.words import Desk

TEXT, MUTED, BRAND, DARK, HAIR, GROUND = "#14202b", "#475866", "#00539b", "#003f77", "#d5dde3", "#f2f5f7"
INK = {"move": DARK, "conditional": DARK, "lapse": "#6b4600", "rework": "#a3151b"}
DASHES = {"lapse": "7 4", "conditional": "7 4", "rework": "2 4"}
STEP, WAIT, PRESENT, PASSED = ("#ffffff", BRAND), ("#fff3d1", "#b06f00"), (BRAND, DARK), ("#e2f4e8", "#0f5c2e")
ENDS = {
    Desk.ISSUED: ("#e2f4e8", "#0f5c2e"),
    Desk.POSTED: ("#e2f4e8", "#0f5c2e"),
    Desk.PAID: ("#e2f4e8", "#0f5c2e"),
    Desk.REFUSED: ("#fdecec", "#a3151b"),
    Desk.NOT_ACCEPTED: ("#fdecec", "#a3151b"),
    Desk.REJECTED: ("#fdecec", "#a3151b"),
    Desk.LAPSED: ("#e7ecef", "#37474f"),
}
CORNER = 6


def body(sheet: Sheet, present: str | None, passed: Collection[str]) -> Iterator[str]:
    """Everything between <svg> and </svg>, back to front."""
    yield from _lanes(sheet)
    for arrow in arrows(sheet):
        yield from _arrow(arrow, sheet.language)
    for box in sheet.boxes:
        yield from _box(box, present, passed)
    for desk, oval in sheet.ovals.items():
        yield from _oval(oval, desk, here=desk == present)


def words(
    x: float, y: float, text: str, *, fill: str = TEXT, size: float = SIZE, weight: int = 400, anchor: str = "start"
) -> str:
    """One line of text."""
    return (
        f'<text x="{x:g}" y="{y:g}" fill="{fill}" font-size="{size:g}" font-weight="{weight}" '
        f'text-anchor="{anchor}">{escape(text)}</text>'
    )


def path(corners: tuple[tuple[float, float], ...], kind: str) -> str:
    """A line with rounded corners and its arrow head."""
    ink, dashes = INK[kind], DASHES.get(kind)
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    line = f'<path d="{_rounded(corners)}" fill="none" stroke="{ink}" stroke-width="1.6"{dashed}/>'
    return line + _head(corners[-2], corners[-1], ink)


def _lanes(sheet: Sheet) -> Iterator[str]:
    top, bottom = sheet.top, sheet.height
    yield f'<rect x="{MARGIN}" y="{top:g}" width="{sheet.width - 2 * MARGIN:g}" height="{bottom - top:g}" fill="#ffffff" stroke="{HAIR}"/>'
    for n, (x, wide, name) in enumerate(sheet.heads):
        ground = GROUND if n % 2 == 0 else "#ffffff"
        yield f'<rect class="lane" x="{x:g}" y="{top:g}" width="{wide:g}" height="{bottom - top:g}" fill="{ground}"/>'
        yield f'<rect x="{x:g}" y="{top:g}" width="{wide:g}" height="{HEADER}" fill="{DARK}" stroke="#ffffff" stroke-width="1"/>'
        first = top + HEADER / 2 + 5 - LINE * (len(name) - 1) / 2
        for line, text in enumerate(name):
            yield words(x + wide / 2, first + LINE * line, text, fill="#ffffff", weight=600, anchor="middle")
    yield words(MARGIN + GUTTER / 2, top + HEADER / 2 + 5, sheet.words.point, fill=MUTED, size=12, anchor="middle")
    for box in sheet.boxes:
        yield words(MARGIN + GUTTER / 2, box.level + 5, box.point, fill=DARK, size=14, weight=700, anchor="middle")


def _arrow(arrow: Arrow, language: str) -> Iterator[str]:
    yield f'<g class="edge {arrow.kind}" data-verb="{arrow.verb}" data-target="{arrow.target}">'
    yield f"<title>{escape(phrases.verb(arrow.verb, language))}</title>"
    yield path(arrow.corners, arrow.kind)
    if arrow.label:
        yield words(*arrow.label_at, arrow.label, fill=INK[arrow.kind], size=LABEL, anchor=arrow.anchor)
    yield "</g>"


def _box(box: Box, present: str | None, passed: Collection[str]) -> Iterator[str]:
    here = box.desk is not None and box.desk == present
    fill, ink = _colours(box, here=here, done=box.desk in passed)
    round_ = box.h / 2 if box.desk is None else 6
    dashed = ' stroke-dasharray="6 4"' if box.conditional else ""
    kind = "present" if here else "step"
    yield f'<g class="{kind}" data-desk="{box.desk or ""}"><rect x="{box.x:g}" y="{box.y:g}" width="{box.w:g}" height="{box.h:g}" rx="{round_:g}" fill="{fill}" stroke="{ink}" stroke-width="1.5"{dashed}/>'
    inked = "#ffffff" if here else TEXT
    block = LINE * (len(box.lines) + bool(box.term))
    y = box.level - block / 2 + LINE - 4
    for line, text in enumerate(box.lines):
        yield words(box.x + PAD + 2, y + LINE * line, text, fill=inked, weight=600)
    if box.term:
        yield from _term(box.x + PAD + 2, y + LINE * len(box.lines) + 1, box.term, "#ffffff" if here else MUTED)
    yield "</g>"


def _colours(box: Box, *, here: bool, done: bool) -> tuple[str, str]:
    if here:
        return PRESENT
    if done:
        return PASSED
    if box.desk is None:
        return ("#e3eefa", BRAND)
    return WAIT if box.waits else STEP


def _term(x: float, y: float, text: str, ink: str) -> Iterator[str]:
    """A clock and the term."""
    yield f'<g fill="none" stroke="{ink}" stroke-width="1.2"><circle cx="{x + 5:g}" cy="{y - 4:g}" r="5"/><path d="M{x + 5:g} {y - 7:g}v3l2 1.6"/></g>'
    yield words(x + 15, y, text, fill=ink, size=12.5)


def _oval(oval: Box, desk: Desk, *, here: bool) -> Iterator[str]:
    fill, ink = (ENDS[desk][1], ENDS[desk][1]) if here else ENDS[desk]
    yield f'<g class="ending" data-desk="{desk}"><rect x="{oval.x:g}" y="{oval.y:g}" width="{oval.w:g}" height="{oval.h:g}" rx="{min(oval.h / 2, 26):g}" fill="{fill}" stroke="{ink}" stroke-width="1.5"/>'
    first = oval.level + 4.5 - LINE * (len(oval.lines) - 1) / 2
    for line, text in enumerate(oval.lines):
        yield words(
            oval.middle, first + LINE * line, text, fill="#ffffff" if here else ink, weight=600, anchor="middle"
        )
    yield "</g>"


def _rounded(corners: tuple[tuple[float, float], ...]) -> str:
    drawn = [f"M{corners[0][0]:g} {corners[0][1]:g}"]
    for before, here, after in zip(corners, corners[1:], corners[2:], strict=False):
        into, out = _near(here, before), _near(here, after)
        drawn.append(f"L{into[0]:g} {into[1]:g}Q{here[0]:g} {here[1]:g} {out[0]:g} {out[1]:g}")
    tip = _near(corners[-1], corners[-2])
    return "".join([*drawn, f"L{tip[0]:g} {tip[1]:g}"])


def _near(corner: tuple[float, float], other: tuple[float, float]) -> tuple[float, float]:
    """The point a little way from a corner towards another; at most half way."""
    dx, dy = other[0] - corner[0], other[1] - corner[1]
    length = abs(dx) + abs(dy)
    share = min(CORNER, length / 2) / length if length else 0
    return corner[0] + dx * share, corner[1] + dy * share


def _head(before: tuple[float, float], tip: tuple[float, float], ink: str) -> str:
    dx, dy = tip[0] - before[0], tip[1] - before[1]
    length = max(abs(dx) + abs(dy), 1e-9)
    ux, uy = dx / length, dy / length
    back = (tip[0] - 9 * ux, tip[1] - 9 * uy)
    left, right = (back[0] - 4.5 * uy, back[1] + 4.5 * ux), (back[0] + 4.5 * uy, back[1] - 4.5 * ux)
    return f'<path d="M{tip[0]:g} {tip[1]:g}L{left[0]:g} {left[1]:g}L{right[0]:g} {right[1]:g}Z" fill="{ink}"/>'
