"""The facts that are frozen into the papers of a permit."""

from collections.abc import Iterator
from typing import Any

from django.conf import settings

from permits import fees, wording
from permits.commission.models import Item
from permits.laying import Laid, as_submitted
from permits.letters import Permit, WorkerLine
from permits.models import Worker
from permits.safeguards.quotas import quota_year
from workflow.acts.words import Decision, Desk, Role, Verb
from workflow.cases.forecast import answer_due
from workflow.cases.models import Case, Move
from workflow.checklist import packet
from workflow.office import clock
from workflow.office.calendars import calendar_of
from workflow.office.models.people import Account, Duty
from workflow.papers import letters
from workflow.papers import parts_of_case as parts
from workflow.papers.letters import Both
from workflow.worktime.due import due

Facts = Iterator[object]
WITH_NOTICE = ("issue", "extend")
"""Variants whose favourable decision is told by a notice (and paid for)."""
PERMIT_DRAFTED = ("reissue", "extend", "ict-issue", "ict-renew")
"""Variants whose permit is drafted and signed before it is given; in `issue` it is prepared after payment."""


def _shared(case: Case) -> dict[str, Any]:
    return {"letterhead": parts.letterhead(case), "act": parts.act_named(case), "service": parts.service_name(case)}


def counter(case: Case, move: Move) -> Facts:
    """Coupon and receipt (point 6.2)."""
    zone = clock.zone(case.office)
    known = _shared(case) | {
        "case_number": case.number, "recipient": parts.recipient(case), "registered": move.at.astimezone(zone),
        "due": answer_due(case, case.lodged_at).date(), "accepted_by": parts.officer_of(move),
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
    """The receipt of refusal lists what is missing and what has expired (point 6.2)."""
    lines = packet.lines(case)
    expired = [line for line in lines if line.expired]
    point = case.chain.at(Desk.INTAKE).point
    yield letters.AcceptanceRefusal(
        **_shared(case), recipient=parts.recipient(case), refused=move.at.astimezone(clock.zone(case.office)),
        missing=tuple(letters.DocumentFault(name=_name(line)) for line in lines if line.missing),
        expired=tuple(letters.DocumentFault(name=_name(line), expired=line.received.valid_until) for line in expired),
        basis=Both(kk=f"регламенттің {point}-тармақшасы", ru=f"подпункт {point} регламента"),
        officer=parts.officer_of(move),
    )  # fmt: skip


def _name(line: packet.Line) -> Both:
    return Both(kk=line.requirement.text_kk, ru=line.requirement.text_ru)


def outcome(case: Case, move: Move) -> Facts:
    """What is drafted and signed, as the last draft laid it down."""
    yield from drafted(case, as_submitted(case))


def drafted(case: Case, laid: Laid) -> Facts:
    """The refusal; or notice and permit, as the variant has them. A preview asks here too."""
    if case.decision == Decision.REFUSED:
        yield _refusal(case, laid)
        return
    if case.variant in WITH_NOTICE:
        yield _notice(case, laid)
    if case.variant in PERMIT_DRAFTED:
        yield _permit(case, laid)


def notice_only(case: Case, move: Move) -> Facts:
    yield _notice(case, as_submitted(case))


def permit_only(case: Case, move: Move) -> Facts:
    yield _permit(case, as_submitted(case))


def refusal_only(case: Case, move: Move) -> Facts:
    yield _refusal(case, as_submitted(case))


def result_where_no_notice_is_sent(case: Case, move: Move) -> Facts:
    """In `reissue` the signed paper goes to the clerk, who registers and gives it: it is numbered as it is signed."""
    if case.chain.leads_to(Desk.SIGNATURE, Verb.SIGN) == Desk.HAND_OUT:
        yield from outcome(case, move)


def _decided(case: Case) -> dict[str, Any]:
    """Who signed and on which day; before that, the head who took the case up, and today."""
    signed = case.moves.filter(verb=Verb.SIGN).select_related("by", "post").order_by("version").last()
    zone = clock.zone(case.office)
    if signed is None:
        return {
            "decided": parts.today(case),
            "signer": parts.officer(_head(case), case.office, Duty.HEAD, parts.today(case)),
        }
    return {"decided": signed.at.astimezone(zone).date(), "signer": parts.officer_of(signed)}


def _head(case: Case) -> Account:
    """The head the draft is submitted to: the one who took the case up, by the journal."""
    return case.moves.filter(role=Role.HEAD).select_related("by").order_by("version").last().by


def _addressed(case: Case) -> dict[str, Any]:
    return _shared(case) | {
        "case_number": case.number, "registered": case.registered_at.astimezone(clock.zone(case.office)).date(),
        "recipient": parts.recipient(case), "executor": parts.executor_of(case), **_decided(case),
    }  # fmt: skip


def _notice(case: Case, laid: Laid) -> letters.Notice:
    """A favourable decision: the levy and the ten working days to prove its payment."""
    return letters.Notice(
        **_addressed(case), decision=wording.DECIDED[case.variant], basis=_basis(case), payment=_payment(case),
        conditions=laid.conditions,
    )  # fmt: skip


def _basis(case: Case) -> Both:
    item = Item.objects.settling(case)
    if item is not None:
        on = f"{item.session.day:%d.%m.%Y} № {item.session.number}"
        return Both(
            kk=f"комиссияның ұсынымы, отырыс хаттамасы {on}", ru=f"рекомендация комиссии, протокол заседания от {on}"
        )
    return Both(kk="басшының шешімі", ru="решение руководителя")


def _payment(case: Case) -> letters.Payment | None:
    levy = fees.levy(case.permit_application, parts.today(case))
    if levy is None:
        return None
    wait = case.chain.at(Desk.PAYMENT)
    if wait is None or wait.term is None:
        raise LookupError(f"{case.chain_key} gives no term to prove payment")
    until = due(calendar_of(case.office), clock.now(), wait.term).date()
    reckoning = Both(kk=f"АЕК {levy.reckoning}", ru=f"МРП {levy.reckoning}")
    return letters.Payment(
        sum=f"{fees.grouped(levy.tenge)} ₸", reckoning=reckoning, until=until, working_days=wait.term.value
    )


def _refusal(case: Case, laid: Laid) -> letters.Refusal:
    return letters.Refusal(**_addressed(case), grounds=laid.grounds, remedy=wording.REMEDY, appeal=wording.APPEAL)


def _permit(case: Case, laid: Laid) -> Permit:
    application = case.permit_application
    facts = _addressed(case)
    known = {name: facts[name] for name in ("letterhead", "act", "service", "case_number", "decided", "signer")}
    return Permit(
        **known, sort=wording.SORTS[case.variant], employer=facts["recipient"],
        workers=tuple(_worker(one) for one in application.workers.all()),
        territory=Both(kk=application.territory_kk, ru=application.territory_ru), valid_from=laid.valid_from,
        valid_until=laid.valid_until, quota_year=quota_year(application), conditions=laid.conditions,
        sender=application.sender, signed=case.variant in PERMIT_DRAFTED,
        extends=application.previous if case.variant == "extend" else "",
        replaces=application.previous if case.variant != "extend" else "",
    )  # fmt: skip


def _worker(one: Worker) -> WorkerLine:
    return WorkerLine(
        name=one.name, born=one.born, citizenship=Both(kk=one.citizenship_kk, ru=one.citizenship_ru),
        passport=f"{one.passport}, {one.passport_until:%d.%m.%Y}", category=one.category,
        profession=Both(kk=one.profession_kk, ru=one.profession_ru),
    )  # fmt: skip
