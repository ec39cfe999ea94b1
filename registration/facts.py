"""The facts that are frozen into every paper of registration: to whom, who signs, the refusal."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.utils.translation import gettext as _

from registration import grounds as named
from registration.grounds import as_typed
from workflow.acts.words import Desk, Role, Verb
from workflow.cases.models import Case
from workflow.cases.refusals import Refusal
from workflow.checklist.models import Ground
from workflow.office import clock
from workflow.office.models.people import Duty, Post
from workflow.papers import letters, wording
from workflow.papers import parts_of_case as parts
from workflow.papers.addressing import shared

Facts = Iterator[object]
SIGNS = (Verb.SIGN, Verb.APPROVE, Verb.DECLINE)


def addressed(case: Case) -> dict[str, Any]:
    """What every letter of an outcome bears: case, recipient, day and hand; the executor where the chain has one."""
    return shared(case) | {
        "case_number": case.number, "registered": case.registered_at.astimezone(clock.zone(case.office)).date(),
        "recipient": parts.recipient(case), "executor": parts.executor_of(case) if case.executor else None,
        **_decided(case),
    }  # fmt: skip


def is_prepared_by_the_system(case: Case) -> bool:
    """Astana: nobody drafts, the head reads and signs what the system prepared of the registered data."""
    return Verb.APPROVE in case.chain.moves(Desk.SIGNATURE)


def refusal(case: Case, stated: tuple[letters.Ground, ...] = ()) -> letters.Refusal:
    """The motivated refusal, by the grounds typed now or those named last."""
    found = stated or named.stated(case)
    return letters.Refusal(**addressed(case), grounds=found, remedy=wording.REMEDY, appeal=wording.APPEAL)


def _decided(case: Case) -> dict[str, Any]:
    """Who signed and on which day; before that the head whose desk it is, and today."""
    moves = case.moves.select_related("by", "post").order_by("version")
    signed = moves.filter(verb__in=SIGNS).last()
    if signed is not None:
        day = signed.at.astimezone(clock.zone(case.office)).date()
        return {"decided": day, "signer": parts.officer_of(signed)}
    today = parts.today(case)
    acted = moves.filter(role=Role.HEAD).last()
    head = acted.by if acted else _head(case)
    return {"decided": today, "signer": parts.officer(head, case.office, Duty.HEAD, today)}


def _head(case: Case) -> Any:
    post = Post.objects.held(parts.today(case)).filter(office=case.office, duty=Duty.HEAD).order_by("pk").first()
    if post is None:
        raise Refusal(
            _("Nobody holds the post of the head of this office: there is nobody to sign the notice."),
            way_on=_("An administrator gives the post first."),
        )
    return post.account


def refusal_as_typed(
    case: Case, *, grounds: Iterable[Ground], details: str, details_ru: str = "", reason: str = ""
) -> Facts:
    """What the form of a refusal would state."""
    yield refusal(case, tuple(as_typed(one, details, details_ru) for one in grounds))
