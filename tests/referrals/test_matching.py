"""What fits a person and what the rules forbid."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from referrals import matching
from referrals.matching import Person
from referrals.models import Kind, Measure
from referrals.places import seats
from tests.referrals import scene
from workflow.acts.words import Desk
from workflow.cases import gate
from workflow.cases.refusals import Refusal
from workflow.office import clock

TODAY = date(2026, 11, 23)
days = st.dates(min_value=date(1930, 1, 1), max_value=date(2080, 12, 31))


@given(days, st.integers(min_value=1, max_value=60))
def test_a_term_of_months_ends_before_it_would_begin_anew(begins, months):
    ends = matching.months_later(begins, months)
    again = ends + timedelta(days=1)
    assert (again.year * 12 + again.month) - (begins.year * 12 + begins.month) == months
    assert again.day == begins.day or again.day < begins.day


@given(days, st.integers(min_value=0, max_value=100))
def test_a_birthday_makes_a_year(born, years):
    birthday = matching.years_later(born, years)
    assert matching.age(born, birthday) == years
    assert years == 0 or matching.age(born, birthday - timedelta(days=1)) == years - 1


def who(**other):
    known = {"born": date(2000, 5, 5), "education": 3, "profession": scene.occupation(), "experience": 2}
    return Person(**known | other)


@pytest.mark.django_db
def test_places_come_in_the_order_in_which_they_fit(kyzylorda):
    office = kyzylorda.office
    cook, welder = scene.occupation("5120"), scene.occupation("7212")
    far = scene.place(office, occupation=cook, education=4)
    own = scene.place(office, occupation=welder, pay=Decimal(90000))
    best = scene.place(office, occupation=welder, experience=1)
    rule = matching.rule(Kind.JOB, TODAY)
    ranked = matching.ranked(who(wished_pay=Decimal(120000)), [far, own, best], rule, TODAY)
    assert [one.place for one in ranked] == [best, own, far]
    assert ranked[-1].against
    assert not ranked[-1].bars


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("born", "graduated", "barred"),
    [
        (date(2000, 5, 5), date(2025, 6, 20), False),
        (date(1996, 11, 24), date(2024, 6, 20), False),
        (date(1996, 11, 23), date(2024, 6, 20), True),
        (date(2000, 5, 5), None, True),
        (date(2000, 5, 5), date(2023, 11, 23), False),
        (date(2000, 5, 5), date(2023, 11, 22), True),
    ],
)
def test_youth_practice_is_for_young_people_who_graduated_lately(kyzylorda, born, graduated, barred):
    place, rule = scene.place(kyzylorda.office, Kind.YOUTH_PRACTICE), matching.rule(Kind.YOUTH_PRACTICE, TODAY)
    assert bool(matching.fit(who(born=born, graduated_on=graduated), place, rule, TODAY).bars) is barred


def test_a_place_the_rule_forbids_is_refused_by_its_law(kyzylorda):
    case = scene.lodge(kyzylorda, Kind.YOUTH_PRACTICE, graduated_on=date(2020, 6, 1))
    for verb in ("register", "assign"):
        with clock.at(scene.MORNING + timedelta(minutes=2)):
            scene.do(case.pk, verb, kyzylorda)
    place = scene.place(kyzylorda.office, Kind.YOUTH_PRACTICE)
    with clock.at(scene.MORNING + timedelta(minutes=3)), pytest.raises(Refusal, match="482-V"):
        seats.hold(gate.take(case.pk), place, by=kyzylorda.executor)


def test_without_a_rule_nothing_is_offered_and_it_is_said_who_enters_it(kyzylorda, seat):
    case = scene.case_at(kyzylorda, Desk.PROCESSING)
    Measure.objects.filter(kind=Kind.JOB).delete()
    with clock.at(scene.MORNING + timedelta(minutes=5)):
        shown = seat(kyzylorda.executor).get(f"/referrals/{case.pk}/places/").content.decode()
    assert "An administrator enters it with its legal reference." in shown
