"""Counting lists without reading them through: up to a thousand, all in one query."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import QuerySet, Value

MOST = 1000


@dataclass(frozen=True, slots=True)
class Number:
    """How many there are: exactly, or more than anybody counts."""

    value: int

    @property
    def more(self) -> bool:
        return self.value > MOST

    def __str__(self) -> str:
        return f"{MOST}+" if self.more else str(self.value)

    def __bool__(self) -> bool:
        return self.value > 0


@dataclass(frozen=True, slots=True)
class Counted:
    """How many each list has, and the newest clock there was at that moment: what came later is news."""

    each: dict[str, Number]
    newest: int


def count_each(asked: Mapping[str, QuerySet[Any]]) -> dict[str, Number]:
    """How many each list has. What it costs is bounded by MOST, whatever lies in the tables."""
    return dict(zip(asked, map(Number, _row(asked)), strict=True)) if asked else {}


def count_with_newest(asked: Mapping[str, QuerySet[Any]]) -> Counted:
    """The same, and the newest clock, still in one query."""
    *counts, newest = _row(asked, "(SELECT max(id) FROM cases_clock)")
    return Counted(dict(zip(asked, map(Number, counts), strict=True)), newest or 0)


def _row(asked: Mapping[str, QuerySet[Any]], *more: str) -> tuple[Any, ...]:
    parts: list[str] = []
    values: list[Any] = []
    for one in asked.values():
        try:
            sql, given = one.order_by().values_list(Value(1))[: MOST + 1].query.sql_with_params()
        except EmptyResultSet:
            sql, given = "SELECT 1 LIMIT 0", ()
        parts.append(f"(SELECT count(*) FROM ({sql}) AS counted)")  # noqa: S608 - built by Django from querysets
        values += given
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {', '.join([*parts, *more])}", values)
        return tuple(cursor.fetchone())
