"""The age of a person by the date in the IIN."""

from datetime import date

from workflow.applicants import numbers


def age(iin: str, on: date) -> int | None:
    """Full years on a day; None where the number names no birthday."""
    if numbers.kind(iin) is numbers.Kind.COMPANY or numbers.odd_date(iin):
        return None
    born = numbers.CENTURIES[iin[6]] + int(iin[:2]), int(iin[2:4]), int(iin[4:6])
    return on.year - born[0] - ((on.month, on.day) < born[1:])
