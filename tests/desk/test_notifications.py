"""What people were told: a number in the header, unread first, day by day; read and taken back at once."""

from datetime import timedelta

import pytest

from tests.walk import case_at
from workflow.acts.words import Desk
from workflow.office import clock
from workflow.outbox import work
from workflow.outbox.models import Notification, Switch


@pytest.fixture
def told(cast, monday):
    """Dana was told of two cases."""
    made = [case_at(cast, "issue", Desk.EXAMINATION) for _ in range(2)]
    work.deliver()
    return made


def unread(account):
    return Notification.objects.filter(account=account, read_at=None).count()


def test_a_person_reads_what_they_were_told_and_says_so(told, cast, seat):
    browser = seat(cast.dana)
    page = browser.get("/notifications/").content.decode()
    assert f"A case waits for you. Case: {told[0].number}." in page
    assert f'href="/cases/{told[0].pk}/"' in page
    assert '<span class="number">(2)</span>' in page
    browser.post("/notifications/")
    assert '<span class="number">(2)</span>' not in browser.get("/notifications/").content.decode()
    assert Notification.objects.filter(read_at=None).exclude(account=cast.dana).exists()


def test_one_of_several_is_read_alone_and_the_unread_stand_first(told, cast, seat):
    browser = seat(cast.dana)
    newest = Notification.objects.filter(account=cast.dana).order_by("-at", "-pk").first()
    browser.post("/notifications/", {"one": newest.pk})
    assert unread(cast.dana) == 1
    page = browser.get("/notifications/").context
    ((_day, first),) = page["unread"]
    ((_day, rest),) = page["rest"]
    assert [row["one"].pk for row in rest] == [newest.pk]
    assert newest.pk not in [row["one"].pk for row in first]


def test_what_was_marked_is_taken_back_within_a_minute(told, cast, seat, monday):
    browser = seat(cast.dana)
    browser.post("/notifications/")
    assert 'data-action="undo"' in browser.get("/notifications/").content.decode()
    browser.post("/notifications/", {"undo": "1"})
    assert unread(cast.dana) == 2
    browser.post("/notifications/")
    with clock.at(monday + timedelta(seconds=61)):
        assert 'data-action="undo"' not in browser.get("/notifications/").content.decode()
        browser.post("/notifications/", {"undo": "1"})
    assert unread(cast.dana) == 0


def test_nobody_reads_for_somebody_else(told, cast, seat):
    seat(cast.erlan).post("/notifications/", {"one": Notification.objects.filter(account=cast.dana).first().pk})
    assert unread(cast.dana) == 2


def test_the_days_are_the_person_s_headings(told, cast, seat, monday):
    Notification.objects.filter(account=cast.dana, case=told[0].pk).update(at=monday - timedelta(days=3))
    days = [day for day, _rows in seat(cast.dana).get("/notifications/").context["unread"]]
    assert days == [monday.date(), (monday - timedelta(days=3)).date()]


def test_an_empty_page_says_what_will_come(cast, monday, seat):
    assert "Nothing has been said to you yet" in seat(cast.erlan).get("/notifications/").content.decode()


def test_what_a_person_wants_to_be_told_is_kept(cast, monday, seat):
    browser = seat(cast.dana)
    page = browser.get("/me/notices/")
    assert 'aria-label="A case waits for you: by e-mail"' in page.content.decode()
    everything = dict.fromkeys(page.context["form"].fields, "on")
    del everything["half-mail"], everything["digest-mail"]
    assert browser.post("/me/notices/", everything)["Location"] == "/me/notices/"
    kept = {(one.kind, one.in_page, one.by_mail) for one in Switch.objects.filter(account=cast.dana)}
    assert kept == {("half", True, False), ("digest", True, False)}
    assert browser.get("/me/notices/").context["form"]["half-mail"].value() is False
    browser.post("/me/notices/", everything | {"half-mail": "on", "digest-mail": "on"})
    assert not Switch.objects.filter(account=cast.dana).exists()
