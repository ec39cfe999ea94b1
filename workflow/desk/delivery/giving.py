"""The short way from a case that was found to giving its result at the counter."""

from collections.abc import Iterable

from django.urls import reverse

from workflow.acts.words import Role, Verb
from workflow.cases.models import Case
from workflow.office.duties import Capacity

GIVES = (Verb.HAND_OUT, Verb.HAND_OUT_REFUSAL, Verb.COLLECT, Verb.GIVE, Verb.GIVE_REFUSAL)


def way_to_give(case: Case, held: Iterable[Capacity]) -> str:
    """Address of the page where the result of a case is given, if one of the posts held gives it now; else ""."""
    for verb in GIVES:
        if case.leads_to(verb) is not None and any(_gives(case, verb, post) for post in held):
            return reverse("deed", args=[case.pk, verb])
    return ""


def _gives(case: Case, verb: Verb, post: Capacity) -> bool:
    role = case.chain.performer(case.state, verb)
    mine = role is not Role.EXECUTOR or case.executor_id in (None, post.holder)
    return post.office == case.office_id and post.duty == role and mine
