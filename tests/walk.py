"""Bringing a case to any desk by walking its act through the real gate: there is no other way."""

import uuid
from collections import deque
from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from django.db import transaction

from permits import actions, fees
from permits.models import Application, Worker
from tests.cast import Cast
from workflow.acts.chain import Chain
from workflow.acts.words import DECIDES, ENDINGS, FOLLOWS, Decision, Desk, Role, Verb
from workflow.applicants.models import ConsentText
from workflow.cases import gate
from workflow.cases.models import Case
from workflow.checklist.models import Consent, Ground, Received, Requirement
from workflow.office import clock
from workflow.office.models import Account
from workflow.outbox import work

MORNING = datetime.fromisoformat("2026-11-23T10:00+05:00")
"""A Monday."""

NEEDS_PAPER = {Verb.SIGN, Verb.COLLECT, Verb.HAND_OVER, Verb.HAND_OUT, Verb.HAND_OUT_REFUSAL}
"""Verbs that wait until the paper in question is printed."""


def lodge(cast: Cast, variant: str = "issue", *, at: datetime = MORNING, token: uuid.UUID | None = None) -> Case:
    """A packet is handed in at the counter."""
    with clock.at(at):
        request = gate.Request(
            office=cast.office, service="foreign-labour-permit", variant=variant, applicant=cast.employer, lodged_at=at,
            token=token or uuid.uuid4(),
        )  # fmt: skip
        return gate.lodge(request, by=cast.aigul)


def pack(case: Case, by: Account) -> None:
    """Everything the packet needs: the request, a worker, the documents, the consent."""
    application, _made = Application.objects.get_or_create(
        case=case,
        defaults={
            "territory_kk": "Қызылорда облысы", "territory_ru": "Кызылординская область",
            "valid_from": date(2027, 1, 1), "valid_until": date(2027, 12, 31),
            "previous": "2025-РҰҚ-000007", "sender": "Acme Holding",
        },
    )  # fmt: skip
    if not application.workers.exists():
        Worker.objects.create(
            application=application, name="ӘҒҚҢӨҰҮҺІ Жон", born=date(1985, 5, 5), category="3",
            citizenship_kk="Түркия", citizenship_ru="Турция", passport="U1234567", passport_until=date(2031, 1, 1),
            profession_kk="инженер", profession_ru="инженер",
        )  # fmt: skip
    for asked in Requirement.objects.asked(case.service, case.variant, case.lodged_at.date()).filter(needed=True):
        until = date(2030, 1, 1) if asked.dated else None
        Received.objects.get_or_create(case=case, requirement=asked, defaults={"pages": 2, "valid_until": until})
    Consent.objects.get_or_create(
        case=case, defaults={"text": ConsentText.objects.last(), "at": clock.now(), "taken_by": by}
    )


def words(case: Case, verb: Verb, cast: Cast) -> dict[str, Any]:
    """What a person would fill in for a verb."""
    grounds = Ground.objects.asked(case.service, case.variant, MORNING.date())[:1]
    sitting = {"number": "12", "held_on": MORNING.date(), "present": "А\nБ\nВ", "abstained": 0}
    taken = {"receiver": "Сейіт Оспан", "identity": "045678901, ІІМ, 01.01.2020"}
    match verb:
        case Verb.ASSIGN | Verb.GRANT:
            return {"executor": cast.dana}
        case Verb.REFUSE:
            return {"executor": cast.dana, "grounds": grounds, "details": "Құжат дәйексіз"}
        case Verb.RECOMMEND:
            return {**sitting, "votes_for": 3, "votes_against": 0}
        case Verb.ADVISE_AGAINST:
            return {**sitting, "votes_for": 0, "votes_against": 3, "grounds": grounds, "details": "Құжат дәйексіз"}
        case Verb.SEND_BACK:
            return {"reason": "Мекенжай қате"}
        case Verb.PAY:
            levy = fees.levy(case.permit_application, MORNING.date())
            return {"document": "77", "paid_on": MORNING.date(), "amount": Decimal(levy.tenge if levy else 1)}
        case Verb.COLLECT | Verb.HAND_OUT | Verb.HAND_OUT_REFUSAL:
            return taken
        case Verb.POST:
            return {"tracking": "RR123456789KZ", "address": cast.employer.address}
        case _:
            return {}


def hand(case: Case, verb: Verb, cast: Cast) -> Account:
    """Whose hand a verb is in the cast."""
    holders = {
        Role.CLERK: cast.aigul, Role.HEAD: cast.bolat, Role.EXECUTOR: cast.dana, Role.COMMISSION: cast.gauhar,
    }  # fmt: skip
    role = case.chain.performer(case.state, verb)
    return Account.objects.clock() if role is Role.SYSTEM else holders[role]


def do(pk: int, verb: Verb, cast: Cast, *, by: Account | None = None) -> Case:
    """One verb by its holder through its action, as a page would do it."""
    if verb in NEEDS_PAPER:
        work.deliver()
    with transaction.atomic():
        case = gate.take(pk)
        by = by or hand(case, verb, cast)
        if verb is Verb.LAPSE:
            case.lapse(by=by)
            return case
        if verb is Verb.REGISTER:
            pack(case, by)
        act: Callable[..., None] = getattr(actions, verb)
        act(case, by=by, **words(case, verb, cast))
    return case


def path(chain: Chain, target: Desk, decision: Decision) -> list[Verb]:
    """The shortest way from birth to a desk when the matter goes one way."""
    found: deque[tuple[Desk, list[Verb]]] = deque([(chain.birth, [])])
    seen = {chain.birth}
    while found:
        desk, verbs = found.popleft()
        if desk == target:
            return verbs
        for verb, then in chain.moves(desk).items():
            if then not in seen and DECIDES.get(verb, decision) == FOLLOWS.get(verb, decision) == decision:
                seen.add(then)
                found.append((then, [*verbs, verb]))
    raise LookupError(f"no way to {target} when {decision}")


def way_of(chain: Chain, desk: Desk) -> Decision:
    """Which way the matter must go for a desk to be reached."""
    try:
        path(chain, desk, Decision.GRANTED)
    except LookupError:
        return Decision.REFUSED
    return Decision.GRANTED


def case_at(
    cast: Cast, variant: str, desk: Desk, decision: Decision | None = None, *, since: datetime = MORNING
) -> Case:
    """A lawful case waiting at a desk; each step takes five minutes, waits run out when they must."""
    case = lodge(cast, variant, at=since)
    now = since
    for verb in path(case.chain, desk, decision or way_of(case.chain, desk)):
        now += timedelta(minutes=5)
        if verb is Verb.LAPSE:
            now = case.clocks.open().get().due_at + timedelta(seconds=1)
        with clock.at(now):
            case = do(case.pk, verb, cast)
    return Case.objects.get(pk=case.pk)


def desks(chain: Chain) -> list[Desk]:
    """Every desk and ending of a chain."""
    return [*(row.desk for row in chain.desks), *(ending for ending in ENDINGS if ending in chain.endings())]
