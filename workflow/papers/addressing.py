"""The facts every letter about an outcome begins with: to whom, by whom, decided when."""

from typing import Any

from workflow.acts.words import Role, Verb
from workflow.cases.models import Case
from workflow.office import clock
from workflow.office.models.people import Duty
from workflow.papers import parts_of_case as parts


def shared(case: Case) -> dict[str, Any]:
    return {"letterhead": parts.letterhead(case), "act": parts.act_named(case), "service": parts.service_name(case)}


def decided(case: Case) -> dict[str, Any]:
    """Who signed and on which day; before that, the head the draft is submitted to, and today."""
    signed = case.moves.filter(verb=Verb.SIGN).select_related("by", "post").order_by("version").last()
    if signed is not None:
        return {"decided": signed.at.astimezone(clock.zone(case.office)).date(), "signer": parts.officer_of(signed)}
    head = case.moves.filter(role=Role.HEAD).select_related("by").order_by("version").last().by
    today = parts.today(case)
    return {"decided": today, "signer": parts.officer(head, case.office, Duty.HEAD, today)}


def addressed(case: Case) -> dict[str, Any]:
    """A registered case, its recipient, its executor and its signer."""
    return shared(case) | {
        "case_number": case.number, "registered": case.registered_at.astimezone(clock.zone(case.office)).date(),
        "recipient": parts.recipient(case), "executor": parts.executor_of(case), **decided(case),
    }  # fmt: skip
