"""The office chains of job seekers from the counter to each of their ends, through the pages and their forms alone."""

from datetime import timedelta

import pytest

from registration.jobseekers.models import Card
from registration.labour_market.models import Record
from tests.registration import seekers
from tests.walk import MORNING
from workflow.acts.words import Desk, Verb
from workflow.desk.case import deeds
from workflow.office import clock
from workflow.outbox import work
from workflow.papers.models import Paper

ENDS = {"kyzylorda": ("issued", "not_accepted", "refused"), "astana": ("issued", "refused")}


@pytest.mark.parametrize(("act", "end"), [(act, end) for act, ends in ENDS.items() for end in ends])
def test_each_chain_comes_to_each_of_its_ends_through_the_pages(cast, seat, seeker, request, act, end):
    request.getfixturevalue(act)
    case = seekers.lodge(cast, seeker)
    assert deeds.carry(case.service, case.chain)
    assert {str(one) for one in case.chain.endings()} == set(ENDS[act])
    case = seekers.walk_to(cast, seat, case, Desk(end))
    assert case.state == end
    assert not case.clocks.open().exists()
    work.deliver()
    final = {one.kind for one in Paper.objects.final().made().filter(case=case)}
    told = {"issued": {"jobseeker_notice"}, "refused": {"refusal"}, "not_accepted": set()}[end]
    assert final - {"coupon", "receipt", "acceptance_refusal"} == told
    stands = Record.objects.filter(iin=seekers.IIN, closed_on=None).exists()
    assert stands == (end == "issued")
    card = Card.objects.filter(case=case).first()
    assert bool(card and card.entry_number) == (end == "issued")


def test_the_portal_chain_is_not_offered_before_it_can_be_carried(cast, kyzylorda, seeker):
    case = seekers.lodge(cast, seeker)
    assert not deeds.carry(case.service, case.regulation.chain("any", "portal"))


def test_a_returned_draft_is_proposed_again_and_turned_to_a_refusal(cast, kyzylorda, seeker):
    case = seekers.case_at(cast, seeker, Desk.SIGNATURE)
    now = MORNING + timedelta(hours=1)
    with clock.at(now):
        number = Card.objects.get(case=case).entry_number
        case = seekers.do(case.pk, Verb.SEND_BACK, cast)
        case = seekers.do(case.pk, Verb.PROPOSE, cast, profession="слесарь")
        assert Card.objects.get(case=case).entry_number == number
        assert Record.objects.get().card["profession"] == "слесарь"
        case = seekers.do(case.pk, Verb.SEND_BACK, cast)
        case = seekers.do(case.pk, Verb.PROPOSE_REFUSAL, cast)
        assert Card.objects.get(case=case).entry_number == ""
        assert Record.objects.get().closed_on == now.date()
        work.deliver()
        case = seekers.do(case.pk, Verb.SIGN, cast)
    drafts = Paper.objects.filter(case=case, draft=True).order_by("edition")
    assert [(one.kind, one.edition) for one in drafts] == [
        ("jobseeker_notice", 1), ("jobseeker_notice", 2), ("refusal", 3)
    ]  # fmt: skip
    assert case.state == Desk.HAND_OUT


def test_in_astana_the_system_prepares_the_notice_and_nobody_is_named_executor(cast, astana, seeker):
    case = seekers.case_at(cast, seeker, Desk.SIGNATURE)
    draft = Paper.objects.get(case=case, draft=True)
    assert draft.kind == "jobseeker_notice"
    assert draft.facts["executor"] is None
    assert draft.facts["signer"]["name"] == cast.bolat.full_name
    assert not Record.objects.exists()
    case = seekers.do(case.pk, Verb.APPROVE, cast)
    final = Paper.objects.final().get(case=case, kind="jobseeker_notice")
    assert final.facts["entry"] == Record.objects.get().number
    assert case.executor is None
