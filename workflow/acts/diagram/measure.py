"""How wide a text runs in Golos Text, near enough to wrap it: SVG does not wrap by itself."""

NARROW = frozenset("ііlijtf.,:;!|'()[]«»-·’ ІI1")
WIDE = frozenset("жшщюмыфмwmЖШЩЮМЫФМWM—@№%ОOДQ")
_SHARE = {True: 0.86, False: 0.58}


def width(text: str, size: float) -> float:
    """Width in pixels of a text set at `size` pixels."""
    return size * sum(0.34 if letter in NARROW else _SHARE[letter in WIDE] for letter in text)


def wrap(text: str, room: float, size: float) -> tuple[str, ...]:
    """Lines no wider than `room` pixels; a single word is never cut."""
    lines: list[str] = []
    for word in text.split():
        if lines and width(f"{lines[-1]} {word}", size) <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return tuple(lines)
