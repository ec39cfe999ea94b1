"""Terms that stand elsewhere: counted from submission in Kostanay, set by the standard in South Kazakhstan."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError

from tests.permits.elsewhere.regions import MORNING, SERVICE
from workflow.acts.words import Desk
from workflow.cases.forecast import answer_due, planned
from workflow.cases.models import Clock, ReferredTerm
from workflow.office import clock
from workflow.office.calendars import calendar_of
from workflow.portal import standing
from workflow.worktime.due import due
from workflow.worktime.terms import hours, minutes, working_days

LAW = {"reference_kk": "Стандарттың 4-тармағы", "reference_ru": "Пункт 4 стандарта"}


def a_figure(region, days, aspect="", **change):
    known = {"office": region.office, "act": "south-kazakhstan-183", "service": SERVICE, "point": "5.4", "value": days}
    row = ReferredTerm(**known, aspect=aspect, since=MORNING.date(), **LAW, **change)
    row.full_clean()
    row.save()
    return row


def at_processing(windows, region, variant, aspect):
    window = windows(region)
    return window, window.assign(window.hand_in(variant, aspect))


def test_without_a_figure_nothing_falls_due_and_pages_say_who_sets_the_term(windows, south):
    window, case = at_processing(windows, south, "any", "worker-issue")
    assert case.clocks.get(desk=Desk.PROCESSING).due_at is None
    assert answer_due(case, case.lodged_at) is None
    assert standing.of(case, MORNING).answer is None
    page = window.browser(south.executor).get(f"/cases/{case.pk}/").content.decode()
    assert "point 4 of the standard approved by the Government" in page
    receipt = case.papers.get(kind="receipt").facts
    assert receipt["due"] is None
    assert "217" in receipt["term_set_by"]["ru"]


def test_the_office_s_figure_is_the_term_with_its_law(windows, south):
    a_figure(south, 15)
    window, case = at_processing(windows, south, "any", "employer-issue")
    one = case.clocks.get(desk=Desk.PROCESSING)
    assert one.due_at == due(calendar_of(south.office), one.started_at, working_days(15))
    assert case.papers.get(kind="receipt").facts["due"] is not None
    page = window.browser(south.executor).get(f"/cases/{case.pk}/").content.decode()
    assert "15 working days; set by: Стандарттың 4-тармағы" in page


def test_a_figure_of_the_kind_of_request_stands_before_that_of_all(windows, south):
    a_figure(south, 15)
    a_figure(south, 3, "worker-reissue")
    _window, case = at_processing(windows, south, "any", "worker-reissue")
    assert case.clocks.get(desk=Desk.PROCESSING).term == working_days(3)


def test_two_figures_never_hold_on_one_day(south):
    a_figure(south, 15)
    with pytest.raises(ValidationError) as refused:
        a_figure(south, 10)
    assert set(refused.value.message_dict) == {"since"}


def test_the_rest_of_a_set_term_goes_on_after_a_return(windows, south):
    a_figure(south, 15)
    window, case = at_processing(windows, south, "any", "employer-issue")
    window.judge(case)
    with clock.at(MORNING + timedelta(days=2)):
        case = window.send_back(window.propose(case))
    first, second = case.clocks.filter(desk=Desk.PROCESSING).order_by("id")
    assert second.left is not None
    assert second.term == first.term


def test_kostanay_counts_the_draft_from_submission(windows, kostanay):
    _window, case = at_processing(windows, kostanay, "employer-issue", "employer-issue")
    span = case.clocks.get(kind=Clock.Kind.SPAN)
    calendar = calendar_of(kostanay.office)
    ends = due(calendar, case.lodged_at, working_days(40))
    assert (span.due_at, span.stopped_at) == (ends, None)
    assert planned(case, MORNING)[Desk.PROCESSING] == ends
    answer = due(calendar, due(calendar, ends, hours(1)), minutes(5))
    assert answer_due(case, case.lodged_at) == answer
    assert case.papers.get(kind="receipt").facts["due"] == answer.date().isoformat()


def test_no_new_answer_date_is_invented_once_the_term_from_submission_has_run_out(windows, kostanay):
    _window, case = at_processing(windows, kostanay, "worker-reissue", "worker-reissue")
    late = MORNING + timedelta(days=30)
    answer = standing.answer_of(case, late)
    assert answer is not None
    assert answer.due < late
    assert answer.new is None
