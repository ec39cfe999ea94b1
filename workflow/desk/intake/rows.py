"""Rows of a formset among the values of a page: one more, one fewer; everything typed in the others stays."""

import re
from collections.abc import Mapping

Values = dict[str, list[str]]


def added(values: Mapping[str, list[str]], prefix: str) -> Values:
    """With one empty row more."""
    return {**values, f"{prefix}-TOTAL_FORMS": [str(rows(values, prefix) + 1)]}


def dropped(values: Mapping[str, list[str]], prefix: str, place: int) -> Values:
    """Without the row at a place; those after it move up."""
    left: Values = {}
    for name, several in values.items():
        match = re.fullmatch(rf"{re.escape(prefix)}-(\d+)-(.+)", name)
        if match is None:
            left[name] = several
        elif (row := int(match[1])) != place:
            left[f"{prefix}-{row - (row > place)}-{match[2]}"] = several
    return {**left, f"{prefix}-TOTAL_FORMS": [str(max(rows(values, prefix) - 1, 1))]}


def rows(values: Mapping[str, list[str]], prefix: str) -> int:
    """How many rows there are."""
    written = next(iter(values.get(f"{prefix}-TOTAL_FORMS", [])), "")
    return min(int(written), 1000) if written.isascii() and written.isdigit() else 1
