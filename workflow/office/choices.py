"""Choices of the administration that come from the shelf of acts."""

from collections.abc import Iterable
from datetime import date

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from workflow.acts import shelf
from workflow.acts.act import Regulation, Words
from workflow.office.models import Assignment

Choice = tuple[str, str]


def applied(offices: Iterable[int]) -> list[Regulation]:
    """What the offices apply or once applied: the acts their cases follow."""
    rows = Assignment.objects.filter(office__in=list(offices)).order_by("service", "since")
    keys = dict.fromkeys(rows.values_list("act", "edition", "service"))
    standing = {(one.act.id, one.act.edition, one.service): one for one in shelf.regulations()}
    return [standing[key] for key in keys if key in standing]


def services(known: Iterable[Regulation] | None = None) -> list[Choice]:
    """Services by name: all, or those of some regulations."""
    return _once((one.service, _said(one.name)) for one in _known(known))


def variants(known: Iterable[Regulation] | None = None) -> list[Choice]:
    """Variants by name; one that several services have under names of their own is told as the whole service."""
    names: dict[str, set[str]] = {}
    for one in _known(known):
        for variant, name in one.variants.items():
            names.setdefault(variant, set()).add(_said(name))
    return [(variant, said.pop() if len(said) == 1 else _("the whole service")) for variant, said in names.items()]


def acts() -> list[Choice]:
    known = [one.act for one in shelf.regulations()]
    return _once((act.id, f"{_said(act.body)} — {act.adopted:%d.%m.%Y} № {act.number}") for act in known)


def editions() -> list[Choice]:
    found: set[date] = {one.act.edition for one in shelf.regulations()}
    return [(day.isoformat(), f"{day:%d.%m.%Y}") for day in sorted(found)]


def name_of(choices: list[Choice], value: str) -> str:
    """The words of a value; the value itself when the shelf knows it no longer."""
    return dict(choices).get(value, value)


def _known(known: Iterable[Regulation] | None) -> Iterable[Regulation]:
    return shelf.regulations() if known is None else known


def _once(found: Iterable[Choice]) -> list[Choice]:
    return list(dict(found).items())


def _said(words: Words) -> str:
    return words[(get_language() or "kk")[:2]]
