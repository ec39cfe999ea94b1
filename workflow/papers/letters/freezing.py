"""Facts of a letter as plain JSON: what a template gets, and what is kept for ever."""

from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

MOST_CHARACTERS = 200_000


def freeze(facts: Any) -> dict[str, Any]:
    """A dataclass of facts as a dict of strings, numbers, lists and None. Times become ISO strings."""
    frozen = {field.name: _plain(getattr(facts, field.name)) for field in fields(facts)}
    if len(repr(frozen)) > MOST_CHARACTERS:
        raise ValidationError(_("There is too much text for one paper. Shorten it or divide it between two papers."))
    return frozen


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    if value is None or isinstance(value, str | int):
        return value
    raise TypeError(f"a paper cannot state a {type(value).__name__}")
