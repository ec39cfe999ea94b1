"""Every office chain of South Kazakhstan and Kostanay through its pages, from the counter to both ends."""

import pytest
from django.urls import reverse

from tests.permits.elsewhere import typing
from workflow.acts.words import Decision, Desk, Verb
from workflow.cases.models import Case
from workflow.papers.models import Paper

EMPLOYERS = [
    ("south", "any", "employer-issue"),
    ("south", "any", "employer-extend"),
    ("kostanay", "employer-issue", "employer-issue"),
    ("kostanay", "employer-reissue", "employer-reissue"),
    ("kostanay", "employer-extend", "employer-extend"),
]
WORKERS = [
    ("south", "any", "worker-issue"),
    ("south", "any", "worker-reissue"),
    ("kostanay", "worker-issue", "worker-issue"),
    ("kostanay", "worker-issue", "worker-extend"),
    ("kostanay", "worker-reissue", "worker-reissue"),
]


@pytest.fixture
def window(request, windows):
    return lambda region: windows(request.getfixturevalue(region))


def brought_to_signature(window, variant, aspect, verb=Verb.PROPOSE):
    case = window.assign(window.hand_in(variant, aspect))
    window.judge(case)
    return window.propose(case, verb)


def kinds(case, **known):
    return set(Paper.objects.filter(case=case, **known).values_list("kind", flat=True))


@pytest.mark.parametrize(("region", "variant", "aspect"), EMPLOYERS)
def test_an_employer_gets_a_permit(window, region, variant, aspect):
    office = window(region)
    case = office.sign(brought_to_signature(office, variant, aspect))
    assert (case.state, case.decision) == (Desk.GIVING, Decision.GRANTED)
    assert office.give(case).state == Desk.ISSUED
    assert kinds(case, draft=False) == {"receipt", "permit"}
    facts = case.papers.get(kind="permit", draft=False).facts
    renewed = {"employer-reissue": "replaces", "employer-extend": "extends"}.get(aspect)
    assert {name for name in ("replaces", "extends") if facts[name]} == ({renewed} if renewed else set())
    assert facts["signed"]


@pytest.mark.parametrize(("region", "variant", "aspect"), WORKERS)
def test_a_foreign_worker_gets_a_permit_of_their_own(window, region, variant, aspect):
    office = window(region)
    case = office.sign(brought_to_signature(office, variant, aspect))
    assert office.give(case, **typing.IN_PERSON).state == Desk.ISSUED
    assert kinds(case, draft=False) == {"receipt", "worker_permit"}
    facts = case.papers.get(kind="worker_permit", draft=False).facts
    assert facts["worker"]["name"] == case.applicant.name
    assert facts["on_paper"] is (region == "kostanay")


@pytest.mark.parametrize(
    ("region", "variant", "aspect"),
    [("south", "any", "worker-issue"), ("kostanay", "employer-issue", "employer-issue")],
)
def test_a_refusal_returned_once_is_given_too(window, region, variant, aspect):
    office = window(region)
    case = office.send_back(brought_to_signature(office, variant, aspect, Verb.PROPOSE_REFUSAL))
    assert case.state == Desk.PROCESSING
    case = office.sign(office.propose(case, Verb.PROPOSE_REFUSAL))
    taken = typing.IN_PERSON if "worker" in aspect else typing.TAKEN
    assert office.give(case, Verb.GIVE_REFUSAL, **taken).state == Desk.REFUSED
    assert kinds(case, draft=False) == {"receipt", "refusal"}
    assert case.papers.filter(kind="refusal", draft=True).count() == 2


def test_a_draft_turned_to_a_refusal_is_proposed_the_other_way(window):
    office = window("south")
    case = brought_to_signature(office, "any", "employer-issue")
    ground = typing.refusal(case)["grounds"]
    case = office.send_back(case, decision=Decision.REFUSED, grounds=ground)
    case = office.propose(case, Verb.PROPOSE_REFUSAL)
    assert case.decision == Decision.REFUSED
    assert office.sign(case).state == Desk.GIVING


def test_nothing_is_proposed_before_the_documents_are_judged(window):
    office = window("kostanay")
    case = office.assign(office.hand_in("employer-issue", "employer-issue"))
    address = reverse("editor", args=[case.pk, Verb.PROPOSE])
    answer = office.browser(office.region.executor).post(address, {"version": case.version, **typing.PERMIT})
    assert answer.status_code == 409
    assert Case.objects.get(pk=case.pk).state == Desk.PROCESSING


def test_whoever_proposed_does_not_sign(window):
    office = window("south")
    case = brought_to_signature(office, "any", "employer-issue")
    case.refresh_from_db()
    office.region.head.iin = office.region.executor.iin
    office.region.head.save()
    answer = office.browser(office.region.head).post(
        reverse("sign-item", args=[case.pk]), {"version": case.version, "seal": "x"}
    )
    assert answer.status_code in (403, 409)
    assert Case.objects.get(pk=case.pk).state == Desk.SIGNATURE
