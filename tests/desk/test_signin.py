"""Signing in: one answer for every miss, a growing wait, and no password in the log."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.cast import LONG_AGO
from workflow.office import clock
from workflow.office.models import Account, Post
from workflow.office.models.people import Duty
from workflow.office.throttle import Limit

NOON = datetime(2026, 11, 3, 12, 0, tzinfo=ZoneInfo("Asia/Almaty"))
GUESS = "wrong"
WRONG = "Логин немесе құпиясөз қате."


@pytest.fixture
def dana(db, settings):
    settings.LOGIN_REDIRECT_URL = "accessibility"
    return Account.objects.create_user("dana", "correct horse battery", surname="Ғабдуллина")


def try_once(client, password=GUESS, username="dana", at=NOON):
    with clock.at(at):
        return client.post("/login/", {"username": username, "password": password})


def test_who_signs_in_goes_to_the_first_page(client, dana):
    answer = try_once(client, "correct horse battery")
    assert (answer.status_code, answer["Location"]) == (302, "/accessibility/")


def lands(client, account):
    account.set_password("correct horse battery")
    account.save()
    answer = try_once(client, "correct horse battery", account.username)
    client.post("/logout/")
    return answer["Location"]


def test_each_duty_begins_its_day_at_its_own_home(client, cast):
    homes = {name: lands(client, getattr(cast, name)) for name in ("aigul", "bolat", "dana", "gauhar", "zere", "marat")}
    assert homes == {
        "aigul": "/", "bolat": "/head/", "dana": "/", "gauhar": "/commission/", "zere": "/", "marat": "/admin/",
    }  # fmt: skip


def test_with_duties_of_several_homes_the_day_begins_at_the_queue(client, cast):
    Post.objects.create(account=cast.gauhar, office=cast.office, duty=Duty.EXECUTOR, since=LONG_AGO)
    assert lands(client, cast.gauhar) == "/"
    Post.objects.create(account=cast.gauhar, office=cast.office, duty=Duty.HEAD, since=LONG_AGO)
    assert lands(client, cast.gauhar) == "/head/"


@pytest.mark.parametrize(("username", "password"), [("dana", "x"), ("nobody", "x"), ("erlan", "correct horse battery")])
def test_every_miss_gets_the_same_answer(client, dana, username, password):
    Account.objects.create_user("erlan", "correct horse battery", surname="Ержанов", is_active=False)
    answer = try_once(client, password, username)
    assert answer.status_code == 422
    assert WRONG in answer.content.decode()


def test_after_five_misses_the_door_is_shut_for_a_while_even_to_the_right_password(client, dana):
    assert [try_once(client).status_code for _ in range(5)] == [422] * 5
    answer = try_once(client, "correct horse battery")
    assert (answer.status_code, answer["Retry-After"]) == (429, "16")
    page = answer.content.decode()
    assert 'data-screen="error-429"' in page
    assert '<dd class="number">16</dd>' in page
    assert ">12:00:16</time>" in page
    later = NOON + timedelta(seconds=20)
    assert try_once(client, "correct horse battery", at=later).status_code == 302


@pytest.mark.parametrize(("language", "words"), [("kk", "Қайталауға болатын уақыт"), ("ru", "Повторить можно после")])
def test_whoever_waits_is_told_until_when_in_their_language(client, dana, language, words):
    client.cookies["django_language"] = language
    for _ in range(6):
        answer = try_once(client)
    assert (answer.status_code, answer["Content-Language"]) == (429, language)
    assert words in answer.content.decode()


def test_the_wait_doubles_with_every_further_miss(client, dana):
    for _ in range(5):
        try_once(client)
    try_once(client, at=NOON + timedelta(seconds=20))
    assert try_once(client, at=NOON + timedelta(seconds=21))["Retry-After"] == "30"


def test_a_success_forgives_earlier_misses(client, dana):
    for _ in range(4):
        try_once(client)
    try_once(client, "correct horse battery")
    client.post("/logout/")
    assert [try_once(client).status_code for _ in range(4)] == [422] * 4


@pytest.mark.parametrize(("tries", "seconds"), [(4, 0), (5, 15), (6, 30), (8, 120), (12, 900), (400, 900)])
def test_how_long_one_waits(tries, seconds):
    assert Limit(free=5, first=15, longest=900).wait(tries) == seconds


def test_one_address_cannot_try_many_logins_for_ever(client, dana):
    answers = [try_once(client, username=f"guess{number}").status_code for number in range(31)]
    assert answers == [422] * 30 + [429]


def test_the_log_never_holds_a_password(client, dana, caplog):
    for _ in range(7):
        try_once(client, "hunter2 hunter2")
    assert "hunter2" not in caplog.text


def test_the_administration_has_no_door_of_its_own(client, dana):
    assert "/login/?next=" in client.get("/admin/office/")["Location"]
    assert client.get("/admin/login/", {"next": "/admin/"}, follow=True).redirect_chain[-1][0].startswith("/login/")
    client.force_login(dana)
    answer = client.get("/admin/", follow=True)
    assert (answer.status_code, "аудиторлар" in answer.content.decode()) == (403, True)
    Account.objects.update(is_superuser=True)
    assert client.get("/admin/login/", {"next": "https://example.org/"})["Location"] == "/admin/"
