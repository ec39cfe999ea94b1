"""Kazakh is the language until the person chooses another, in words, dates and numbers."""

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import django
import polib
import pytest
from django.conf import settings
from django.test import Client
from django.utils import formats, translation
from django.utils.translation import gettext, ngettext, npgettext, pgettext

from workflow.office.models import Account

EVENING = datetime(2026, 11, 3, 19, 5, tzinfo=ZoneInfo("Asia/Almaty"))
BACK = '<input type="hidden" name="next" value="{}">'
BUTTON = '<button type="submit" name="language" value="{}"'
PARTS_OF_DJANGO = ["conf", "contrib/auth", "contrib/admin", "contrib/contenttypes", "contrib/sessions"]
SAME_IN_EVERY_LANGUAGE = {"…", ":?.!", ":", ", ", "IPv4", "IPv6", "%(truncated_text)s…", "URL"}


@pytest.mark.parametrize("wanted", [None, "ru", "en-US,en;q=0.9"])
def test_a_first_visit_is_in_kazakh_whatever_the_browser_asks_for(client, wanted):
    answer = client.get("/accessibility/", headers={"Accept-Language": wanted} if wanted else {})
    assert '<html lang="kk">' in answer.content.decode()
    assert answer["Content-Language"] == "kk"
    assert "Cookie" in answer["Vary"]
    assert set(answer.cookies) == {"csrftoken"}


def test_a_choice_is_kept_and_leads_back_to_the_page(client):
    answer = client.post("/language/", {"language": "ru", "next": "/accessibility/?a=1"})
    assert (answer.status_code, answer["Location"]) == (302, "/accessibility/?a=1")
    assert '<html lang="ru">' in client.get("/accessibility/").content.decode()


def test_the_switch_names_this_page_with_its_question(client):
    assert BACK.format("/accessibility/?a=1&amp;b=%22") in client.get('/accessibility/?a=1&b="').content.decode()


def test_an_address_alone_changes_no_language_and_neither_does_a_form_from_elsewhere(db):
    browser = Client(enforce_csrf_checks=True)
    assert browser.get("/language/", {"language": "ru"}).status_code == 405
    assert browser.post("/language/", {"language": "ru"}).status_code == 403
    token = browser.get("/accessibility/").context["csrf_token"]
    assert browser.post("/language/", {"language": "ru", "csrfmiddlewaretoken": token})["Location"] == "/"
    assert browser.get("/accessibility/")["Content-Language"] == "ru"


@pytest.mark.parametrize("address", ["/accessibility/", "/login/", "/status/", "/acts/", "/no/such/page/", "/admin/"])
def test_every_page_offers_the_other_languages_as_buttons(client, db, address):
    if address == "/admin/":
        client.force_login(Account.objects.create_superuser("dana", "correct horse battery", surname="Ғабдуллина"))
    page = client.get(address).content.decode()
    assert BACK.format(address) in page
    assert [code for code in ("kk", "ru", "en") if BUTTON.format(code) in page] == ["ru", "en"]


@pytest.mark.parametrize("elsewhere", ["https://example.org/", "//example.org/", "javascript:alert(1)"])
def test_the_switch_never_leads_out_of_the_house(client, elsewhere):
    assert client.post("/language/", {"language": "en", "next": elsewhere})["Location"] == "/"


def test_an_unknown_language_is_not_taken_and_a_damaged_choice_is_kazakh(client):
    assert client.post("/language/", {"language": "de"}).status_code == 400
    client.cookies["django_language"] = "../../etc"
    assert client.get("/accessibility/")["Content-Language"] == "kk"


def test_a_form_sent_and_refused_leads_back_to_where_it_stood(client, db):
    answer = client.post(
        "/login/", {"username": "x", "password": "y"}, headers={"Referer": "http://testserver/login/?next=/a/"}
    )
    assert BACK.format("/login/?next=/a/") in answer.content.decode()


def test_the_account_remembers_the_choice_for_other_browsers(client, db, settings):
    settings.LOGIN_REDIRECT_URL = "accessibility"
    account = Account.objects.create_user("dana", "correct horse battery", surname="Ғабдуллина")
    client.force_login(account)
    client.post("/language/", {"language": "ru"})
    account.refresh_from_db()
    assert account.language == "ru"
    client.post("/logout/")
    assert client.get("/accessibility/")["Content-Language"] == "kk"
    client.post("/login/", {"username": "dana", "password": "correct horse battery"})
    assert client.get("/accessibility/")["Content-Language"] == "ru"


@pytest.mark.parametrize(
    ("language", "long", "moment", "number"),
    [
        ("kk", "2026 ж. 3 қараша", "03.11.2026 19:05", "1\xa0234\xa0567,50"),
        ("ru", "3 ноября 2026 г.", "03.11.2026 19:05", "1\xa0234\xa0567,50"),
        ("en", "3 November 2026", "03.11.2026 19:05", "1\xa0234\xa0567.50"),
    ],
)
def test_dates_and_numbers_are_written_as_people_write_them(language, long, moment, number):
    with translation.override(language):
        assert formats.date_format(date(2026, 11, 3), "DATE_FORMAT") == long
        assert formats.date_format(EVENING, "SHORT_DATETIME_FORMAT") == moment
        assert formats.number_format("1234567.50", decimal_pos=2, use_l10n=True, force_grouping=True) == number
        assert formats.get_format("FIRST_DAY_OF_WEEK") == 1


def say(entry):
    if entry.msgid_plural and entry.msgctxt:
        return npgettext(entry.msgctxt, entry.msgid, entry.msgid_plural, 2)
    if entry.msgid_plural:
        return ngettext(entry.msgid, entry.msgid_plural, 2)
    return pgettext(entry.msgctxt, entry.msgid) if entry.msgctxt else gettext(entry.msgid)


@pytest.mark.parametrize("part", PARTS_OF_DJANGO)
def test_nothing_django_says_stays_english(part):
    english = polib.pofile(str(Path(django.__file__).parent / part / "locale/en/LC_MESSAGES/django.po"))
    with translation.override("kk"):
        left = [one.msgid for one in english if say(one) in {one.msgid, one.msgid_plural, ""}]
    assert set(left) <= SAME_IN_EVERY_LANGUAGE


def test_what_django_says_is_compiled_as_written():
    folder = Path(settings.LOCALE_PATHS[1]) / "kk/LC_MESSAGES"
    source, compiled = polib.pofile(str(folder / "django.po")), polib.mofile(str(folder / "django.mo"))
    assert {(one.msgctxt, one.msgid, one.msgstr) for one in source} == {
        (one.msgctxt, one.msgid, one.msgstr) for one in compiled
    }


def test_the_scripts_of_the_administration_speak_kazakh(client, db):
    client.force_login(Account.objects.create_superuser("dana", "correct horse battery", surname="Ғабдуллина"))
    assert "\\u049a\\u0430\\u0437\\u0456\\u0440" in client.get("/admin/jsi18n/").content.decode()  # Қазір
