"""Which papers follow from which move: the referral of each kind in both acts, the refusal, the counter's."""

import pytest

from referrals.facts import PAPERS
from referrals.letters import FILES, NAMES
from referrals.models import Kind
from referrals.wording import OF_ACT
from tests.referrals import scene
from workflow.acts.words import Decision, Desk, Verb
from workflow.office import clock
from workflow.papers.models import Paper

REFUSED = Decision.REFUSED
KINDS = [(act, kind) for act, kinds in OF_ACT.items() for kind in kinds]


def names(case, *, draft):
    return set(Paper.objects.filter(case=case, draft=draft).values_list("kind", flat=True))


def name_of(kind):
    return f"referral_{FILES[PAPERS[kind]]}"


@pytest.mark.parametrize("kind", OF_ACT["kyzylorda-1057"])
def test_each_kind_of_kyzylorda_has_its_own_referral(kyzylorda, kind):
    case = scene.case_at(kyzylorda, Desk.ISSUED, kind)
    assert names(case, draft=False) == {"coupon", "receipt", name_of(kind)}
    assert names(case, draft=True) == {name_of(kind)}


@pytest.mark.parametrize("kind", OF_ACT["kostanay-564"])
def test_each_kind_of_kostanay_has_its_own_referral(kostanay, kind):
    case = scene.case_at(kostanay, Desk.ISSUED, kind)
    assert names(case, draft=False) == {"coupon", "receipt", name_of(kind)}


def test_kyzylorda_knows_four_kinds_and_kostanay_six():
    assert [len(kinds) for kinds in OF_ACT.values()] == [6, 4]
    assert {name_of(kind) for _act, kind in KINDS} == set(NAMES)


@pytest.mark.parametrize("office", ["kyzylorda", "kostanay"])
def test_a_refusal_names_its_ground_in_both_languages(request, office):
    case = scene.case_at(request.getfixturevalue(office), Desk.REFUSED, decision=REFUSED)
    assert names(case, draft=False) == {"coupon", "receipt", "refusal"}
    (ground,) = case.papers.get(kind="refusal", draft=False).facts["grounds"]
    assert (ground["details"], ground["details_ru"]) == ("Карта табылмады.", "Карточка не найдена.")


def test_the_referral_states_person_place_days_and_where_the_act_names_it(kyzylorda):
    case = scene.case_at(kyzylorda, Desk.HAND_OUT, Kind.SOCIAL_JOB)
    facts = case.papers.get(kind="referral_social_job", draft=False).facts
    assert facts["seeker"]["card"] == "2026/000123"
    assert facts["offer"]["pay"] == "180\N{NO-BREAK SPACE}000 ₸"
    assert facts["subsidy"] == "35\N{NO-BREAK SPACE}%"
    assert (facts["begins"], facts["ends"]) == ("2026-11-25", "2027-05-24")
    assert facts["answer_days"] == 5
    assert "3-қосымшасы" in facts["form"]["kk"]
    assert facts["signer"]["name"] == kyzylorda.head.full_name


def test_a_second_draft_is_a_paper_of_its_own(kyzylorda):
    case = scene.case_at(kyzylorda, Desk.SIGNATURE)
    with clock.at(case.clocks.open().get().started_at):
        scene.do(case.pk, Verb.SEND_BACK, kyzylorda)
        scene.do(case.pk, Verb.PROPOSE_REFUSAL, kyzylorda)
    assert list(case.papers.filter(draft=True).values_list("kind", "edition").order_by("edition")) == [
        ("referral_job", 1), ("refusal", 2),
    ]  # fmt: skip
