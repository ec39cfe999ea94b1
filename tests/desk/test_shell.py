"""What cannot be done is said on a page of its own, in the person's language, with a way on."""

import logging
import re

import pytest
from django.conf import settings
from django.core.exceptions import PermissionDenied, RequestDataTooBig
from django.db import OperationalError, connection
from django.test import Client
from django.urls import path
from django_fsm import TransitionNotAllowed

from config import urls
from workflow.cases.refusals import Changed, Incomplete, NotYours, Refusal
from workflow.desk.entry import errors
from workflow.desk.shell import furniture as shell

SENTENCE = "Әбілқасымова А. істі 10:12-де жіберді."
RAISED = {
    "away": OperationalError("the server closed the connection"),
    "broken": ZeroDivisionError("secret detail"),
    "changed": Changed(SENTENCE, point="6.2", way_on="Істі қайта ашыңыз."),
    "large": RequestDataTooBig("too big"),
    "late": TransitionNotAllowed("no"),
    "lacking": Incomplete(SENTENCE, ("Паспорт жоқ.", "Келісім жоқ.")),
    "not-yours": NotYours(SENTENCE),
    "refused": Refusal(SENTENCE),
    "shut": PermissionDenied(SENTENCE),
}


def stumble(request, what):
    raise RAISED[what]


urlpatterns = [*urls.urlpatterns, path("stumble/<str:what>/", stumble, name="stumble")]
handler400, handler403, handler404, handler500 = urls.handler400, urls.handler403, urls.handler404, urls.handler500
pytestmark = pytest.mark.urls(__name__)


@pytest.fixture
def visitor(settings):
    settings.PUBLIC_PAGES = {*settings.PUBLIC_PAGES, "stumble"}
    return Client(raise_request_exception=False)


def read(visitor, what, **posted):
    answer = visitor.post(f"/stumble/{what}/", posted) if posted else visitor.get(f"/stumble/{what}/")
    return answer, answer.content.decode()


@pytest.mark.parametrize(
    ("what", "status", "said"),
    [
        ("changed", 409, SENTENCE),
        ("refused", 409, SENTENCE),
        ("late", 409, "Іс келесі кезеңге өтіп кеткен"),
        ("not-yours", 403, SENTENCE),
        ("shut", 403, SENTENCE),
        ("large", 413, "Тым үлкен жіберілім"),
        ("away", 503, "Қызмет уақытша қолжетімсіз"),
        ("broken", 500, "Бізде ақау болды"),
    ],
)
def test_every_stop_says_why_in_kazakh_and_shows_a_way_on(visitor, what, status, said):
    answer, page = read(visitor, what)
    assert answer.status_code == status
    assert said in page
    assert '<html lang="kk">' in page
    assert 'href="/"' in page


def test_a_page_that_is_not_there(visitor):
    answer = visitor.get("/nowhere/")
    assert (answer.status_code, "Бет табылмады" in answer.content.decode()) == (404, True)


def test_a_refusal_names_the_point_what_is_lacking_and_what_to_do(visitor):
    _answer, page = read(visitor, "changed")
    assert "6.2" in page
    assert "Істі қайта ашыңыз." in page
    _answer, page = read(visitor, "lacking")
    assert "Паспорт жоқ." in page
    assert "Келісім жоқ." in page


def test_a_fragment_gets_its_refusal_into_the_banner_of_the_page(visitor):
    answer = visitor.get("/stumble/changed/", headers={"HX-Request": "true"})
    page = answer.content.decode()
    assert (answer.status_code, answer["HX-Retarget"], answer["HX-Reswap"]) == (409, "#banner", "innerHTML")
    assert SENTENCE in page
    assert "<html" not in page


def test_what_was_typed_is_shown_again_but_no_secret(visitor):
    _answer, page = read(
        visitor, "refused", opinion="Құжаттар толық <b>емес</b>", password="open sesame now", version="7"
    )
    assert "Құжаттар толық &lt;b&gt;емес&lt;/b&gt;" in page
    assert "sesame" not in page


def test_a_fault_has_a_number_which_the_log_knows_and_hides_its_cause(visitor, caplog):
    with caplog.at_level(logging.ERROR, errors.logger.name):
        _answer, page = read(visitor, "broken")
    number = caplog.records[0].args[0]
    assert number in page
    assert "ZeroDivisionError" not in page
    assert "secret detail" not in page


def test_without_the_database_the_page_still_comes(visitor, monkeypatch):
    def away():
        raise OperationalError("the server closed the connection")

    monkeypatch.setattr(connection, "ensure_connection", away)
    visitor.cookies["sessionid"] = "a" * 32
    for address in ("/stumble/broken/", "/accessibility/", "/nowhere/", "/login/"):
        answer = visitor.get(address)
        assert (answer.status_code, answer["Retry-After"]) == (503, "30"), address
        assert "Қызмет уақытша қолжетімсіз" in answer.content.decode()


def test_a_stale_form_is_explained(db):
    answer = Client(enforce_csrf_checks=True).post("/login/", {"username": "x", "password": "y"})
    assert (answer.status_code, "Үлгі ескірген" in answer.content.decode()) == (403, True)


def test_pages_allow_no_script_or_style_of_others(visitor):
    policy = visitor.get("/accessibility/")["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy


def test_every_icon_a_page_names_is_drawn():
    drawn = set(
        re.findall(r'<symbol id="([a-z]+)"', (settings.BASE_DIR / "static/icons.svg").read_text(encoding="utf8"))
    )
    named = {
        name
        for path in (settings.BASE_DIR / "templates").rglob("*.html")
        for name in re.findall(r'{% icon "([^"]+)"', path.read_text(encoding="utf8"))
    }
    assert named <= drawn
    assert {way.icon for way in (*shell.OFFICERS, *shell.VISITORS)} <= drawn
    assert {"overdue", "urgent", "today", "soon", "normal", "none", "paused", "done"} <= drawn
