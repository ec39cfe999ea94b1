"""Who does nothing for half an hour is signed out; a page that fetches by itself is nobody doing something."""

import time
from datetime import timedelta

import pytest
from django.conf import settings
from django.contrib.sessions.models import Session
from django.test import Client
from django.utils import timezone

from workflow.desk.entry.presence import SEEN


def seen(browser, ago):
    """As if the last thing had been done so many seconds ago."""
    session = browser.session
    session[SEEN] = int(time.time()) - ago
    session.save()
    Session.objects.update(expire_date=timezone.now() + timedelta(seconds=settings.SESSION_COOKIE_AGE - ago))


def left(browser):
    return Session.objects.get(pk=browser.session.session_key).expire_date - timezone.now()


@pytest.mark.parametrize(("ago", "headers", "renewed"), [
    (61, {}, True), (20, {}, False), (61, {"X-Unattended": "1", "HX-Request": "true"}, False),
])  # fmt: skip
def test_a_session_is_renewed_by_work_and_at_most_once_a_minute(cast, seat, ago, headers, renewed):
    browser = seat(cast.aigul)
    seen(browser, ago)
    browser.get("/accessibility/", headers=headers)
    assert (left(browser) > timedelta(seconds=settings.SESSION_IDLE)) is (renewed or ago < 60)
    assert (time.time() - browser.session[SEEN] < 15) is renewed


def test_after_half_an_hour_of_nothing_the_door_is_shut(cast, seat):
    browser = seat(cast.aigul)
    seen(browser, settings.SESSION_COOKIE_AGE + 1)
    assert browser.get("/me/?a=1")["Location"] == "/login/?next=/me/%3Fa%3D1"


def test_a_person_who_says_so_is_still_here(cast, seat):
    browser = seat(cast.aigul)
    seen(browser, 1700)
    assert browser.post("/me/here/", headers={"HX-Request": "true"}).status_code == 204
    assert left(browser) > timedelta(seconds=settings.SESSION_IDLE)
    back = browser.post("/me/here/", headers={"Referer": "http://testserver/search/?q=1"})
    assert (back.status_code, back["Location"]) == (302, "/search/?q=1")
    assert browser.get("/me/here/").status_code == 405
    assert Client(enforce_csrf_checks=True).post("/me/here/").status_code == 403


def test_a_fragment_asked_for_by_a_stranger_sends_the_whole_page_to_the_door(db, client):
    answer = client.get(
        "/notifications/", headers={"HX-Request": "true", "HX-Current-URL": "http://testserver/search/?q=2026"}
    )
    assert answer["HX-Redirect"] == "/login/?next=/search/%3Fq%3D2026"
    assert b"<form" not in answer.content
    elsewhere = client.get("/notifications/", headers={"HX-Request": "true", "HX-Current-URL": "https://example.org/"})
    assert elsewhere["HX-Redirect"] == "/login/?next=/"


def test_a_form_sent_by_a_stranger_comes_back_to_the_page_it_stood_on(db, client):
    answer = client.post("/me/", headers={"Referer": "http://testserver/me/?a=1"})
    assert answer["Location"] == "/login/?next=/me/%3Fa%3D1"


def test_every_page_of_the_signed_in_asks_before_the_session_ends(cast, seat):
    page = seat(cast.aigul).get("/me/").content.decode()
    assert f'data-idle="{settings.SESSION_IDLE}" data-warn="{settings.SESSION_WARNING}"' in page
    assert 'data-here="/me/here/"' in page
    assert 'id="session"' not in seat().get("/login/").content.decode()
