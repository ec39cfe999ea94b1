"""Rows that hold from one day to another: ranges the database compares, and its refusals said at the field."""

from collections.abc import Collection
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Func, Value
from django.db.models.functions import Coalesce, Greatest


# A range whose end comes before its beginning is an error of the database; the check constraints say it in words.
def days(first: str, last: str) -> Func:
    """The days of a row, the last one included; open when there is no last."""
    end = Greatest(F(first), Coalesce(F(last), Value(date.max)))
    return Func(F(first), end, Value("[]"), function="daterange")


def numbers(first: str, last: str) -> Func:
    """The numbers of a row, the last one included."""
    return Func(F(first), Greatest(F(first), F(last)), Value("[]"), function="int4range")


def only(value: Any) -> Func:
    """A range of one number: that has an index against overlap."""
    return Func(value, value, Value("[]"), function="int8range")


def only_text(name: str) -> Func:
    """The same for a text, by its hash."""
    return only(Func(F(name), function="hashtext"))


def refuse_at_the_field(row: models.Model, fields: dict[str, str], exclude: Collection[str] | None) -> None:
    """Check every constraint of a row and put its sentence at the field it is about."""
    refusals: dict[str, list[ValidationError]] = {}
    for constraint in row._meta.constraints:
        try:
            constraint.validate(type(row), row, exclude=set(exclude or ()))
        except ValidationError as refusal:
            refusals.setdefault(fields[constraint.name], []).append(refusal)
    if refusals:
        raise ValidationError(refusals)
