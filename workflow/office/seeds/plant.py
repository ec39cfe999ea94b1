"""Writing the seeds; a second time changes nothing, and never a row somebody has edited."""

from collections.abc import Callable
from typing import Any

from workflow.office.seeds.offices import HOURS_SINCE, OFFICES, Seed
from workflow.office.seeds.special_days import special_days

FIRST_YEAR, LAST_YEAR = 2014, 2027

GetModel = Callable[[str, str], Any]
"""`apps.get_model`, of a migration or of today."""


def plant(get_model: GetModel) -> None:
    """Special days first: a day of the whole country touches every office there is."""
    _plant_special_days(get_model("office", "SpecialDay"))
    office_model, hours_model = get_model("office", "Office"), get_model("office", "Hours")
    for seed in OFFICES:
        _plant_office(office_model, hours_model, seed)


def _plant_special_days(model: Any) -> None:
    """Only dates on which the country has no row yet, whatever kind it is."""
    known = set(model.objects.filter(office=None).values_list("first_day", flat=True))
    rows = [row for row in special_days(FIRST_YEAR, LAST_YEAR) if row["first_day"] not in known]
    model.objects.bulk_create(model(**row) for row in rows)


def _plant_office(office_model: Any, hours_model: Any, seed: Seed) -> None:
    kk, ru, en = seed.names
    office, made = office_model.objects.get_or_create(
        code=seed.code, defaults={"name_kk": kk, "name_ru": ru, "name_en": en, "zone": seed.zone}
    )
    if not made:
        return
    week, (reference_kk, reference_ru, reference_en) = seed.week, seed.week.reference
    lunch_from, lunch_to = week.lunch or (None, None)
    hours_model.objects.create(
        office=office,
        valid_from=HOURS_SINCE,
        first_weekday=1,
        last_weekday=week.last_weekday,
        opens=week.opens,
        lunch_from=lunch_from,
        lunch_to=lunch_to,
        closes=week.closes,
        reference_kk=reference_kk,
        reference_ru=reference_ru,
        reference_en=reference_en,
    )
