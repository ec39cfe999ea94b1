"""Reports on terms: the numbers are those of an independent recount, and each leads to a list of the same length."""

import hashlib
import re
from collections import Counter
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.urls import reverse

from tests import walk
from workflow.acts.words import Desk
from workflow.cases.models import Case, Clock
from workflow.office import clock
from workflow.office.models import Substitution

LATER = walk.MORNING + timedelta(days=120)
"""March: cases of November are long over, those left alone are late."""
PERIOD = {"since": "2026-10", "until": "2027-03"}


@pytest.fixture
def history(cast):
    """Cases of two months, some left alone at officers' desks, one at the applicant's."""
    for month, (variant, desk) in enumerate(
        [
            ("issue", Desk.EXAMINATION),
            ("issue", Desk.POSTED),
            ("reissue", Desk.DRAFTING),
            ("extend", Desk.PAYMENT),
            ("ict-issue", Desk.ISSUED),
        ]
    ):
        walk.case_at(cast, variant, desk, since=walk.MORNING + timedelta(days=28 * (month % 2)))
    with clock.at(LATER):
        yield cast


def recounted(office, now):
    """Every officers' term that is settled, by hand: (late, all) by desk and month."""
    zone, late, every = ZoneInfo(office.zone), Counter(), Counter()
    for one in Clock.objects.filter(office=office):
        if one.kind == "wait" or one.due_at is None:
            continue
        if one.stopped_at is None and one.due_at >= now:
            continue
        key = one.desk, one.kind, one.due_at.astimezone(zone).strftime("%Y-%m")
        every[key] += 1
        late[key] += (one.stopped_at or now) > one.due_at
    return late, every


def test_every_share_is_that_of_a_recount(history, seat):
    answer = seat(history.marat).get(reverse("oversight-terms"), PERIOD)
    late, every = recounted(history.office, LATER)
    shown_late, shown_all = Counter(), Counter()
    for row in answer.context["rows"]:
        for month, share in row["line"].months.items():
            key = row["line"].desk, row["line"].kind, f"{month:%Y-%m}"
            shown_late[key] += share.late
            shown_all[key] += share.all
    assert +shown_late == +late
    assert +shown_all == +every
    assert sum(late.values()) >= 2
    whole = answer.context["whole"]["share"]
    assert (whole.late, whole.all) == (sum(late.values()), sum(every.values()))
    assert f'data-number="late"><strong>{whole.late}</strong>' in answer.content.decode()


def test_each_number_leads_to_a_list_of_that_length(history, seat):
    window = seat(history.bolat)
    page = window.get(reverse("oversight-terms"), PERIOD).content.decode()
    links = re.findall(r'<td class="number" data-late><a href="([^"]+)">(\d+) / \d+</a>', page)
    assert len(links) >= 4
    for href, number in links:
        found = window.get(href.replace("&amp;", "&")).content.decode()
        assert f'data-number="late">({number})<' in found
        assert len(re.findall(r"<tr data-case=", found)) == int(number)


def test_a_missed_term_names_step_hands_and_working_time(history, seat):
    page = seat(history.marat).get(reverse("oversight-late"), {**PERIOD, "desk": "examination"})
    (row,) = [one for one in page.context["rows"] if one.one.kind == "step"]
    assert row.hands == "Ғабдуллина Д."
    assert row.late + row.closed == LATER - row.one.due_at
    assert row.late < row.closed
    assert "Ғабдуллина Д." in page.content.decode()


def test_who_stood_in_is_named_with_the_order(cast, seat):
    post = cast.dana.posts.get()
    late = walk.MORNING + timedelta(days=20)
    Substitution.objects.create(
        post=post, substitute=cast.erlan, since=late.date(), until=late.date(), order="20.12.2026 № 5"
    )
    case = walk.case_at(cast, "reissue", Desk.DRAFTING)
    with clock.at(late):
        walk.do(case.pk, "draft", cast, by=cast.erlan)
        page = seat(cast.bolat).get(reverse("oversight-late"), {"desk": "drafting"})
    (row,) = [one for one in page.context["rows"] if one.one.kind == "step"]
    assert (row.hands, row.order) == ("Ержанов Е.", "20.12.2026 № 5")


def test_the_applicants_own_time_makes_nobody_late(cast, seat):
    case = walk.case_at(cast, "issue", Desk.PAYMENT)
    with clock.at(LATER):
        answer = seat(cast.marat).get(reverse("oversight-terms"), PERIOD)
    assert "payment" not in {row["line"].desk for row in answer.context["rows"]}
    assert case.clocks.open().get().kind == "wait"


def test_a_month_is_the_offices_own(history, seat):
    zone = ZoneInfo(history.office.zone)
    edge = Clock.objects.filter(kind="step", due_at__isnull=False).first()
    assert edge.due_at.astimezone(zone).tzinfo == zone
    answer = seat(history.marat).get(reverse("oversight-terms"), PERIOD)
    assert answer.context["form"].asked.begins == datetime(2026, 10, 1, tzinfo=zone)
    assert answer.context["form"].asked.ends == datetime(2027, 4, 1, tzinfo=zone)


def test_pages_are_cheap(history, seat, django_assert_max_num_queries):
    window = seat(history.marat)
    for name, more in (("oversight-terms", {}), ("oversight-late", {}), ("oversight-sample", {"n": "5", "seed": "1"})):
        with django_assert_max_num_queries(10):
            assert window.get(reverse(name), {**PERIOD, **more}).status_code == 200


def test_a_sample_is_the_same_for_the_same_seed_and_another_for_another(history, seat):
    def drawn(by, seed):
        answer = seat(by).get(reverse("oversight-sample"), {**PERIOD, "n": "3", "seed": seed})
        return [case.pk for case in answer.context["sample"].cases], answer.context["sample"].population

    by_hand = sorted(
        Case.objects.values_list("pk", flat=True), key=lambda pk: hashlib.sha256(f"qyz/{pk}".encode()).hexdigest()
    )[:3]
    assert drawn(history.marat, "qyz") == drawn(history.bolat, "qyz") == (by_hand, 5)
    assert any(drawn(history.marat, f"{n}")[0] != by_hand for n in range(5))


def test_nonsense_is_said_and_never_breaks(history, seat):
    window = seat(history.marat)
    for name in ("oversight-terms", "oversight-late", "oversight-sample"):
        for asked in ({"since": "2027-03", "until": "2026-10"}, {"since": "soon"}, {"office": "0"}):
            assert window.get(reverse(name), asked).status_code == 422
    assert window.get(reverse("oversight-late"), {"desk": "nowhere", "page": "x"}).status_code == 200
    assert window.get(reverse("oversight-sample"), {"n": "-1", "seed": ""}).status_code == 422


@pytest.mark.parametrize("who", ["aigul", "dana", "gauhar", "zere"])
def test_everybody_else_is_refused(cast, seat, who):
    for name in ("oversight-terms", "oversight-late", "oversight-sample"):
        assert seat(getattr(cast, who)).get(reverse(name)).status_code == 403


def test_an_auditor_of_another_office_counts_his_own_only(history, seat, stranger):
    answer = seat(stranger).get(reverse("oversight-terms"), PERIOD)
    assert answer.context["rows"] == []
    asked = {**PERIOD, "office": str(history.office.pk)}
    assert seat(stranger).get(reverse("oversight-terms"), asked).status_code == 422
