"""Odd input in every field, query and address: it is answered in words, never by a page that broke."""

from itertools import cycle
from urllib.parse import quote

from django.core.handlers.wsgi import WSGIRequest
from django.urls import resolve

from tests.desk.doors.forms import Form
from tests.desk.doors.knocking import browser_of, knock
from tests.desk.doors.oddities import BARE, FORM, TAG, Odd, listening, quoted, sent
from tests.desk.doors.sources import sources
from tests.desk.doors.table import GET, POST
from tests.desk.doors.test_matrix import NOTHING

BODIES = (
    ("application/json", '{"version": 1, "do": ["save"]}'), ("text/plain", "version=1"), (FORM, "&=&;=\0&%"),
    ("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data\r\n\r\n"),
    ("multipart/form-data", "--x"),
)  # fmt: skip
KEYS = ("0", "-1", "2147483648", "9" * 30, "²", "x%00y", "%ED%A0%80", quote(TAG, safe=""), "..", "a-b")


def fault(answer) -> str:
    """What is wrong with an answer: it broke, or it gives back what was typed as a part of the page."""
    if answer.status_code >= 500:
        return repr(answer.exc_info[1]) if getattr(answer, "exc_info", None) else str(answer.status_code)
    if answer.streaming or not answer.get("Content-Type", "").startswith("text/html"):
        return ""
    return "not escaped" if BARE in answer.content.decode() else ""


def faults(answers) -> list[str]:
    return [f"{asked}: {wrong}" for asked, answer in answers if (wrong := fault(answer))]


def test_odd_input_in_a_field_is_answered_in_words(scene):
    found = list(sources(scene))
    assert {place.name for place in POST} <= {resolve(form.address.partition("?")[0]).url_name for _who, form in found}
    assert faults(posted(scene, found, Odd(each=1))) == []


def posted(scene, found: list[tuple[str, Form]], odd: Odd):
    """Everybody writes from a place of their own, so that nobody is asked to wait."""
    for n, (who, form) in enumerate(found):
        browser = browser_of(scene, who, REMOTE_ADDR=f"10.0.0.{n}")
        for name in form.names:
            for kind in odd.some():
                data, more = sent(form.fields, name, kind)
                yield f"{form.address} {name}={kind[:40]!r}", knock(browser, "post", form.address, *data, **more)


def test_a_body_that_is_no_form_is_answered_in_words(scene):
    def answers():
        for place, row in POST.items():
            browser = browser_of(scene, who_may(row))
            kind, body = next(turn)
            yield f"{place} {kind}", knock(browser, "post", place.address(scene), body, content_type=kind)

    turn = cycle(BODIES)
    assert faults(answers()) == []


def test_an_odd_query_is_answered_in_words(scene, monkeypatch):
    def answers():
        for place, row in GET.items():
            browser, address = browser_of(scene, who_may(row)), place.address(scene)
            for name in names_asked(browser, address, monkeypatch):
                for kind in odd.some():
                    asked = f"{address}?{quoted(name)}={quoted(kind)}"
                    yield asked[:100], knock(browser, "get", asked)

    odd = Odd(each=1)
    assert faults(answers()) == []


def test_a_filter_the_list_does_not_have_is_refused(scene):
    auditor = browser_of(scene, "auditor")
    assert auditor.get("/exports/table.cases.case/?nothing=1").status_code == 400
    assert auditor.get("/exports/table.cases.case/?state=intake").status_code == 200


def test_what_no_text_may_hold_is_taken_out_of_every_query(scene):
    head, case = browser_of(scene, "head"), scene.cases["assignment"]
    assert head.get(f"/head/assign/many/?case={case.pk}%00&variant=a%00b").status_code == 200
    assert head.get("/head/assign/many/?case=x%00&variant=a%00b").status_code == 422


def names_asked(browser, address: str, monkeypatch) -> list[str]:
    """Which names of a query the page reads."""
    asked: set[str] = set()
    with monkeypatch.context() as hearing:
        hearing.setattr(WSGIRequest, "GET", listening(asked))
        knock(browser, "get", address)
    return sorted(asked)


def test_an_odd_address_is_answered_in_words(scene):
    def answers():
        for place, row in (*GET.items(), *POST.items()):
            browser, method = browser_of(scene, who_may(row)), "post" if POST.get(place) is row else "get"
            for part in map(str, scene.at[place.thing.strip("-")]):
                address = place.address(scene).replace(f"/{part}", f"/{next(turn)}", 1)
                yield f"{method} {address[:100]}", knock(browser, method, address)

    turn = cycle(KEYS)
    assert faults(answers()) == []


def who_may(row: dict[str, str]) -> str:
    """The first of the table to whom the address gives something, or whoever it is refused to."""
    return next((who for who, status in row.items() if status not in NOTHING), "clerk")
