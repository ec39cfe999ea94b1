"""Quorum and result against another count: hands raised one by one, shares as fractions."""

from fractions import Fraction
from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from permits.commission.counting import Tally, majority, quorum, result
from permits.commission.models import Rules
from permits.commission.models.votes import Choice
from workflow.acts.words import Decision

FOR, AGAINST, ABSTAINED = Choice.IN_FAVOUR, Choice.AGAINST, Choice.ABSTAINED
GRANT, REFUSE = Decision.GRANTED, Decision.REFUSED
RULES = st.builds(
    Rules,
    seats=st.integers(1, 15),
    majority=st.sampled_from(Rules.Majority.values),
    tie=st.sampled_from(Rules.Tie.values),
    quorum_top=st.integers(1, 4),
    quorum_bottom=st.integers(4, 6),
    quorum_over=st.booleans(),
)
HANDS = st.lists(st.sampled_from(Choice.values), max_size=15)


def tally(hands, presiding="", removed=0, present=None):
    return Tally(
        in_favour=hands.count(FOR), against=hands.count(AGAINST), abstained=hands.count(ABSTAINED),
        present=len(hands) if present is None else present, removed=removed, presiding=presiding,
    )  # fmt: skip


def by_hand(rules, hands, removed):
    """The same question asked of every hand: does a side have more than half of what the rules count?"""
    counted = {
        "present": hands,
        "members": [None] * max(rules.seats - removed, 0),
        "cast": [one for one in hands if one != ABSTAINED],
    }[rules.majority]
    for side, decision in ((FOR, GRANT), (AGAINST, REFUSE)):
        ours = [one for one in hands if one == side]
        if Fraction(len(ours)) > Fraction(len(counted), 2):
            return decision
    if hands.count(FOR) != hands.count(AGAINST) or FOR not in hands:
        return None
    if rules.tie == "refused":
        return REFUSE
    return {FOR: GRANT, AGAINST: REFUSE}.get(hands[0])  # the first hand is that of whoever presides


@given(RULES, HANDS, st.integers(0, 3))
def test_the_result_is_what_the_hands_say(rules, hands, removed):
    presiding = hands[0] if hands else ""
    assert result(rules, tally(hands, presiding, removed)) == by_hand(rules, hands, removed)


@given(RULES, HANDS)
def test_both_sides_never_carry(rules, hands):
    counted, needed = tally(hands), majority(rules, tally(hands))
    if rules.majority != "members" or len(hands) <= rules.seats:
        assert not (counted.in_favour >= needed and counted.against >= needed)


@given(RULES, HANDS)
def test_one_more_hand_in_favour_never_turns_a_majority(rules, hands):
    if hands.count(FOR) > hands.count(AGAINST) and result(rules, tally(hands)) == GRANT:
        assert result(rules, tally([*hands, FOR])) == GRANT


@given(RULES, st.integers(0, 15))
def test_the_quorum_is_the_least_number_that_makes_the_share(rules, removed):
    needed = quorum(rules, removed)
    share = Fraction(rules.quorum_top, rules.quorum_bottom) * max(rules.seats - removed, 0)
    least = share + 1 if rules.quorum_over and share.denominator == 1 else Fraction(ceil(share))
    assert needed == max(int(least), 1)


@pytest.mark.parametrize("removed", [0, 1, 5])
def test_a_quorum_set_as_a_number_stands_as_it_is(removed):
    assert quorum(Rules(seats=7, quorum_number=5), removed) == 5


@pytest.mark.parametrize(
    ("seats", "top", "bottom", "over", "removed", "needed"),
    [
        (7, 2, 3, False, 0, 5),
        (6, 2, 3, False, 0, 4),
        (6, 1, 2, True, 0, 4),
        (7, 1, 2, True, 0, 4),
        (7, 2, 3, False, 1, 4),
        (3, 2, 3, False, 3, 1),
    ],
)
def test_quorums_worked_out_by_hand(seats, top, bottom, over, removed, needed):
    rules = Rules(seats=seats, quorum_top=top, quorum_bottom=bottom, quorum_over=over)
    assert quorum(rules, removed) == needed


@pytest.mark.parametrize(
    ("majority_of", "tie", "hands", "expected"),
    [
        ("present", "chair", [FOR, FOR, AGAINST], GRANT),
        ("present", "chair", [FOR, FOR, AGAINST, ABSTAINED], None),
        ("present", "chair", [AGAINST, FOR], REFUSE),
        ("present", "chair", [ABSTAINED, FOR, AGAINST], None),
        ("present", "refused", [FOR, AGAINST], REFUSE),
        ("present", "refused", [ABSTAINED, ABSTAINED], None),
        ("cast", "chair", [FOR, ABSTAINED, ABSTAINED], GRANT),
        ("members", "chair", [FOR, FOR, FOR], None),
        ("members", "chair", [FOR, FOR, FOR, FOR], GRANT),
    ],
)
def test_results_worked_out_by_hand(majority_of, tie, hands, expected):
    rules = Rules(seats=7, majority=majority_of, tie=tie)
    assert result(rules, tally(hands, hands[0])) == expected
