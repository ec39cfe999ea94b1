"""IIN and BIN: twelve digits, the last checks the others; the date part is a hint (resolution No. 853 of 2013)."""

from datetime import date
from enum import StrEnum

LENGTH = 12
FIRST_WEIGHTS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
SECOND_WEIGHTS = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
NEVER_ISSUED = 10
CENTURIES = {"1": 1800, "2": 1800, "3": 1900, "4": 1900, "5": 2000, "6": 2000}


class Fault(StrEnum):
    """Why a number cannot be an IIN or a BIN."""

    LENGTH = "length"
    CHECK_DIGIT = "check_digit"
    ZEROS = "zeros"


class Kind(StrEnum):
    """Whose number it is."""

    PERSON = "person"
    COMPANY = "company"


def cleaned(number: str) -> str:
    """The digits as they were meant: spaces and hyphens are left out."""
    return "".join(letter for letter in number if letter not in " \u00a0\u202f-")


def check_digit(first_eleven: str) -> int | None:
    """The twelfth digit for eleven; None when no such number is ever issued."""
    digits = [int(digit) for digit in first_eleven]
    for weights in (FIRST_WEIGHTS, SECOND_WEIGHTS):
        rest = sum(digit * weight for digit, weight in zip(digits, weights, strict=True)) % 11
        if rest != NEVER_ISSUED:
            return rest
    return None


def fault(number: str) -> Fault | None:
    """What is wrong with a number; None when nothing is. ASCII digits only."""
    if len(number) != LENGTH or not (number.isascii() and number.isdigit()):
        return Fault.LENGTH
    if number == "0" * LENGTH:
        return Fault.ZEROS
    return None if check_digit(number[:11]) == int(number[11]) else Fault.CHECK_DIGIT


def kind(number: str) -> Kind:
    """A person's IIN or a company's BIN: the fifth digit tells them apart in practice."""
    return Kind.COMPANY if number[4] in "456" else Kind.PERSON


def odd_date(number: str) -> bool:
    """Whether the date part names no day (IIN) or month (BIN): worth a second look, never an error."""
    if kind(number) is Kind.COMPANY:
        return not 1 <= int(number[2:4]) <= 12
    try:
        date(CENTURIES[number[6]] + int(number[:2]), int(number[2:4]), int(number[4:6]))
    except (KeyError, ValueError):
        return True
    return False


def odd_type(number: str) -> bool:
    """Whether the sixth digit of a BIN names no sort of unit: worth a second look, never an error."""
    return kind(number) is Kind.COMPANY and number[5] not in "01234"


def masked(number: str) -> str:
    """A personal number with its middle hidden: 85•••••••123."""
    return f"{number[:2]}{'•' * (len(number) - 5)}{number[-3:]}" if len(number) > 5 else number
