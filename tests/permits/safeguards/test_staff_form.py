"""What the employer declares: nothing must be filled in, foreigners alone are not enough, an emptied row goes away."""

import pytest

from permits.forms.staff import StaffForm
from permits.models import Application
from tests import walk


@pytest.fixture
def application(cast):
    case = walk.lodge(cast)
    walk.pack(case, cast.aigul)
    return Application.objects.get(case=case)


def declared(application):
    return {one.category: (one.citizens, one.foreigners) for one in application.staff.all()}


def test_nothing_has_to_be_filled_in(application):
    form = StaffForm({}, instance=application)
    assert form.is_valid(), form.errors
    form.save()
    assert declared(application) == {}


def test_staff_is_kept_by_category_and_shown_again(application, construction):
    typed = {"activity": construction.pk, "citizens_1": "3", "citizens_3": "0", "foreigners_3": "2"}
    form = StaffForm(typed, instance=application)
    assert form.is_valid(), form.errors
    form.save()
    assert declared(application) == {"1": (3, 0), "3": (0, 2)}
    again = StaffForm(instance=Application.objects.get(pk=application.pk))
    assert (again["citizens_3"].value(), again["foreigners_3"].value()) == (0, 2)
    assert again["activity"].value() == construction.pk


def test_an_emptied_row_goes_away(application):
    for typed in ({"citizens_1": "3"}, {"citizens_1": ""}):
        form = StaffForm(typed, instance=application)
        assert form.is_valid()
        form.save()
    assert declared(application) == {}


def test_foreigners_alone_ask_for_the_citizens(application):
    form = StaffForm({"foreigners_2": "4"}, instance=application)
    assert set(form.errors) == {"citizens_2"}
