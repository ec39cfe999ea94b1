"""What is warned of: quota, local content, ban, each with its figures and its law; nothing is ever stopped."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from permits.models import Application
from permits.safeguards import caution
from permits.safeguards.content import Count
from permits.safeguards.models import Ban, LocalContent
from tests import walk
from workflow.acts.words import Desk, Verb
from workflow.cases.models import Case
from workflow.office import clock

BY_LAW = {"reference_kk": "№ 559 бұйрық", "reference_ru": "Приказ № 559"}


@pytest.fixture(autouse=True)
def monday():
    with clock.at(walk.MORNING), override("kk"):
        yield


def told(case, kind):
    known = Case.objects.select_related("office", "applicant").get(pk=case.pk)
    return [one for one in caution.warnings(known) if one.kind == kind]


def test_before_there_is_a_request_nothing_is_said(cast):
    assert caution.warnings(walk.lodge(cast)) == []


def test_a_quota_tells_its_figures_and_what_is_left(cast, ask, quota):
    quota(5)
    walk.case_at(cast, "issue", Desk.ISSUED)
    walk.case_at(cast, "extend", Desk.DRAFTING)
    case = ask(walk.case_at(cast, "issue", Desk.EXAMINATION), ["3", "4"])
    (one,) = told(case, "quota")
    assert one.figures == "рұқсат етілгені: 5, пайдаланылғаны: 1, брондалғаны: 1, осы өтініш: 2"
    assert (one.outcome, one.severity, one.reference) == ("қалады: 1", "success", "Қаулы № 802")
    assert not one.warns


def test_a_quota_tells_by_how_much_it_is_exceeded(cast, ask, quota, construction):
    quota(1, activity=construction)
    case = ask(walk.case_at(cast, "issue", Desk.EXAMINATION), ["3", "4", "4"], activity=construction)
    (one,) = told(case, "quota")
    assert (one.outcome, one.severity) == ("асып кетеді: 2", "danger")
    assert "F — Құрылыс" in one.title


def test_a_case_does_not_count_itself_twice(cast, quota):
    quota(1)
    (one,) = told(walk.case_at(cast, "issue", Desk.ISSUED), "quota")
    assert one.outcome == "қалады: 0"


def test_a_quota_that_is_not_entered_is_said(cast):
    (one,) = told(walk.case_at(cast, "issue", Desk.EXAMINATION), "quota")
    assert one.severity == "warning"
    assert "әкімші" in one.outcome


@pytest.mark.parametrize("variant", ["ict-issue", "ict-renew", "reissue"])
def test_no_quota_is_asked_of_transfers_and_reissue(cast, quota, variant):
    quota(0)
    assert told(walk.case_at(cast, variant, Desk.DECISION), "quota") == []


@pytest.mark.parametrize(
    ("staff", "severity", "share"),
    [
        ({"3": (89, 10)}, "danger", "сақталмаған: 89,0 %"),
        ({"3": (9, 0)}, "success", "сақталған: 90,0 %"),
        ({"3": (45, 2), "4": (45, 7)}, "success", "сақталған: 90,0 %"),
        ({"3": (0, 0)}, "danger", "сақталмаған: 0,0 %"),
    ],
)
def test_citizens_are_compared_with_all_staff_and_the_request(cast, ask, staff, severity, share):
    case = ask(walk.case_at(cast, "issue", Desk.EXAMINATION), ["3"], staff=staff)
    (one,) = told(case, "content")
    assert (one.severity, one.outcome) == (severity, share)
    assert "16-тармақ" in one.reference


def test_who_is_extended_stands_among_the_foreigners_already(cast, ask):
    case = ask(walk.case_at(cast, "extend", Desk.DECISION), ["3"], staff={"3": (9, 1)})
    assert told(case, "content")[0].outcome == "сақталған: 90,0 %"


def test_of_transfers_foreigners_are_compared_with_citizens(cast, ask):
    case = ask(walk.case_at(cast, "ict-issue", Desk.DECISION), ["3", "3"], staff={"3": (4, 1)})
    (one,) = told(case, "content")
    assert (one.severity, one.outcome) == ("danger", "сақталмаған: 75,0 %")


def test_staff_that_was_not_declared_is_said(cast):
    (one,) = told(walk.case_at(cast, "issue", Desk.EXAMINATION), "content")
    assert (one.severity, one.outcome) == ("warning", "қызметкер саны көрсетілмеген")


def test_an_exemption_is_shown_with_its_ground(cast, ask):
    case = ask(walk.case_at(cast, "issue", Desk.EXAMINATION), ["3"], staff={"3": (0, 5)})
    Application.objects.filter(case=case).update(exemption="шағын кәсіпкерлік")
    assert told(case, "content")[0].outcome == "босатылған: шағын кәсіпкерлік"


def test_a_ratio_holds_between_its_days(cast):
    case = walk.case_at(cast, "issue", Desk.EXAMINATION)
    LocalContent.objects.update(until=walk.MORNING.date() - timedelta(days=1))
    assert told(case, "content") == []


def test_a_ban_is_found_by_the_number_and_ends_by_its_last_day(cast):
    case = walk.case_at(cast, "ict-issue", Desk.DECISION)
    today = walk.MORNING.date()
    ban = Ban.objects.create(
        number=cast.employer.number, name="А", since=today - timedelta(days=9), until=today, decision="№ 7", **BY_LAW
    )
    (one,) = told(case, "ban")
    assert one.severity == "danger"
    assert "№ 7" in one.figures
    assert one.reference == "№ 559 бұйрық"
    Ban.objects.filter(pk=ban.pk).update(until=today - timedelta(days=1))
    assert told(case, "ban") == []


def test_nothing_is_stopped(cast, quota):
    quota(0)
    Ban.objects.create(
        number=cast.employer.number, name="А", since=date(2026, 1, 1), until=date(2027, 1, 1), decision="№ 7", **BY_LAW
    )
    case = walk.case_at(cast, "extend", Desk.DECISION)
    walk.do(case.pk, Verb.GRANT, cast)


@given(st.integers(0, 500), st.integers(0, 500), st.integers(1, 100))
def test_a_ratio_is_kept_exactly_when_the_share_says_so(citizens, foreigners, percent):
    counted = Count(citizens, foreigners, 0)
    least = LocalContent(measure="citizens", percent=percent)
    most = LocalContent(measure="foreigners", percent=percent)
    if citizens + foreigners:
        assert counted.keeps(least) == (Fraction(citizens, citizens + foreigners) >= Fraction(percent, 100))
        assert counted.share(least) == Fraction(100 * citizens, citizens + foreigners)
    if citizens:
        assert counted.keeps(most) == (Fraction(foreigners, citizens) <= Fraction(percent, 100))
