"""What a list is when it leaves the product: a name, columns, and which rows a person may take.

A room offers its list in a few lines, in a module `bulk` of its app (workers load it too):

    offer(Sheet("posted", _("Post registry"), columns=(Column(_("Number"), lambda one: one.number), ...),
                asked=lambda request: Dispatch.objects.filter(...), rows=lambda account: Dispatch.objects.filter(...)))
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.functional import Promise

from workflow.office.models import Account

Value = str | int | Decimal | date | datetime | bool | None
Words = str | Promise
Said = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, what it says of a row, how wide it is. Identity numbers are strings and stay text."""

    title: Words
    value: Callable[[Any], Value]
    width: int = 18


@dataclass(frozen=True, slots=True)
class Sheet:
    """One list.

    `asked` gives the rows the person's page shows, in its order; `rows` all that the person may see at the moment the
    file is made, with everything the columns need. `said` tells the filters in words.
    """

    name: str
    title: Words
    columns: tuple[Column, ...]
    asked: Callable[[HttpRequest], QuerySet[Any]]
    rows: Callable[[Account], QuerySet[Any]]
    said: Callable[[HttpRequest], Said] = lambda request: []
    back: str = "queue"


Finder = Callable[[str], Sheet | None]
_sheets: dict[str, Sheet] = {}
_finders: list[Finder] = []


def offer(sheet: Sheet) -> Sheet:
    """Lets a list be exported; its page links to `{% url 'export' name %}` with the filters behind it."""
    _sheets[sheet.name] = sheet
    return sheet


def finds(finder: Finder) -> Finder:
    """Registers who knows lists that are not named one by one."""
    _finders.append(finder)
    return finder


def find(name: str) -> Sheet | None:
    """The list of a name."""
    return next(_known(name), None)


def _known(name: str) -> Iterator[Sheet]:
    if name in _sheets:
        yield _sheets[name]
    for finder in _finders:
        if (found := finder(name)) is not None:
            yield found
