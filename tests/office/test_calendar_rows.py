"""The rows refuse what makes no calendar, in the database and, with a sentence, in a form."""

from datetime import date, time

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.forms import modelform_factory

from workflow.office.models import Hours, Office, SpecialDay

pytestmark = pytest.mark.django_db

HOURS = {"valid_from": date(2030, 1, 1), "first_weekday": 1, "last_weekday": 5, "opens": time(9), "closes": time(18)}
DAY = {"first_day": date(2030, 5, 2), "last_day": date(2030, 5, 2), "kind": "off", "name_kk": "Су тасқыны"}
DAY |= {"reference_kk": "Әкімнің шешімі"}


@pytest.fixture
def office():
    return Office.objects.create(code="new", name_kk="Жаңа", name_ru="Новый", name_en="New", zone="Asia/Almaty")


@pytest.mark.parametrize(
    ("change", "constraint"),
    [
        ({"valid_to": date(2029, 12, 31)}, "hours_end_after_they_begin"),
        ({"first_weekday": 5, "last_weekday": 1}, "weekdays_of_hours_go_from_monday_to_sunday"),
        ({"first_weekday": 0}, "weekdays_of_hours_go_from_monday_to_sunday"),
        ({"last_weekday": 8}, "weekdays_of_hours_go_from_monday_to_sunday"),
        ({"closes": time(9)}, "office_opens_before_it_closes"),
        ({"lunch_from": time(13)}, "lunch_lies_inside_opening_hours"),
        ({"lunch_to": time(13)}, "lunch_lies_inside_opening_hours"),
        ({"lunch_from": time(14), "lunch_to": time(13)}, "lunch_lies_inside_opening_hours"),
        ({"lunch_from": time(17), "lunch_to": time(18)}, "lunch_lies_inside_opening_hours"),
    ],
)
def test_hours_that_make_no_day_are_refused(office, change, constraint):
    hours = Hours(office=office, reference_kk="Бұйрық", **(HOURS | change))
    with pytest.raises(ValidationError):
        hours.full_clean()
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        hours.save()


@pytest.mark.parametrize(
    ("change", "constraint"),
    [
        ({"last_day": date(2030, 5, 1)}, "special_days_end_after_they_begin"),
        ({"last_day": date(2031, 5, 4)}, "special_days_end_after_they_begin"),
        ({"hours_of": 1}, "only_a_worked_day_follows_the_hours_of_a_weekday"),
        ({"kind": "worked"}, "only_a_worked_day_follows_the_hours_of_a_weekday"),
        ({"kind": "worked", "hours_of": 8}, "only_a_worked_day_follows_the_hours_of_a_weekday"),
        ({"kind": "halved"}, "special_day_is_off_or_worked|only_a_worked_day"),
        ({"week": "four_day"}, "special_day_is_off_or_worked"),
    ],
)
def test_a_special_day_that_says_nothing_clear_is_refused(change, constraint):
    day = SpecialDay(**(DAY | change))
    with pytest.raises(ValidationError):
        day.full_clean()
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        day.save()


def test_two_hours_for_one_weekday_are_refused(office):
    Hours.objects.create(office=office, reference_kk="Бұйрық", **HOURS)
    again = Hours(office=office, reference_kk="Бұйрық", **(HOURS | {"valid_from": date(2031, 1, 1), "last_weekday": 1}))
    with pytest.raises(ValidationError, match=r"end them first|алдымен"):
        again.full_clean()
    with pytest.raises(IntegrityError, match="one_set_of_hours_per_office_and_weekday"):
        again.save()


def test_hours_may_follow_each_other_and_stand_beside_each_other(office):
    Hours.objects.create(office=office, reference_kk="Бұйрық", **(HOURS | {"valid_to": date(2030, 12, 31)}))
    after = Hours(office=office, reference_kk="Бұйрық", **(HOURS | {"valid_from": date(2031, 1, 1)}))
    beside = Hours(office=office, reference_kk="Бұйрық", **(HOURS | {"first_weekday": 6, "last_weekday": 6}))
    for hours in (after, beside):
        hours.full_clean()
        hours.save()


def test_a_date_has_one_row_for_the_country_and_one_for_an_office(office):
    SpecialDay.objects.create(**DAY)
    own = SpecialDay(office=office, **DAY)
    own.full_clean()
    own.save()
    for again in (SpecialDay(**DAY), SpecialDay(office=office, **DAY)):
        with pytest.raises(ValidationError):
            again.full_clean()
        with pytest.raises(IntegrityError, match="one_special_day_per_office_and_date"), transaction.atomic():
            again.save()


def test_a_closure_of_several_days_overlaps_too(office):
    SpecialDay.objects.create(office=office, **(DAY | {"last_day": date(2030, 5, 20)}))
    with pytest.raises(IntegrityError, match="one_special_day"):
        SpecialDay.objects.create(
            office=office, **(DAY | {"first_day": date(2030, 5, 20), "last_day": date(2030, 6, 1)})
        )


def test_a_form_without_a_last_day_makes_one_day():
    form = modelform_factory(SpecialDay, fields="__all__")({**DAY, "last_day": "", "week": "any"})
    assert form.is_valid(), form.errors
    assert form.save().last_day == DAY["first_day"]


def test_a_form_keeps_what_was_typed_and_says_what_is_wrong():
    form = modelform_factory(SpecialDay, fields="__all__")({**DAY, "last_day": "2029-01-01", "week": "any"})
    assert list(form.errors) == ["last_day"]
    assert form["last_day"].value() == "2029-01-01"


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"kind": "worked"}, "hours_of"),
        ({"hours_of": "1"}, "hours_of"),
        ({"first_day": "2026-05-27", "last_day": ""}, "first_day"),
        ({"first_day": "soon"}, "first_day"),
    ],
)
def test_a_special_days_form_puts_the_sentence_at_its_field(change, field):
    form = modelform_factory(SpecialDay, fields="__all__")({**DAY, "week": "any", **change})
    assert list(form.errors) == [field]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"valid_to": "2029-01-01"}, "valid_to"),
        ({"first_weekday": "6"}, "last_weekday"),
        ({"closes": "08:00"}, "closes"),
        ({"lunch_from": "13:00"}, "lunch_to"),
        ({"opens": ""}, "opens"),
    ],
)
def test_a_form_of_hours_puts_the_sentence_at_its_field(office, change, field):
    typed = {**HOURS, "office": office.pk, "reference_kk": "Бұйрық", **change}
    assert list(modelform_factory(Hours, fields="__all__")(typed).errors) == [field]


def test_an_office_stands_in_a_zone_that_exists(office):
    office.zone = "Asia/Nowhere"
    with pytest.raises(ValidationError) as refusal:
        office.full_clean()
    assert "zone" in refusal.value.message_dict


@pytest.mark.parametrize("zone", ["", "../etc/passwd", "/etc/passwd", "Asia/Almaty\0", "Asia", "x" * 300])
def test_a_zone_is_never_a_path_or_nonsense(office, zone):
    office.zone = zone
    with pytest.raises(ValidationError):
        office.full_clean()
