"""Who looked at personal data, who was turned away and who signed in stands in the office's chain of the day."""

import uuid

import pytest
from django.urls import reverse

from tests import cast as people
from tests import walk
from workflow.acts.words import Desk
from workflow.audit.models import Chain, Event
from workflow.audit.verify import verify
from workflow.desk.entry import turned_away
from workflow.office import clock, throttle
from workflow.outbox import work
from workflow.papers.models import Paper

PASSWORD = "correct horse battery"


@pytest.fixture
def cast(db):
    return people.gather()


@pytest.fixture(autouse=True)
def monday():
    with clock.at(walk.MORNING):
        yield


def told(kind):
    return list(Event.objects.filter(chain__startswith="access/", kind=kind).order_by("id"))


@pytest.fixture
def case(cast):
    return walk.case_at(cast, "issue", Desk.EXAMINATION)


def test_opening_a_case_is_told_once_a_day(client, cast, case):
    client.force_login(cast.dana)
    for _again in range(2):
        client.get(reverse("case", args=[case.pk]))
    (event,) = told("read")
    assert event.chain == f"access/{cast.office.pk}/2026-11-23"
    assert event.actor == cast.dana
    assert event.payload == {"table": "cases.case", "row": case.pk, "name": case.number}


def test_the_next_day_it_is_told_again(client, cast, case):
    client.force_login(cast.dana)
    client.get(reverse("case", args=[case.pk]))
    with clock.at(walk.MORNING.replace(day=24)):
        client.get(reverse("case", args=[case.pk]))
    assert [event.chain[-2:] for event in told("read")] == ["23", "24"]


def test_asking_for_the_case_of_another_office_is_told_with_what_was_asked_for(client, cast, case):
    client.force_login(cast.zere)
    assert client.get(reverse("case", args=[case.pk])).status_code == 404
    (event,) = told("denied")
    assert event.actor == cast.zere
    assert event.payload == {"page": "case", "wanted": {"pk": str(case.pk)}, "method": "GET", "status": 404}
    assert told("read") == []


def test_another_posts_deed_is_told(client, cast, case):
    client.force_login(cast.aigul)
    assert client.post(reverse("deed", args=[case.pk, "examine"]), {"version": case.version}).status_code == 403
    assert [event.payload["wanted"]["verb"] for event in told("denied")] == ["examine"]


def test_a_page_that_does_not_exist_is_nobodys_secret(client, cast):
    client.force_login(cast.dana)
    assert client.get("/nowhere/").status_code == 404
    assert told("denied") == []


def test_a_script_that_goes_on_trying_leaves_so_many_traces_and_no_more(client, cast, case, monkeypatch):
    monkeypatch.setattr(turned_away, "MOST", 3)
    client.force_login(cast.zere)
    for pk in range(case.pk, case.pk + 6):
        client.get(reverse("case", args=[pk]))
    assert len(told("denied")) == 3


def test_signing_in_and_failing_to_are_told_of_logins_that_exist(client, cast):
    for login, password in [("dana", PASSWORD), ("dana", "wrong"), ("my secret password", "x")]:
        client.post(reverse("login"), {"username": login, "password": password})
        client.logout()
        throttle.forgive("address", "127.0.0.1")
    assert [event.actor for event in told("signed_in")] == [cast.dana]
    assert [event.actor for event in told("not_signed_in")] == [cast.dana]
    assert "my secret" not in str(list(Event.objects.values_list("payload", flat=True)))


def test_the_chains_of_access_are_proven_like_all_others(client, cast, case):
    client.force_login(cast.dana)
    client.get(reverse("case", args=[case.pk]))
    chain = Chain.objects.get(name__startswith="access/")
    assert verify(chain.name) == (chain.seq, [])


def test_opening_a_paper_and_its_pages_is_told_once(client, cast, case):
    work.deliver()
    paper = Paper.objects.made().filter(case=case).first()
    client.force_login(cast.bolat)
    client.get(reverse("paper", args=[paper.pk]))
    client.get(reverse("paper-page", args=[paper.pk, 1]))
    assert [event.payload["table"] for event in told("read")] == ["papers.paper"]


def test_finding_an_applicant_by_number_is_told_without_the_number(client, cast, case):
    client.force_login(cast.aigul)
    client.post(reverse("search"), {"q": cast.employer.number})
    client.get(reverse("search"))
    client.post(reverse("intake-find", args=[uuid.uuid4()]), {"number": cast.employer.number})
    (event,) = told("read")
    assert event.payload == {"table": "applicants.applicant", "row": cast.employer.pk, "name": "94•••••••385"}


def test_a_number_nobody_here_has_tells_nothing(client, cast):
    client.force_login(cast.aigul)
    client.post(reverse("search"), {"q": "120340005673"})
    client.get(reverse("search"))
    assert told("read") == []
