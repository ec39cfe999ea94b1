"""The queue: what waits for a person's posts, the nearest term first, a page at a time."""

from datetime import timedelta

import pytest

from tests.cast import seat as give_post
from tests.desk.conftest import closed_on
from tests.walk import MORNING, case_at, lodge
from workflow.acts.words import Desk
from workflow.cases.models import Clock
from workflow.desk.models import QueueLook
from workflow.desk.queue.page import Queue
from workflow.desk.queue.sections import sections
from workflow.desk.seating import Seating
from workflow.desk.terms import badge_of
from workflow.office import clock
from workflow.office.duties import capacities
from workflow.office.models import Post, Substitution
from workflow.office.models.people import Duty


def shown(answer):
    return [row.case.pk for row in answer.context["rows"]]


def test_a_clerk_finds_packets_and_posts_by_due_moment(cast, seat):
    later, sooner = lodge(cast, at=MORNING + timedelta(minutes=5)), lodge(cast)
    with clock.at(MORNING + timedelta(minutes=10)):
        answer = seat(cast.aigul).get("/")
    assert shown(answer) == [sooner.pk, later.pk]


def test_a_step_lies_in_the_queue_of_its_holder_alone(cast, monday, seat):
    case = case_at(cast, "issue", Desk.EXAMINATION)
    found = {
        name: shown(seat(getattr(cast, name)).get("/"))
        for name in ("aigul", "bolat", "dana", "erlan", "gauhar", "zere", "marat")
    }
    assert [name for name, rows in found.items() if rows] == ["dana", "marat"]  # the auditor sees the department
    assert found["dana"] == [case.pk]


def test_a_substitute_finds_the_steps_of_whom_he_stands_in_for(cast, monday, seat):
    case = case_at(cast, "issue", Desk.EXAMINATION)
    post = Post.objects.get(account=cast.dana)
    Substitution.objects.create(
        post=post, substitute=cast.erlan, since=MORNING.date(), until=MORNING.date(), order="№ 5"
    )
    assert shown(seat(cast.erlan).get("/")) == [case.pk]


def test_what_waits_for_the_applicant_has_a_section_of_its_own(cast, monday, seat):
    case = case_at(cast, "issue", Desk.PAYMENT)
    browser = seat(cast.dana)
    assert shown(browser.get("/")) == []
    waiting = browser.get("/?view=waiting")
    assert shown(waiting) == [case.pk]
    assert [row.badge.band for row in waiting.context["rows"]] == ["paused"]
    assert shown(seat(cast.aigul).get("/?view=waiting")) == [case.pk]
    assert shown(seat(cast.erlan).get("/?view=waiting")) == []


def test_who_holds_two_posts_has_a_section_for_each_and_one_for_all(cast, monday, seat):
    give_post(cast.aigul, cast.office, Duty.HEAD)
    packet, assigned = lodge(cast), case_at(cast, "issue", Desk.ASSIGNMENT)
    browser = seat(cast.aigul)
    assert set(shown(browser.get("/"))) == {packet.pk, assigned.pk}
    assert shown(browser.get("/?view=head")) == [assigned.pk]
    assert shown(browser.get("/?view=clerk")) == [packet.pk]


def of_two_lines(account, size=2):
    QueueLook.objects.create(account=account, size=size)


def walked(browser, direction, start=""):
    """Lines of every page there is in a direction, and the place where the last page began to look."""
    found, place = [], start
    while True:
        answer = browser.get("/", {direction: place} if place else {})
        page = answer.context["page"]
        found.append(shown(answer))
        following = page.after if direction == "after" else page.before
        if not following:
            return found, answer
        place = following


