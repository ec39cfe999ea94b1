"""The calendar of an office, read from its rows once per version.

The database gives `Office.calendar_version` a new number in the transaction that changes any row the office's calendar
is read from. A moment is stale when the version it was counted with is no longer its office's.
"""

from datetime import timedelta
from zoneinfo import ZoneInfo

from django.db.models import F, Q

from workflow.office.models import Hours, Office, SpecialDay
from workflow.worktime import calendar as worktime

_kept: dict[int, tuple[int, worktime.Calendar]] = {}


def calendar_of(office: Office) -> worktime.Calendar:
    """The office's calendar, kept in this process for as long as `calendar_version` stays the same.

    Each of its hours and special days carries in `row` the key of the row it came from.
    """
    version, calendar = _kept.get(office.pk, (None, None))
    if calendar is None or version != office.calendar_version:
        calendar = _read(office)
        _kept[office.pk] = (office.calendar_version, calendar)
    return calendar


def _read(office: Office) -> worktime.Calendar:
    """The country's special days first: of two on a date the later one, the office's own, holds."""
    special = SpecialDay.objects.filter(Q(office=office) | Q(office=None))
    ordered = special.order_by(F("office").asc(nulls_first=True), "first_day")
    return worktime.Calendar(
        zone=ZoneInfo(office.zone),
        hours=tuple(_hours(row) for row in Hours.objects.filter(office=office)),
        special=tuple(day for row in ordered for day in _days(row)),
    )


def _hours(row: Hours) -> worktime.Hours:
    stretches: tuple[worktime.Stretch, ...] = ((row.opens, row.closes),)
    if row.lunch_from and row.lunch_to:
        stretches = ((row.opens, row.lunch_from), (row.lunch_to, row.closes))
    return worktime.Hours(
        first_day=row.valid_from,
        last_day=row.valid_to,
        weekdays=frozenset(range(row.first_weekday, row.last_weekday + 1)),
        stretches=stretches,
        reference=_reference(row),
        row=row.pk,
    )


def _days(row: SpecialDay) -> list[worktime.SpecialDay]:
    name = worktime.Phrase(row.name_kk, row.name_ru, row.name_en)
    return [
        worktime.SpecialDay(
            day=row.first_day + timedelta(days=n),
            hours_of=row.hours_of,
            week=worktime.Week(row.week),
            name=name,
            reference=_reference(row),
            row=row.pk,
        )
        for n in range((row.last_day - row.first_day).days + 1)
    ]


def _reference(row: Hours | SpecialDay) -> worktime.Phrase:
    return worktime.Phrase(row.reference_kk, row.reference_ru, row.reference_en)
