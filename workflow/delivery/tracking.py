"""Tracking numbers of the post (UPU standard S10): two letters, eight digits, a check digit, the country."""

import re

WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)
SHAPE = re.compile(r"[A-Z]{2}[0-9]{9}[A-Z]{2}")
MEANT = str.maketrans("АВСЕНКМРТХУ", "ABCEHKMPTXY")


def cleaned(typed: str) -> str:
    """The number as it was meant: capital Latin letters, no spaces or hyphens."""
    return re.sub(r"[\s\u2010-\u2015-]", "", typed.upper().translate(MEANT))


def check_digit(serial: str) -> int:
    """The ninth digit for eight."""
    rest = 11 - sum(int(digit) * weight for digit, weight in zip(serial, WEIGHTS, strict=True)) % 11
    return {10: 0, 11: 5}.get(rest, rest)


def is_shaped(number: str) -> bool:
    return SHAPE.fullmatch(number) is not None


def is_checked(number: str) -> bool:
    """Whether the check digit of a well-shaped number fits."""
    return int(number[10]) == check_digit(number[2:10])
