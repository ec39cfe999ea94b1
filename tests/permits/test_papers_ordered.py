"""Which papers follow from which move, as drafts and as finals, in every chain and both ways."""

import pytest

from tests import walk
from workflow.acts.words import Decision, Desk
from workflow.papers.models import Paper

GRANTED, REFUSED = Decision.GRANTED, Decision.REFUSED
DRAFTED = [
    ("issue", GRANTED, {"notice"}),
    ("issue", REFUSED, {"refusal"}),
    ("reissue", GRANTED, {"permit"}),
    ("reissue", REFUSED, {"refusal"}),
    ("extend", GRANTED, {"notice", "permit"}),
    ("extend", REFUSED, {"refusal"}),
    ("ict-issue", GRANTED, {"permit"}),
    ("ict-renew", REFUSED, {"refusal"}),
]
ENDED = [
    ("issue", Desk.POSTED, GRANTED, {"coupon", "receipt", "notice", "permit"}),
    ("issue", Desk.REFUSED, REFUSED, {"coupon", "receipt", "refusal"}),
    ("issue", Desk.LAPSED, GRANTED, {"coupon", "receipt", "notice"}),
    ("issue", Desk.NOT_ACCEPTED, GRANTED, {"acceptance_refusal"}),
    ("reissue", Desk.ISSUED, GRANTED, {"coupon", "receipt", "permit"}),
    ("extend", Desk.ISSUED, GRANTED, {"coupon", "receipt", "notice", "permit"}),
    ("ict-issue", Desk.ISSUED, GRANTED, {"coupon", "receipt", "permit"}),
    ("ict-renew", Desk.REFUSED, REFUSED, {"coupon", "receipt", "refusal"}),
]


def kinds(case, *, draft):
    return set(Paper.objects.filter(case=case, draft=draft).values_list("kind", flat=True))


@pytest.mark.parametrize(("variant", "decision", "papers"), DRAFTED)
def test_the_head_gets_the_drafts_the_act_names(cast, variant, decision, papers):
    assert kinds(walk.case_at(cast, variant, Desk.SIGNATURE, decision), draft=True) == papers


@pytest.mark.parametrize(("variant", "ending", "decision", "papers"), ENDED)
def test_a_case_that_ended_has_its_papers(cast, variant, ending, decision, papers):
    case = walk.case_at(cast, variant, ending, decision)
    assert kinds(case, draft=False) == papers


def test_a_second_draft_is_a_paper_of_its_own(cast):
    case = walk.case_at(cast, "issue", Desk.SIGNATURE, GRANTED)
    with walk.clock.at(case.clocks.open().get().started_at):
        walk.do(case.pk, walk.Verb.SEND_BACK, cast)
        walk.do(case.pk, walk.Verb.DRAFT, cast)
    assert list(case.papers.filter(draft=True).values_list("kind", "edition")) == [("notice", 1), ("notice", 2)]


def test_the_permit_names_the_head_who_signed_and_the_order_it_is_applied_by(cast):
    case = walk.case_at(cast, "issue", Desk.COLLECTION, GRANTED)
    facts = case.papers.get(kind="permit").facts
    assert facts["signer"]["name"] == cast.bolat.full_name
    assert facts["act"]["order"]["ru"] == "Приказ об испытании № 1"
    assert facts["workers"][0]["name"] == "ӘҒҚҢӨҰҮҺІ Жон"


def test_the_refusal_states_its_ground_and_the_place_in_the_law(cast):
    case = walk.case_at(cast, "reissue", Desk.REFUSED, REFUSED)
    (ground,) = case.papers.get(kind="refusal", draft=False).facts["grounds"]
    assert ground["details"] == "Құжат дәйексіз"
    assert "279" in ground["reference"]["kk"]


def test_the_coupon_names_the_day_of_the_answer(cast):
    """Six and one working days, then two hours, thirty minutes and one day more: eight working days from Monday."""
    case = walk.case_at(cast, "issue", Desk.ASSIGNMENT)
    assert case.papers.get(kind="coupon").facts["due"] == "2026-12-04"
