"""Verification codes: 80 random bits in letters and digits nobody confuses, four groups of four."""

import secrets

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"  # 32 signs: no 0, 1, I, O
GROUPS, LENGTH = 4, 4
MEANT = str.maketrans("АВСЕНКМРТХУҮ", "ABCEHKMPTXYY")


def draw() -> str:
    """A fresh code, "7KQM-2T4X-D9RW-H3FA"."""
    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(LENGTH)) for _ in range(GROUPS))


def read(typed: str) -> str | None:
    """The code a person typed, in any case, spaced anyhow, with look-alike Cyrillic letters; None if it is none."""
    signs = [sign for sign in typed.upper().translate(MEANT) if sign.isalnum()]
    if len(signs) != GROUPS * LENGTH or any(sign not in ALPHABET for sign in signs):
        return None
    return "-".join("".join(signs[start : start + LENGTH]) for start in range(0, len(signs), LENGTH))
