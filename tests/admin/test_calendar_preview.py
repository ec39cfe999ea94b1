"""A change of the calendar is shown before it is kept: how many open terms it moves; nothing is written before."""

from datetime import date, timedelta

import pytest
from django.urls import reverse

from tests import walk
from workflow.acts.words import Desk
from workflow.cases.models import Case, Clock
from workflow.cases.recompute import follow_the_calendars
from workflow.office import clock
from workflow.office.models import Hours, Office, SpecialDay

TUESDAY = {
    "first_day": "24.11.2026", "kind": "off", "week": "any", "name_kk": "Су тасқыны", "reference_kk": "Шешім № 1",
}  # fmt: skip
ADD = "/admin/office/specialday/add/"


@pytest.fixture(autouse=True)
def monday():
    with clock.at(walk.MORNING + timedelta(hours=1)):
        yield


@pytest.fixture
def waiting(cast):
    """Three open terms of days, one of hours."""
    cases = [walk.case_at(cast, "extend", Desk.DECISION) for _ in range(3)]
    return [*cases, walk.case_at(cast, "reissue", Desk.DRAFTING)]


@pytest.fixture
def client(signed_in, saule):
    return signed_in(saule)


def terms():
    return list(Clock.objects.open().order_by("pk").values_list("due_at", "calendar_version"))


def test_what_moves_is_counted_and_nothing_is_kept(client, waiting):
    before, versions = terms(), list(Office.objects.values_list("calendar_version", flat=True))
    page = client.post(ADD, TUESDAY)
    assert page.status_code == 200
    (shift,) = page.context["shifts"]
    assert (shift.later, shift.earlier, shift.broken, shift.overdue) == (3, 0, 0, 0)
    assert not SpecialDay.objects.filter(first_day=date(2026, 11, 24)).exists()
    assert (terms(), list(Office.objects.values_list("calendar_version", flat=True))) == (before, versions)
    assert 'name="name_kk" value="Су тасқыны"' in page.content.decode()


def test_what_was_foretold_is_what_happens(client, waiting):
    before = terms()
    (shift,) = client.post(ADD, TUESDAY).context["shifts"]
    assert client.post(ADD, TUESDAY | {"_confirmed": "1"}).status_code == 302
    assert follow_the_calendars() == shift.moved == 3
    assert sum(old[0] != new[0] for old, new in zip(before, terms(), strict=True)) == 3


def test_a_change_that_moves_nothing_is_kept_at_once(client, waiting):
    assert client.post(ADD, TUESDAY | {"first_day": "07.08.2031"}).status_code == 302
    assert SpecialDay.objects.filter(first_day=date(2031, 8, 7)).exists()


def test_a_mistake_is_said_at_its_field_first(client, waiting):
    page = client.post(ADD, TUESDAY | {"name_kk": ""})
    assert set(page.context["adminform"].form.errors) == {"name_kk"}


def test_hours_without_which_terms_have_no_end_are_not_taken_away_by_one_click(client, cast, waiting):
    hours = Hours.objects.filter(office=cast.office).order_by("valid_from").last()
    fields = {
        "office": cast.office.pk, "valid_from": f"{hours.valid_from:%d.%m.%Y}", "valid_to": "20.11.2026",
        "first_weekday": hours.first_weekday, "last_weekday": hours.last_weekday, "opens": "09:00",
        "closes": "18:30", "reference_kk": "Бұйрық",
    }  # fmt: skip
    page = client.post(reverse("admin:office_hours_change", args=[hours.pk]), fields)
    assert sum(one.broken for one in page.context["shifts"]) == 4
    assert 'name="_confirmed"' not in page.content.decode()


def test_deleting_a_day_shows_what_it_moves(client, waiting):
    made = SpecialDay.objects.create(
        first_day=date(2026, 11, 24), last_day=date(2026, 11, 24), kind="off", name_kk="Су", reference_kk="Шешім"
    )
    follow_the_calendars()
    page = client.get(reverse("admin:office_specialday_delete", args=[made.pk]))
    (shift,) = page.context["shifts"]
    assert shift.earlier == 3
    assert SpecialDay.objects.filter(pk=made.pk).exists()
    assert Case.objects.count() == 4
