"""The facts that are frozen into the papers of a permit."""

from collections.abc import Iterator
from typing import Any

from django.conf import settings

from permits import fees, wording
from permits.commission.models import Item
from permits.laying import Laid, as_submitted
from permits.letters import Permit, WorkerLine, WorkerPermit
from permits.models import Holder, Procedure, Worker
from permits.models.kinds import ON_PAPER_ALONE
from permits.safeguards.quotas import quota_year
from workflow.acts.chain import Chain
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
DECIDED_BY = ("letterhead", "act", "service", "case_number", "decided", "signer")
NUMBERED_AS_SIGNED = (Desk.HAND_OUT, Desk.GIVING)
"""Where the signed paper goes to the clerk, who gives it."""


def with_notice(chain: Chain) -> bool:
    """Whether a favourable decision is told by a notice (and paid for)."""
    return chain.at(Desk.NOTICE) is not None


def permit_drafted(chain: Chain) -> bool:
    """Whether the permit is drafted and signed before it is given, and not prepared after payment."""
    return chain.at(Desk.PREPARATION) is None


def _shared(case: Case) -> dict[str, Any]:
    return {"letterhead": parts.letterhead(case), "act": parts.act_named(case), "service": _service(case)}


def _service(case: Case) -> Both:
    """The variant by its own name; where the act has one for everything, the service by its whole name."""
    only = len(case.regulation.variants) == 1
    return parts.both(case.regulation.name) if only else parts.service_name(case)


def counter(case: Case, move: Move) -> Facts:
    """The receipt, and the coupon where the act names papers of the counter (point 6.2 of act 125)."""
    due = answer_due(case, case.lodged_at)
    zone = clock.zone(case.office)
    known = _shared(case) | {
        "case_number": case.number, "recipient": parts.recipient(case), "registered": move.at.astimezone(zone),
        "due": due.date() if due else None, "accepted_by": parts.officer_of(move),
    }  # fmt: skip
    if case.chain.at(Desk.INTAKE).paper:
        yield letters.Coupon(**known)
    documents = tuple(
        letters.DocumentLine(name=_name(line), pages=line.received.pages)
        for line in packet.lines(case)
        if line.received
    )
    yield letters.Receipt(
        **known, place=wording.PLACE, documents=documents, secret=case.code,
        status_url=f"{settings.PUBLIC_URL}/status/", term_set_by=None if due else _set_elsewhere(case),
    )  # fmt: skip


def _set_elsewhere(case: Case) -> Both | None:
    """The document that sets the term, where the act only points to it."""
    named = next((row.term_by_reference for row in case.chain.desks if row.term_by_reference), None)
    return parts.both(dict(named)) if named else None


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


def drafted(case: Case, laid: Laid, decision: str = "") -> Facts:
    """The refusal; or notice and permit, as the chain has them. A preview asks here too, before anything is decided."""
    if (decision or case.decision) == Decision.REFUSED:
        yield _refusal(case, laid)
        return
    if with_notice(case.chain):
        yield _notice(case, laid)
    if permit_drafted(case.chain):
        yield _permit(case, laid)


def notice_only(case: Case, move: Move) -> Facts:
    yield _notice(case, as_submitted(case))


def permit_only(case: Case, move: Move) -> Facts:
    yield _permit(case, as_submitted(case))


def refusal_only(case: Case, move: Move) -> Facts:
    yield _refusal(case, as_submitted(case))


def result_where_no_notice_is_sent(case: Case, move: Move) -> Facts:
    """Where the signed paper goes to the clerk, who gives it, it is numbered as it is signed."""
    if case.chain.leads_to(Desk.SIGNATURE, Verb.SIGN) in NUMBERED_AS_SIGNED:
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


def _permit(case: Case, laid: Laid) -> Permit | WorkerPermit:
    """To an employer, for the workers named; or to the foreign worker who asked."""
    application, facts = case.permit_application, _addressed(case)
    extends = application.procedure == Procedure.EXTEND
    known: dict[str, Any] = {name: facts[name] for name in DECIDED_BY} | {
        "sort": wording.sort(case.variant, application.procedure), "valid_from": laid.valid_from,
        "valid_until": laid.valid_until, "conditions": laid.conditions,
        "territory": Both(kk=application.territory_kk, ru=application.territory_ru),
        "extends": application.previous if extends else "", "replaces": "" if extends else application.previous,
    }  # fmt: skip
    workers = tuple(application.workers.all())
    if application.of_worker:
        on_paper = (case.act, Holder.WORKER) in ON_PAPER_ALONE
        known |= {"worker": _worker(workers[0]), "workplace": workers[0].workplace, "on_paper": on_paper}
        return WorkerPermit(**known, recipient=facts["recipient"])
    return Permit(
        **known, employer=facts["recipient"], workers=tuple(_worker(one) for one in workers),
        quota_year=quota_year(application), sender=application.sender, signed=permit_drafted(case.chain),
    )  # fmt: skip


def _worker(one: Worker) -> WorkerLine:
    return WorkerLine(
        name=one.name, born=one.born, citizenship=Both(kk=one.citizenship_kk, ru=one.citizenship_ru),
        passport=f"{one.passport}, {one.passport_until:%d.%m.%Y}", category=one.category,
        profession=Both(kk=one.profession_kk, ru=one.profession_ru),
    )  # fmt: skip
