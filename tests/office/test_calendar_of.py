"""An office's calendar is read once and again as soon as any of its rows has changed, by whatever way."""

from datetime import date, time, timedelta

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from workflow.office.calendars import calendar_of
from workflow.office.models import Hours, Office, SpecialDay
from workflow.worktime.calendar import Off

pytestmark = pytest.mark.django_db

FLOOD = date(2024, 4, 10)
ROW = {"kind": "off", "name_kk": "Су тасқыны", "reference_kk": "Әкімнің шешімі"}


def office(code: str = "kostanay-department") -> Office:
    return Office.objects.get(code=code)


def versions() -> dict[str, int]:
    return dict(Office.objects.values_list("code", "calendar_version"))


def moved(before: dict[str, int]) -> set[str]:
    after = versions()
    assert all(after[code] >= before[code] for code in before)
    return {code for code in before if after[code] != before[code]}


def closed_on(day: date, **fields: object) -> SpecialDay:
    return SpecialDay.objects.create(first_day=day, last_day=day, **(ROW | fields))


def test_the_calendar_is_that_of_the_rows():
    calendar = calendar_of(office())
    assert calendar.stretches(date(2016, 5, 12)) == ((time(9), time(13)), (time(14, 30), time(18, 30)))
    assert calendar_of(office("kostanay-tson")).stretches(date(2016, 5, 14)) == ((time(9), time(20)),)
    assert str(calendar.zone) == "Asia/Qostanay"


def test_every_day_and_every_hour_leads_back_to_its_row():
    calendar = calendar_of(office())
    assert Hours.objects.get(pk=calendar.hours[0].row).office == office()
    assert SpecialDay.objects.get(pk=calendar.special_on(date(2016, 3, 7)).row).kind == "off"


def test_it_is_read_once():
    first = calendar_of(office())
    here = office()
    with CaptureQueriesContext(connection) as queries:
        assert calendar_of(here) is first
    assert len(queries) == 0


def test_an_offices_own_day_touches_that_office_only():
    before, calendar = versions(), calendar_of(office())
    closed_on(FLOOD, office=office())
    assert moved(before) == {"kostanay-department"}
    assert calendar_of(office()) is not calendar
    assert calendar_of(office()).why_off(FLOOD).kind is Off.SPECIAL
    assert calendar_of(office("kostanay-tson")).is_working(FLOOD)


def test_a_day_of_the_country_touches_every_office():
    before = versions()
    closed_on(FLOOD)
    assert moved(before) == set(before)
    assert not calendar_of(office("kostanay-tson")).is_working(FLOOD)


def test_a_closure_of_several_days_closes_each():
    SpecialDay.objects.create(office=office(), first_day=FLOOD, last_day=FLOOD + timedelta(days=2), **ROW)
    calendar = calendar_of(office())
    assert [calendar.is_working(FLOOD + timedelta(days=n)) for n in range(-1, 4)] == [True, False, False, False, False]
    assert calendar.is_working(FLOOD + timedelta(days=5))


def test_an_offices_own_worked_day_outweighs_the_countrys_day_off():
    closed_on(date(2024, 5, 9), office=office(), kind="worked", hours_of=4)
    assert calendar_of(office()).is_working(date(2024, 5, 9))
    assert not calendar_of(office("kostanay-tson")).is_working(date(2024, 5, 9))


WAYS = {
    "a saved day": lambda: SpecialDay.objects.filter(first_day=date(2026, 5, 27)).get().save(),
    "a deleted day": lambda: SpecialDay.objects.filter(first_day=date(2026, 5, 27)).get().delete(),
    "a queryset's update": lambda: SpecialDay.objects.filter(first_day=date(2026, 5, 27)).update(kind="off"),
    "a queryset's delete": lambda: SpecialDay.objects.filter(first_day=date(2026, 5, 27)).delete(),
    "a bulk insert": lambda: SpecialDay.objects.bulk_create([SpecialDay(first_day=FLOOD, last_day=FLOOD, **ROW)]),
    "plain SQL": lambda: connection.cursor().execute("DELETE FROM office_specialday WHERE first_day = '2026-05-27'"),
}


@pytest.mark.parametrize("way", WAYS)
def test_no_way_of_changing_a_row_is_missed(way):
    before = versions()
    WAYS[way]()
    assert moved(before) == set(before)


def test_changed_hours_touch_their_office():
    before = versions()
    Hours.objects.filter(office=office()).update(closes=time(18))
    assert moved(before) == {"kostanay-department"}
    another_place = {"office": office("kostanay-tson"), "valid_from": date(2013, 1, 1), "valid_to": date(2013, 6, 1)}
    Hours.objects.filter(office=office()).update(**another_place)
    assert moved(before) == {"kostanay-department", "kostanay-tson"}


def test_a_changed_zone_touches_its_office_and_a_changed_name_does_not():
    before = versions()
    Office.objects.filter(code="kostanay-department").update(name_ru="Управление")
    assert moved(before) == set()
    Office.objects.filter(code="kostanay-department").update(zone="Asia/Almaty")
    assert moved(before) == {"kostanay-department"}


def test_a_stale_office_saved_does_not_take_its_version_back():
    stale = office()
    closed_on(FLOOD, office=stale)
    newer = office().calendar_version
    stale.save()
    assert office().calendar_version == newer > stale.calendar_version


def test_a_version_given_back_by_a_rollback_is_never_given_again():
    """Else a calendar read inside the broken transaction would be taken for the next one."""

    with transaction.atomic():
        closed_on(FLOOD, office=office())
        assert not calendar_of(office()).is_working(FLOOD)
        transaction.set_rollback(True)
    closed_on(date(2024, 4, 11), office=office())
    assert calendar_of(office()).is_working(FLOOD)
    assert not calendar_of(office()).is_working(date(2024, 4, 11))


@pytest.mark.parametrize("table", ["office_hours", "office_specialday"])
def test_an_emptied_table_touches_every_office(table):
    before = versions()
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute(f"TRUNCATE {table}")
    assert moved(before) == set(before)


def test_an_office_without_cases_can_be_deleted_with_its_rows():
    closed_on(FLOOD, office=office("kostanay-district"))
    office("kostanay-district").delete()
    assert not SpecialDay.objects.filter(first_day=FLOOD).exists()
