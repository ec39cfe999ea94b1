"""What the executor looks at while a referral is prepared: its letters, as the form would state them."""

from collections.abc import Callable, Iterator
from typing import Any

from django.urls import reverse

from referrals import facts, laying
from workflow.acts.words import Verb
from workflow.cases.models import Case


def page_of(name: str, verb: Verb) -> Callable[[Case], str]:
    """The address of a verb on a page of its own."""
    return lambda case: reverse(name, args=[case.pk, verb])


def referral(case: Case, **typed: Any) -> Iterator[object]:
    yield facts.referral(case, laying.referral(case, **typed))


def refusal(case: Case, **typed: Any) -> Iterator[object]:
    yield facts.refusal(case, laying.refusal(typed.pop("grounds"), **typed))
