"""Bringing a case to any desk by walking its act through the real gate: there is no other way."""

import uuid
from collections import deque
from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from django.db import transaction

from permits import actions, fees
from permits.acts.foreign_labour_permit.kyzylorda_2018 import REGULATION
from permits.models import Application, Worker
from tests import commission
from tests.cast import Cast
from workflow.acts.chain import Chain
from workflow.acts.words import DECIDES, FOLLOWS, Decision, Desk, Role, Verb
from workflow.applicants.models import ConsentText
from workflow.cases import gate
from workflow.cases.models import Case
from workflow.checklist.models import Consent, Ground, Received, Requirement, Verdict
from workflow.desk.case import deeds
from workflow.office import clock
from workflow.office.models import Account
from workflow.outbox import work

CARRIED = [chain for chain in REGULATION.chains if deeds.carry(REGULATION.service, chain)]
"""The chains whose every verb is done on a page: those a case is brought along here."""
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


def judge(case: Case, by: Account, finding: str = Verdict.Finding.OK) -> None:
    """A verdict on every received document that has none."""
    Verdict.objects.bulk_create(
        Verdict(received=one, finding=finding, words="—", by=by, at=clock.now())
        for one in Received.objects.filter(case=case, verdicts=None)
    )


def words(case: Case, verb: Verb, cast: Cast) -> dict[str, Any]:
    """What a person would fill in for a verb."""
    grounds = Ground.objects.asked(case.service, case.variant, MORNING.date())[:1]
    taken = {
        "receiver": "Сейіт Оспан",
        "iin": "900101300017",
        "identity": "045678901, ІІМ, 01.01.2020",
        "is_head": True,
    }
    match verb:
        case Verb.ASSIGN | Verb.GRANT:
            return {"executor": cast.dana}
        case Verb.REFUSE:
            return {"executor": cast.dana, "grounds": grounds, "details": "Құжат дәйексіз"}
        case Verb.RECOMMEND:
            return {"item": commission.voted(cast, case, commission.FOR)}
        case Verb.ADVISE_AGAINST:
            item = commission.voted(cast, case, commission.AGAINST)
            return {"item": item, "grounds": grounds, "details": "Құжат дәйексіз"}
        case Verb.SEND_BACK:
            return {"reason": "Мекенжай қате"}
        case Verb.PAY:
            levy = fees.levy(case.permit_application, MORNING.date())
            return {"document": "77", "paid_on": MORNING.date(), "amount": Decimal(levy.tenge if levy else 1)}
        case Verb.COLLECT | Verb.HAND_OUT | Verb.HAND_OUT_REFUSAL:
            return taken
        case Verb.POST:
            return {"tracking": "RR123456785KZ", "address": cast.employer.address}
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
        if verb is Verb.EXAMINE:
            judge(case, by)
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
    return [*(row.desk for row in chain.desks), *sorted(chain.endings())]
