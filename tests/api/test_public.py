"""Programs get the acts and due moments; a bad question gets its fault at its field; nothing else is open."""

import json
from io import StringIO

import pytest
from django.core.management import call_command

DUE = {"office": "kyzylorda-department", "since": "2018-12-20T18:20", "term": "6 working_day"}


def test_the_acts_are_those_the_command_prints(client, db):
    out = StringIO()
    call_command("acts", "--json", stdout=out)
    assert client.get("/api/acts/").json() == json.loads(out.getvalue())


def test_an_unknown_act_is_said_with_those_there_are(client, db):
    answer = client.get("/api/acts/", {"act": "kyzylorda-1"})
    assert answer.status_code == 400
    assert "kyzylorda-125" in answer.json()["act"][0]


@pytest.mark.parametrize(("lang", "word"), [("kk", "жұмыс"), ("ru", "рабочих"), ("en", "working")])
def test_a_due_moment_comes_with_its_reasons(client, db, lang, word):
    answer = client.get("/api/due/", DUE | {"lang": lang}).json()
    assert answer["due"] == "2018-12-28T18:30:00+05:00"
    assert word in " ".join(answer["why"])


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"office": "nowhere"}, "office"),
        ({"term": "6 days"}, "term"),
        ({"term": "PT2H"}, "term"),
        ({"since": "yesterday"}, "since"),
        ({"since": "2018-12-20"}, "since"),
        ({"lang": "de"}, "lang"),
        ({"office": "a\0b"}, "office"),
    ],
)
def test_a_bad_question_gets_its_fault_at_its_field(client, db, change, field):
    answer = client.get("/api/due/", DUE | change)
    assert answer.status_code == 400
    assert set(answer.json()) == {field}


def test_nothing_can_be_posted(client, db):
    assert client.post("/api/acts/", {}).status_code in (403, 405)
    assert client.post("/api/due/", DUE).status_code in (403, 405)
