"""What an empty database knows: seven offices and fourteen years of days off, each with its legal reference."""

from collections import Counter
from datetime import date

import pytest
from django.apps import apps

from workflow.office.calendars import calendar_of
from workflow.office.models import Hours, Office, SpecialDay
from workflow.office.seeds.plant import plant
from workflow.office.seeds.special_days import special_days

pytestmark = pytest.mark.django_db

ZONES = {
    "kyzylorda-department": "Asia/Qyzylorda",
    "kyzylorda-employment-centre": "Asia/Qyzylorda",
    "kostanay-department": "Asia/Qostanay",
    "kostanay-district": "Asia/Qostanay",
    "kostanay-tson": "Asia/Qostanay",
    "south-kazakhstan-department": "Asia/Almaty",
    "astana-employment-centre": "Asia/Almaty",
}
# Working days of a five-day year: the working-time balances of 2014-2026 as published, 2027 by the law as it stands.
WORKING_DAYS = {2014: 245, 2015: 245, 2016: 245, 2017: 245, 2018: 246, 2019: 246, 2020: 246}
WORKING_DAYS |= {2021: 245, 2022: 246, 2023: 246, 2024: 249, 2025: 246, 2026: 247, 2027: 247}


def days_of(year: int) -> list[date]:
    return [date.fromordinal(n) for n in range(date(year, 1, 1).toordinal(), date(year + 1, 1, 1).toordinal())]


def rows_on(*, year: int, **fields: object) -> list[date]:
    rows = SpecialDay.objects.filter(first_day__year=year, **fields).order_by("first_day")
    return list(rows.values_list("first_day", flat=True))


def test_the_offices_of_the_acts_stand_in_their_zones():
    assert dict(Office.objects.filter(code__in=ZONES).values_list("code", "zone")) == ZONES
    assert all(office.name(language) for office in Office.objects.all() for language in ("kk", "ru", "en"))


@pytest.mark.parametrize("year", WORKING_DAYS)
def test_a_five_day_year_has_as_many_working_days_as_published(year):
    calendar = calendar_of(Office.objects.get(code="astana-employment-centre"))
    worked = sum(map(calendar.is_working, days_of(year)))
    assert worked == WORKING_DAYS[year]


def test_every_row_has_three_names_and_three_references():
    for row in SpecialDay.objects.all():
        said = (row.name_kk, row.name_ru, row.name_en, row.reference_kk, row.reference_ru, row.reference_en)
        assert all(said), row
        assert len(set(said)) >= 5, row  # Nauryz has one name in two languages


def test_moved_days_come_with_the_days_worked_for_them():
    assert rows_on(year=2018, kind="worked") == [
        *(date(2018, 3, 3), date(2018, 4, 28), date(2018, 5, 5), date(2018, 8, 25), date(2018, 12, 29)),
    ]
    assert SpecialDay.objects.get(first_day=date(2016, 3, 5)).hours_of == 1
    assert "№ 67" in SpecialDay.objects.get(first_day=date(2016, 3, 7)).reference_kk


def test_days_of_the_five_day_week_are_marked():
    assert rows_on(year=2020, week="five_day") == [date(2020, 3, 25), date(2020, 5, 8), date(2020, 5, 11)]
    assert rows_on(year=2016, week="five_day", kind="off") == [
        *(date(2016, 1, 4), date(2016, 3, 7), date(2016, 5, 10), date(2016, 12, 19)),
    ]


def test_an_estimated_date_says_so_and_the_name_does_not():
    (kurban,) = SpecialDay.objects.filter(first_day__year=2026, estimated=True)
    assert kurban.first_day == date(2026, 5, 27)
    assert kurban.name_kk == "Құрбан айт"
    assert "болжамды" in kurban.reference_kk
    assert SpecialDay.objects.filter(first_day__year__lte=2025, estimated=True).count() == 0


def test_a_religious_day_stands_on_the_labour_code_of_its_time():
    assert "251" in SpecialDay.objects.get(first_day=date(2015, 1, 7)).reference_kk
    assert "414-V" in SpecialDay.objects.get(first_day=date(2016, 1, 7)).reference_kk


def test_constitution_day_left_august_and_came_to_march():
    assert rows_on(year=2025, name_en="Constitution Day") == [date(2025, 8, 30)]
    assert rows_on(year=2026, name_en="Constitution Day") == []
    assert rows_on(year=2027, name_en="Constitution Day") == [date(2027, 3, 15)]


def test_a_date_has_one_row():
    dates = Counter(row["first_day"] for row in special_days(2014, 2027))
    assert [day for day, times in dates.items() if times > 1] == []


def test_seeding_again_changes_nothing_not_even_what_was_edited():
    SpecialDay.objects.filter(first_day=date(2026, 5, 27)).update(kind="off", name_ru="Уточнено")
    Hours.objects.filter(office__code="kostanay-tson").delete()
    before = list(SpecialDay.objects.values()), list(Hours.objects.values()), list(Office.objects.values())
    plant(apps.get_model)
    assert (list(SpecialDay.objects.values()), list(Hours.objects.values()), list(Office.objects.values())) == before


def test_an_emptied_database_is_filled_again():
    SpecialDay.objects.all().delete()
    Hours.objects.all().delete()
    Office.objects.all().delete()
    plant(apps.get_model)
    assert SpecialDay.objects.count() == 315
    assert Hours.objects.count() == Office.objects.count() == len(ZONES)
