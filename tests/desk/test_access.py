"""Who sees which page: a stranger nothing, another office nothing, everybody else what their post gives."""

import pytest
from django.conf import settings
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from tests.walk import case_at, judge
from workflow.acts.words import Desk, Verb
from workflow.outbox import work
from workflow.papers.models import Paper, Upload

PEOPLE = ["aigul", "bolat", "dana", "erlan", "gauhar", "zere", "marat"]
SIGHT = [
    (Desk.INTAKE, {"aigul": 200, "bolat": 200, "dana": 404, "erlan": 404, "gauhar": 404, "zere": 404, "marat": 200}),
    (
        Desk.EXAMINATION,
        {"aigul": 200, "bolat": 200, "dana": 200, "erlan": 404, "gauhar": 404, "zere": 404, "marat": 200},
    ),
    (
        Desk.COMMISSION,
        {"aigul": 200, "bolat": 200, "dana": 200, "erlan": 404, "gauhar": 200, "zere": 404, "marat": 200},
    ),
    (Desk.POSTED, {"aigul": 200, "bolat": 200, "dana": 200, "erlan": 404, "gauhar": 200, "zere": 404, "marat": 200}),
]
OWN_DOORS = {"login", "logout", "language", "accessibility", "styleguide"}

EXAMPLES = {
    "<int:pk>": "1",
    "<int:page>": "1",
    "<int:document>": "1",
    "<slug:verb>": "sign",
    "<slug:deed>": "close",
    "<slug:code>": "ru",
    "<str:typed>": "X",
    "<uuid:token>": "00000000-0000-4000-8000-000000000000",
}
"""What stands in an address for each of its parts."""


@pytest.mark.parametrize(("desk", "expected"), SIGHT)
def test_each_post_sees_its_cases_and_no_others(cast, monday, seat, desk, expected):
    case = case_at(cast, "issue", desk)
    address = reverse("case", args=[case.pk])
    assert {name: seat(getattr(cast, name)).get(address).status_code for name in PEOPLE} == expected


@pytest.mark.parametrize(
    ("verb", "desk", "expected"),
    [
        (
            Verb.ASSIGN,
            Desk.ASSIGNMENT,
            {"aigul": 403, "bolat": 200, "dana": 404, "erlan": 404, "zere": 404, "marat": 403},
        ),
        (Verb.EXAMINE, Desk.EXAMINATION, {"aigul": 403, "bolat": 403, "dana": 200, "erlan": 404, "marat": 403}),
        (Verb.RECOMMEND, Desk.COMMISSION, {"aigul": 403, "bolat": 403, "dana": 403, "gauhar": 200, "zere": 404}),
        (Verb.ASSIGN, Desk.EXAMINATION, {"bolat": 409, "dana": 403}),
        (Verb.GRANT, Desk.ASSIGNMENT, {"bolat": 404}),
        (Verb.LAPSE, Desk.PAYMENT, {"dana": 404}),
    ],
)
@pytest.mark.parametrize("method", ["get", "post"])
def test_a_deed_opens_to_its_holder_alone(cast, monday, seat, verb, desk, expected, method):
    case = case_at(cast, "issue", desk)
    judge(case, cast.dana)
    address = f"/cases/{case.pk}/{verb}/"
    found = {}
    for name in expected:
        answer = getattr(seat(getattr(cast, name)), method)(address, {"version": case.version, "executor": "nobody"})
        found[name] = 200 if answer.status_code == 422 else answer.status_code
    leads_on = {("post", Verb.EXAMINE): "dana", ("get", Verb.RECOMMEND): "gauhar"}.get((method, verb))
    if leads_on:
        assert found.pop(leads_on) == 302
        expected = {name: status for name, status in expected.items() if name != leads_on}
    assert found == expected


def test_papers_and_files_open_to_those_who_see_the_case(cast, monday, seat, a_scan):
    case = case_at(cast, "issue", Desk.ASSIGNMENT)
    a_scan(case)
    work.deliver()
    addresses = [
        reverse("paper", args=[Paper.objects.get(kind="receipt").pk]),
        reverse("upload", args=[Upload.objects.get().pk]),
    ]
    for address in addresses:
        found = {name: seat(getattr(cast, name)).get(address).status_code for name in PEOPLE}
        assert found == {
            "aigul": 200,
            "bolat": 200,
            "dana": 404,
            "erlan": 404,
            "gauhar": 404,
            "zere": 404,
            "marat": 200,
        }


def test_the_intake_is_the_clerks(cast, monday, seat):
    found = {name: seat(getattr(cast, name)).get("/intake/").status_code for name in PEOPLE}
    assert found == {"aigul": 200, "bolat": 403, "dana": 403, "erlan": 403, "gauhar": 403, "zere": 200, "marat": 403}


def patterns(under, before=""):
    for one in under.url_patterns:
        if isinstance(one, URLPattern):
            yield one.name, before + str(one.pattern)
        elif isinstance(one, URLResolver) and one.app_name != "admin":
            yield from patterns(one, before + str(one.pattern))


ADDRESSES = sorted((name or "", route) for name, route in patterns(get_resolver()))


@pytest.mark.parametrize(("name", "route"), ADDRESSES)
def test_every_address_wants_somebody_signed_in_or_is_on_the_public_list(db, seat, name, route):
    address = "/" + route
    for part, example in EXAMPLES.items():
        address = address.replace(part, example)
    for part in ("act", "service", "variant", "channel"):
        address = address.replace(f"<slug:{part}>", "x")
    answer = seat().get(address)
    sent_to_sign_in = answer.status_code == 302 and answer["Location"].startswith("/login/")
    assert sent_to_sign_in != (name in settings.PUBLIC_PAGES)


def test_the_public_list_names_addresses_that_exist():
    assert {name for name, _route in ADDRESSES} >= settings.PUBLIC_PAGES
    assert settings.PUBLIC_PAGES >= OWN_DOORS


def test_what_the_signed_in_see_is_kept_by_no_cache(cast, monday, seat):
    case = case_at(cast, "issue", Desk.INTAKE)
    for address in ("/", f"/cases/{case.pk}/", "/search/", "/notifications/", "/intake/"):
        answer = seat(cast.aigul).get(address)
        assert "no-store" in answer["Cache-Control"]
        assert "Cookie" in answer["Vary"]
