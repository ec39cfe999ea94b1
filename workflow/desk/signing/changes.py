"""What one edition of a draft states otherwise than the edition before: the facts frozen into each, compared."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from django.utils.dateparse import parse_date
from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from workflow.desk.naming import language

LABELS: dict[str, str | Promise] = {
    "act": _("act"),
    "basis": _("basis"),
    "begins": _("begins on"),
    "card": _("number of the personal card"),
    "conditions": _("conditions"),
    "decided": _("date of the decision"),
    "decision": _("decision"),
    "details": _("facts of this case"),
    "details_ru": _("facts of this case"),
    "ends": _("ends on"),
    "executor": _("executor"),
    "grounds": _("grounds"),
    "offer": _("vacancy or place"),
    "payment": _("payment"),
    "recipient": _("recipient"),
    "signer": _("signed by"),
    "territory": _("territory"),
    "valid_from": _("valid from"),
    "valid_until": _("valid until"),
    "workers": _("workers"),
}
"""What the facts of letters are called; one without a name is shown by its words alone."""
SPOKEN = ("kk", "ru")
SILENT = {"ordered", "registered"}


@dataclass(frozen=True, slots=True)
class Change:
    """One fact as it stood and as it stands; empty where it was not there."""

    label: str
    before: str
    after: str


def changes(before: Any, after: Any, label: str = "") -> Iterator[Change]:
    """Every fact that differs, in the order of the letter, in the language of the page where it has both."""
    if before == after:
        return
    match before, after:
        case dict(), dict():
            yield from _of_facts(before, after, label)
        case list(), list():
            for one, other in zip_longest(before, after):
                yield from changes(one, other, label)
        case _:
            yield Change(label, _words(before), _words(after))


def _of_facts(before: dict[str, Any], after: dict[str, Any], label: str) -> Iterator[Change]:
    if before.keys() == after.keys() == set(SPOKEN):
        tongue = (
            language() if language() in SPOKEN and before[language()] != after[language()] else _other(before, after)
        )
        yield Change(label, _words(before[tongue]), _words(after[tongue]))
        return
    for name in [*before, *(name for name in after if name not in before)]:
        if name not in SILENT:
            yield from changes(before.get(name), after.get(name), str(LABELS.get(name, label)))


def _other(before: dict[str, Any], after: dict[str, Any]) -> str:
    return next(one for one in SPOKEN if before[one] != after[one])


def _words(fact: Any) -> str:
    """A fact as it is read: dates in the format of the language, several facts in a row."""
    match fact:
        case None | "":
            return ""
        case dict():
            spoken = fact.get(language(), fact.get("kk")) if fact.keys() == set(SPOKEN) else None
            return _words(spoken) if spoken is not None else ", ".join(filter(None, map(_words, fact.values())))
        case list():
            return "; ".join(map(_words, fact))
        case str() if len(fact) == 10 and (day := _day(fact)):
            return date_format(day, "SHORT_DATE_FORMAT")
        case _:
            return str(fact)


def _day(written: str) -> Any:
    try:
        return parse_date(written)
    except ValueError:
        return None
