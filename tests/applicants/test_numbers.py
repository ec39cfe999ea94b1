"""IIN and BIN: known numbers pass, one wrong digit does not, the date part only warns."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from workflow.applicants import numbers
from workflow.applicants.numbers import Fault, Kind

ELEVEN = st.text("0123456789", min_size=11, max_size=11).filter(lambda digits: digits != "0" * 11)

REAL = [
    ("940140000385", Kind.COMPANY),
    ("950341000052", Kind.COMPANY),
    ("070941024691", Kind.COMPANY),
    ("961141000023", Kind.COMPANY),
    ("061211600012", Kind.PERSON),
    ("900101300017", Kind.PERSON),
    ("050101600017", Kind.PERSON),
    ("900101300811", Kind.PERSON),
]


@pytest.mark.parametrize(("number", "kind"), REAL)
def test_known_numbers_are_right(number, kind):
    assert numbers.fault(number) is None
    assert numbers.kind(number) is kind
    assert not numbers.odd_date(number)


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        ("940140000380", Fault.CHECK_DIGIT),
        ("94014000038", Fault.LENGTH),
        ("9401400003850", Fault.LENGTH),
        ("94014000038x", Fault.LENGTH),
        ("٩٤٠١٤٠٠٠٠٣٨٥", Fault.LENGTH),
        ("９４０１４００００３８５", Fault.LENGTH),
        ("000000000000", Fault.ZEROS),
        ("", Fault.LENGTH),
    ],
)
def test_wrong_numbers_say_what_is_wrong(number, fault):
    assert numbers.fault(number) is fault


@pytest.mark.parametrize("eleven", ["90010130080", "90010130161", "00081315989"])
def test_some_numbers_are_never_issued(eleven):
    assert numbers.check_digit(eleven) is None
    assert all(numbers.fault(eleven + digit) is Fault.CHECK_DIGIT for digit in "0123456789")


@given(ELEVEN)
def test_at_most_one_twelfth_digit_fits(eleven):
    fitting = [digit for digit in "0123456789" if numbers.fault(eleven + digit) is None]
    assert len(fitting) == (0 if numbers.check_digit(eleven) is None else 1)


@given(ELEVEN, st.integers(0, 9), st.sampled_from("123456789"))
def test_one_wrong_digit_of_the_first_ten_is_noticed_in_the_first_pass(eleven, place, step):
    """Weights 1 to 10 are no multiples of 11; a second pass may hide a typo, and the eleventh digit always does."""
    wrong = eleven[:place] + str((int(eleven[place]) + int(step)) % 10) + eleven[place + 1 :]

    def first_pass(digits):
        return sum(int(one) * weight for one, weight in zip(digits, numbers.FIRST_WEIGHTS, strict=True)) % 11

    assume(first_pass(eleven) != numbers.NEVER_ISSUED and first_pass(wrong) != numbers.NEVER_ISSUED)
    assert numbers.check_digit(eleven) != numbers.check_digit(wrong)


@pytest.mark.parametrize("number", ["901301300011", "900230300011", "900101900011", "941540000011"])
def test_an_odd_date_is_a_warning_and_no_fault_of_its_own(number):
    right = number[:11] + str(numbers.check_digit(number[:11]))
    assert numbers.odd_date(right)
    assert numbers.fault(right) is None


def test_spaces_and_hyphens_are_forgiven():
    assert numbers.cleaned(" 940140 000-385\u00a0") == "940140000385"
