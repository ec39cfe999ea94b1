"""Tracking numbers of the post: the check digit of S10, forgiven look-alikes, nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workflow.delivery.tracking import check_digit, cleaned, is_checked, is_shaped

SERIALS = st.integers(min_value=0, max_value=99_999_999).map(lambda number: f"{number:08}")


@pytest.mark.parametrize(("serial", "digit"), [("47312482", 9), ("12345678", 5), ("00000000", 5), ("00000008", 0)])
def test_the_check_digit_of_the_standard(serial, digit):
    assert check_digit(serial) == digit


@given(SERIALS)
def test_every_serial_has_one_digit_and_no_other_fits(serial):
    fitting = [digit for digit in range(10) if is_checked(f"RR{serial}{digit}KZ")]
    assert fitting == [check_digit(serial)]


@given(SERIALS, st.integers(min_value=0, max_value=7), st.integers(min_value=1, max_value=9))
def test_one_wrong_digit_is_nearly_always_found(serial, place, more):
    """The standard folds two remainders into one digit each: of all slips only those between them pass."""
    wrong = serial[:place] + str((int(serial[place]) + more) % 10) + serial[place + 1 :]
    if check_digit(wrong) == check_digit(serial):
        assert check_digit(serial) in (0, 5)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("rr 12345678 5 kz", "RR123456785KZ"), ("RR-123456785-KZ", "RR123456785KZ"), ("СР123456785КZ", "CP123456785KZ")],
)
def test_what_was_meant_is_read(typed, meant):
    assert cleaned(typed) == meant


@pytest.mark.parametrize("number", ["RR12345678KZ", "R1123456785KZ", "RR123456785K", "", "RR١٢٣٤٥٦٧٨٥KZ"])
def test_another_shape_is_no_tracking_number(number):
    assert not is_shaped(number)
