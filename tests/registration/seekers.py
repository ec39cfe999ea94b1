"""A person who looks for work, their packet, and the forms of their case as officers fill them in."""

import uuid
from datetime import timedelta
from typing import Any

from django.db import transaction

from registration.jobseekers import actions
from registration.jobseekers.models import Card
from tests.walk import MORNING, hand, path, way_of
from workflow.acts.words import Verb
from workflow.applicants.models import Applicant, ConsentText
from workflow.cases import gate
from workflow.cases.models import Case
from workflow.checklist.models import Consent, Ground, Received, Requirement
from workflow.office import clock
from workflow.outbox import work

SERVICE = "jobseeker-registration"
IIN, CHILD = "920315499006", "120101599005"
PARTICULARS = {
    "education": "vocational", "speciality": "дәнекерлеуші", "profession": "Газ-электр дәнекерлеушісі",
    "experience_years": 7, "last_work": "«Сыр Құрылыс» ЖШС, дәнекерлеуші", "skills": "Аргонды дәнекерлеу",
    "kazakh": "fluent", "russian": "good", "english": "none", "other_languages": "", "wished_work": "дәнекерлеуші",
    "wished_pay": 250000,
}  # fmt: skip
FACTS = {"details": "Еңбек шарты бойынша жұмыс істейді", "details_ru": "Работает по трудовому договору"}
SIGNED = (Verb.SIGN, Verb.APPROVE)
PRINTED = (*SIGNED, Verb.HAND_OUT, Verb.HAND_OUT_REFUSAL)


def seeker(number: str = IIN, name: str = "Һасенов Үміт Ғалымұлы") -> Applicant:
    known = {"name": name, "address": "Қызылорда қ., Абай к-сі, 5", "phone": "+7 701 111 22 33"}
    return Applicant.objects.get_or_create(number=number, defaults=known)[0]


def lodge(cast, person: Applicant, *, at=MORNING, service: str = SERVICE) -> Case:
    """A packet is handed in at the counter."""
    with clock.at(at):
        request = gate.Request(
            office=cast.office, service=service, variant="any", applicant=person, lodged_at=at, token=uuid.uuid4()
        )
        return gate.lodge(request, by=cast.aigul)


def pack(case: Case, by) -> None:
    """The card, the documents, the consent."""
    Card.objects.get_or_create(case=case, defaults=PARTICULARS)
    receive(case, by)


def receive(case: Case, by) -> None:
    for asked in Requirement.objects.asked(case.service, case.variant, case.lodged_at.date()).filter(needed=True):
        until = MORNING.date() + timedelta(days=900) if asked.dated else None
        Received.objects.get_or_create(case=case, requirement=asked, defaults={"pages": 1, "valid_until": until})
    Consent.objects.get_or_create(
        case=case, defaults={"text": ConsentText.objects.last(), "at": clock.now(), "taken_by": by}
    )


def words(case: Case, verb: Verb, cast) -> dict[str, Any]:
    """What a person would fill in for a verb."""
    grounds = Ground.objects.asked(case.service, case.variant, MORNING.date()).filter(code="employed")
    match verb:
        case Verb.ASSIGN:
            return {"executor": cast.dana}
        case Verb.PROPOSE_REFUSAL | Verb.DECLINE:
            return {"grounds": grounds, **FACTS}
        case Verb.SEND_BACK:
            return {"reason": "Кәсібі қате"}
        case Verb.HAND_OUT | Verb.HAND_OUT_REFUSAL:
            return {"receiver": case.applicant.name, "iin": case.applicant.number, "identity": "045678901, ІІМ"}
        case _:
            return {}


def do(pk: int, verb: Verb, cast, *, by=None, **more: Any) -> Case:
    """One verb by its holder through its action."""
    if verb in PRINTED:
        work.deliver()
    with transaction.atomic():
        case = gate.take(pk)
        by = by or hand(case, verb, cast)
        if verb is Verb.REGISTER:
            pack(case, by)
        getattr(actions, verb)(case, by=by, **(words(case, verb, cast) | more))
    return Case.objects.get(pk=pk)


def case_at(cast, person: Applicant, desk, decision=None, *, since=MORNING) -> Case:
    """A lawful case waiting at a desk; each step takes five minutes."""
    case, now = lodge(cast, person, at=since), since
    for verb in path(case.chain, desk, decision or way_of(case.chain, desk)):
        now += timedelta(minutes=5)
        with clock.at(now):
            case = do(case.pk, verb, cast)
    return case
