"""Days off and worked days of Kazakhstan as rows, from the package `holidays` (0.101 or newer).

The package knows the five-day week only. For a six-day week the same package is asked with Sunday as the one day off;
what it then leaves out binds five-day offices alone, and so does a day off moved from a day a six-day week works.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime

from holidays.calendars.gregorian import SUN
from holidays.countries.kazakhstan import KZ
from holidays.observed_holiday_base import SUN_TO_NEXT_WORKDAY

from workflow.office.seeds import references, words

Row = dict[str, object]
_MOVED_FROM = re.compile(r"\d\d\.\d\d\.\d{4}")


class SixDayWeek(KZ):
    """Kazakhstan for those who work on Saturdays."""

    weekend = {SUN}


def special_days(first_year: int, last_year: int) -> list[Row]:
    """One row a date, in order, ready for SpecialDay; of worked days those inside the years."""
    rows = [row for year in range(first_year, last_year + 1) for row in _year(year)]
    inside = [row for row in rows if first_year <= row["first_day"].year <= last_year]  # type: ignore[attr-defined]
    return sorted(inside, key=lambda row: str(row["first_day"]))


def _year(year: int) -> Iterator[Row]:
    five = KZ(years=year, language="kk", islamic_show_estimated=False)
    six = SixDayWeek(years=year, language="kk", islamic_show_estimated=False, observed_rule=SUN_TO_NEXT_WORKDAY)
    proper = KZ(years=year, language="kk", islamic_show_estimated=False, observed=False)
    estimated = KZ(years=year, language="kk", islamic_show_estimated=True, observed=False)
    for day, name in sorted(five.items()):
        if moved := _MOVED_FROM.search(name):
            source = datetime.strptime(moved[0], "%d.%m.%Y").date()  # noqa: DTZ007 - a date
            yield from _swap(day, source, binds_all=source.isoweekday() == 7 or source in six)
        elif day in proper:
            yield _holiday(day, name, estimated=estimated[day] != name)
        else:
            yield _observed(day, name.split(" (")[0], binds_all=day in six)


def _holiday(day: date, name: str, *, estimated: bool) -> Row:
    said = (name, *words.HOLIDAYS.get(name, ("", "")))
    return _row(day, said, references.holiday(day, name, estimated=estimated), estimated=estimated)


def _observed(day: date, name: str, *, binds_all: bool) -> Row:
    said = (name, *words.HOLIDAYS.get(name, (name, name)))
    named = [form.format(name=one) for form, one in zip(words.OBSERVED, said, strict=True)]
    return _row(day, named, references.OBSERVED, week="any" if binds_all else "five_day")


def _swap(off: date, worked: date, *, binds_all: bool) -> Iterator[Row]:
    """The day off, and the day worked for it by the hours of the weekday it replaces."""
    decree, week = references.decree(off), "any" if binds_all else "five_day"
    yield _row(off, [form.format(day=f"{worked:%d.%m.%Y}") for form in words.MOVED_OFF], decree, week=week)
    worked_for = [form.format(day=f"{off:%d.%m.%Y}") for form in words.MOVED_WORK]
    yield _row(worked, worked_for, decree, week=week) | {"kind": "worked", "hours_of": off.isoweekday()}


def _row(day: date, name: object, reference: object, *, week: str = "any", estimated: bool = False) -> Row:
    row: Row = {"first_day": day, "last_day": day, "kind": "off", "hours_of": None, "week": week}
    row |= dict(zip(("name_kk", "name_ru", "name_en"), name, strict=True))  # type: ignore[call-overload]
    row |= dict(zip(("reference_kk", "reference_ru", "reference_en"), reference, strict=True))  # type: ignore[call-overload]
    return row | {"estimated": estimated}
