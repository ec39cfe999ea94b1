"""Where the packet of a registration is changed, and where a letter is seen while it is typed."""

from collections.abc import Callable

from django.urls import reverse

from workflow.acts.words import Desk, Verb
from workflow.cases.models import Case
from workflow.office.models import Account


def packet_page(case: Case) -> str:
    return reverse("packet", args=[case.pk])


def change(case: Case, by: Account) -> str | None:
    """The packet may be changed only while it lies at the counter."""
    return packet_page(case) if case.state == Desk.INTAKE else None


def editor(verb: Verb) -> Callable[[Case], str]:
    """The address of a verb whose letter is seen while it is typed."""
    return lambda case: reverse("editor", args=[case.pk, verb])