def test_pages_follow_each_other_without_gaps_and_doubles_forth_and_back(cast, seat):
    of_two_lines(cast.aigul)
    made = [lodge(cast, at=MORNING + timedelta(minutes=n // 2)).pk for n in range(5)]
    browser = seat(cast.aigul)
    with clock.at(MORNING + timedelta(minutes=10)):
        forth, last = walked(browser, "after")
        back, _first = walked(browser, "before", last.context["page"].before)
    assert forth == [made[:2], made[2:4], made[4:]]
    assert back == [made[2:4], made[:2]]


def test_steps_without_a_term_stand_last_also_across_pages(cast, seat):
    of_two_lines(cast.dana, 1)
    endless, due = case_at(cast, "issue", Desk.PREPARATION), case_at(cast, "issue", Desk.EXAMINATION)
    browser = seat(cast.dana)
    with clock.at(MORNING + timedelta(hours=2)):
        first = browser.get("/")
        second = browser.get("/", {"after": first.context["page"].after})
        again = browser.get("/", {"before": second.context["page"].before})
    assert shown(first) == shown(again) == [due.pk]
    assert shown(second) == [endless.pk]
    assert second.context["rows"][0].badge.band == "none"


@pytest.mark.parametrize("place", ["x", "~", "~x", "2026-13-01~4", "2026-01-01~4", f"~{10**30}"])
def test_a_spoilt_place_in_the_list_shows_its_beginning(cast, monday, seat, place):
    case = lodge(cast)
    for direction in ("after", "before"):
        assert shown(seat(cast.aigul).get("/", {direction: place})) == [case.pk]


def test_open_overdue_and_due_today_are_counted_in_words(cast, seat):
    lodge(cast, at=MORNING - timedelta(days=3))
    lodge(cast)
    case_at(cast, "issue", Desk.POSTING, since=MORNING - timedelta(days=14))
    with clock.at(MORNING + timedelta(minutes=10)):
        answer = seat(cast.aigul).get("/")
    assert {name: number.value for name, number in answer.context["numbers"].items()} == {
        "open": 3, "overdue": 2, "today": 1
    }  # fmt: skip


def test_the_page_takes_few_queries_whatever_its_lines(cast, monday, django_assert_max_num_queries, seat):
    for _ in range(3):
        case_at(cast, "issue", Desk.EXAMINATION)
    browser = seat(cast.dana)
    browser.get("/")
    with django_assert_max_num_queries(9) as few:  # session, account, posts; offices, acts; look, filters; the list
        browser.get("/")
    for _ in range(5):
        case_at(cast, "issue", Desk.EXAMINATION)
    with django_assert_max_num_queries(len(few.captured_queries)):
        assert len(shown(browser.get("/"))) == 8
    lists = [one["sql"] for one in few.captured_queries if "cases_clock" in one["sql"]]
    assert len(lists) == 2  # lines; all the numbers with the newest there is


@pytest.mark.parametrize("name", ["bolat", "marat"])
def test_an_empty_queue_says_why_and_what_next(cast, monday, seat, name):
    page = seat(getattr(cast, name)).get("/").content.decode()
    assert 'class="empty"' in page
    assert 'href="/search/"' in page


BANDS = [
    (timedelta(minutes=1), "today", "Left: 19 min"),
    (timedelta(minutes=14), "today", "Left: 6 min"),
    (timedelta(minutes=15), "urgent", "Left: 5 min"),
    (timedelta(minutes=20), "urgent", "Left: 1 min"),
    (timedelta(minutes=21), "overdue", "Overdue: 1 min"),
    (timedelta(days=1), "overdue", "Overdue: 23 h 40 min"),
]


@pytest.mark.parametrize(("passed", "band", "words"), BANDS)
def test_the_band_follows_the_clock(cast, seat, passed, band, words):
    lodge(cast)
    with clock.at(MORNING + passed):
        badge = seat(cast.aigul).get("/").context["rows"][0].badge
    assert (badge.band, badge.words) == (band, words)


def test_a_weekend_and_a_holiday_are_not_days_left(cast, settings):
    friday = MORNING.replace(day=20)
    case = case_at(cast, "issue", Desk.COMMISSION, since=friday)
    one = Clock.objects.open().get(case=case)
    assert badge_of(one, cast.office, friday + timedelta(hours=1)).words.endswith("1 жұмыс күні")
    closed_on(cast.office, MORNING.date())
    again = case_at(cast, "issue", Desk.COMMISSION, since=friday)
    two = Clock.objects.open().select_related("office").get(case=again)
    assert two.due_at.date() == MORNING.replace(day=24).date()
    assert badge_of(two, two.office, friday + timedelta(hours=1)).words.endswith("1 жұмыс күні")


def test_sections_come_from_posts_and_not_from_accounts(cast):
    assert [one.key for one in sections(capacities(cast.marat, MORNING.date()))] == ["department"]
    assert [one.key for one in sections(capacities(cast.gauhar, MORNING.date()))] == ["commission"]
    assert [one.key for one in sections(capacities(cast.dana, MORNING.date()))] == ["executor", "waiting"]


def test_filters_offer_what_the_acts_of_ones_offices_know(cast):
    offered = Queue(Seating(cast.bolat), {}, clock.now()).offered
    assert [value for value, _words in offered["service"]] == ["foreign-labour-permit"]
    assert [value for value, _words in offered["variant"]] == ["issue", "reissue", "extend", "ict-issue", "ict-renew"]
    assert {"examination", "cabinet"} <= {value for value, _words in offered["step"]}
    assert "courier" not in {value for value, _words in offered["step"]}
    assert [value for value, _words in offered["channel"]] == ["office", "portal"]
