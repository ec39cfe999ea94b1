"""Choices of the administration that come from the shelf of acts."""

from collections.abc import Iterable
from datetime import date

from django.utils.translation import get_language

from workflow.acts import shelf
from workflow.acts.act import Words

Choice = tuple[str, str]


def services() -> list[Choice]:
    return _once((one.service, _said(one.name)) for one in shelf.regulations())


def variants() -> list[Choice]:
    """Variants of every service, by name."""
    return _once((variant, _said(name)) for one in shelf.regulations() for variant, name in one.variants.items())


def acts() -> list[Choice]:
    known = [one.act for one in shelf.regulations()]
    return _once((act.id, f"{_said(act.body)} — {act.adopted:%d.%m.%Y} № {act.number}") for act in known)


def editions() -> list[Choice]:
    found: set[date] = {one.act.edition for one in shelf.regulations()}
    return [(day.isoformat(), f"{day:%d.%m.%Y}") for day in sorted(found)]


def name_of(choices: list[Choice], value: str) -> str:
    """The words of a value; the value itself when the shelf knows it no longer."""
    return dict(choices).get(value, value)


def _once(found: Iterable[Choice]) -> list[Choice]:
    return list(dict(found).items())


def _said(words: Words) -> str:
    return words[(get_language() or "kk")[:2]]
