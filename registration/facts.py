"""The facts that are frozen into every paper of registration: the counter's papers, the refusal, who signs."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _

from registration import grounds as named
from registration import wording
from registration.grounds import as_typed
from workflow.acts.words import Desk, Role, Verb
from workflow.cases.forecast import answer_due
from workflow.cases.models import Case, Move
from workflow.cases.refusals import Refusal
from workflow.checklist import packet
from workflow.checklist.models import Ground
from workflow.office import clock
from workflow.office.models.people import Duty, Post
from workflow.papers import letters
from workflow.papers import parts_of_case as parts
from workflow.papers.letters import Both

Facts = Iterator[object]
SIGNS = (Verb.SIGN, Verb.APPROVE, Verb.DECLINE)


def shared(case: Case) -> dict[str, Any]:
    return {"letterhead": parts.letterhead(case), "act": parts.act_named(case), "service": parts.service_name(case)}


def counter(case: Case, move: Move) -> Facts:
    """Coupon and receipt."""
    known = shared(case) | {
        "case_number": case.number, "recipient": parts.recipient(case), "accepted_by": parts.officer_of(move),
        "registered": move.at.astimezone(clock.zone(case.office)), "due": answer_due(case, case.lodged_at).date(),
    }  # fmt: skip
    yield letters.Coupon(**known)
    documents = tuple(
        letters.DocumentLine(name=_name(line), pages=line.received.pages)
        for line in packet.lines(case)
        if line.received
    )
    yield letters.Receipt(
        **known, place=wording.PLACE, documents=documents, secret=case.code, status_url=f"{settings.PUBLIC_URL}/status/"
    )


def refused_at_the_counter(case: Case, move: Move) -> Facts:
    """The receipt of refusal lists what is missing and what has expired."""
    lines = packet.lines(case)
    expired = [line for line in lines if line.expired]
    point = case.chain.at(Desk.INTAKE).point
    yield letters.AcceptanceRefusal(
        **shared(case), recipient=parts.recipient(case), refused=move.at.astimezone(clock.zone(case.office)),
        missing=tuple(letters.DocumentFault(name=_name(line)) for line in lines if line.missing),
        expired=tuple(letters.DocumentFault(name=_name(line), expired=line.received.valid_until) for line in expired),
        basis=Both(kk=f"регламенттің {point}-тармақшасы", ru=f"подпункт {point} регламента"),
        officer=parts.officer_of(move),
    )  # fmt: skip


def _name(line: packet.Line) -> Both:
    return Both(kk=line.requirement.text_kk, ru=line.requirement.text_ru)


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
