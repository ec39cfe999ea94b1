"""The queue: what waits for a person's posts, the nearest term first, a page at a time."""

from datetime import timedelta

import pytest

from tests.cast import seat as give_post
from tests.desk.conftest import closed_on
from tests.walk import MORNING, case_at, lodge
from workflow.acts.words import Desk
from workflow.cases.models import Clock
from workflow.desk import queue
from workflow.desk.queue_sections import sections
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
    assert [name for name, rows in found.items() if rows] == ["dana"]
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


def test_pages_follow_each_other_without_gaps_and_doubles(cast, monkeypatch, seat):
    monkeypatch.setattr(queue, "PAGE", 2)
    made = [lodge(cast, at=MORNING + timedelta(minutes=n // 2)) for n in range(5)]
    browser, found = seat(cast.aigul), []
    with clock.at(MORNING + timedelta(minutes=10)):
        answer = browser.get("/")
        found += shown(answer)
        while answer.context["after"]:
            answer = browser.get("/", {"after": answer.context["after"]})
            found += shown(answer)
    assert found == [case.pk for case in made]


def test_steps_without_a_term_stand_last_also_across_pages(cast, monkeypatch, seat):
    monkeypatch.setattr(queue, "PAGE", 1)
    endless, due = case_at(cast, "issue", Desk.PREPARATION), case_at(cast, "issue", Desk.EXAMINATION)
    with clock.at(MORNING + timedelta(hours=2)):
        first = seat(cast.dana).get("/")
        second = seat(cast.dana).get("/", {"after": first.context["after"]})
    assert shown(first) == [due.pk]
    assert shown(second) == [endless.pk]
    assert second.context["rows"][0].badge.band == "none"


@pytest.mark.parametrize("place", ["x", "~", "~x", "2026-13-01~4", "2026-01-01~4", f"~{10**30}", "\0~1"])
def test_a_spoilt_place_in_the_list_shows_its_beginning(cast, monday, seat, place):
    case = lodge(cast)
    assert shown(seat(cast.aigul).get("/", {"after": place})) == [case.pk]


def test_open_overdue_and_due_today_are_counted_in_words(cast, seat):
    lodge(cast, at=MORNING - timedelta(days=3))
    lodge(cast)
    case_at(cast, "issue", Desk.POSTING, since=MORNING - timedelta(days=14))
    with clock.at(MORNING + timedelta(minutes=10)):
        answer = seat(cast.aigul).get("/")
    assert answer.context["numbers"] == {"open": 3, "overdue": 2, "today": 1}


def test_the_list_and_its_numbers_take_two_queries(cast, monday, django_assert_num_queries, seat):
    for _ in range(3):
        case_at(cast, "issue", Desk.EXAMINATION)
    browser = seat(cast.dana)
    browser.get("/")
    with django_assert_num_queries(7):  # session, account, posts, offices, unread; numbers, list
        browser.get("/")


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
    assert sections(capacities(cast.marat, MORNING.date())) == []
    assert [one.key for one in sections(capacities(cast.dana, MORNING.date()))] == ["executor", "waiting"]
