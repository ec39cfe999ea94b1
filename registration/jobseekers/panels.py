"""What the case page shows of a job seeker: the card, the documents, the decision."""

from typing import Any

from django.urls import reverse

from registration.jobseekers.models import Card
from workflow.acts.words import Desk
from workflow.cases.models import Case
from workflow.office.models import Account

LANGUAGES = ("kazakh", "russian", "english")


def packet_page(case: Case) -> str:
    return reverse("packet", args=[case.pk])


def change(case: Case, by: Account) -> str | None:
    """The packet may be changed only while it lies at the counter."""
    return packet_page(case) if case.state == Desk.INTAKE else None


def card(case: Case) -> dict[str, Any]:
    """The card with its words in the active language."""
    one = Card.objects.filter(case=case).first()
    if one is None:
        return {"card": None}
    spoken = [(one._meta.get_field(name).verbose_name, getattr(one, f"get_{name}_display")()) for name in LANGUAGES]
    return {"card": one, "languages": spoken}


def decision(case: Case) -> dict[str, Any]:
    """The entry in the register, and the grounds of a refusal."""
    return {"card": Card.objects.filter(case=case).first(), "grounds": case.grounds.select_related("ground")}
