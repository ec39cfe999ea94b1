"""A person who looks for work, their packet, and the forms of their case as officers fill them in."""

import uuid
from datetime import timedelta
from typing import Any

from django.db import transaction

from registration.jobseekers.models import Card
from registration.unemployed.models import Claim
from tests.desk.test_chains import opened, written
from tests.walk import MORNING, hand, path, way_of
from workflow.acts.words import Verb
from workflow.applicants.models import Applicant, ConsentText
from workflow.cases import gate
from workflow.cases.models import Case
from workflow.checklist.models import Consent, Ground, Received, Requirement
from workflow.desk.case import deeds
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
PRINTED = (*SIGNED, Verb.HAND_OUT, Verb.HAND_OUT_REFUSAL, Verb.GIVE, Verb.GIVE_REFUSAL)


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
    """The service's own part, the documents, the consent."""
    if case.service == SERVICE:
        Card.objects.get_or_create(case=case, defaults=PARTICULARS)
    else:
        Claim.objects.get_or_create(case=case, defaults={"without_work_since": MORNING.date() - timedelta(days=40)})
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
        case Verb.HAND_OUT | Verb.HAND_OUT_REFUSAL | Verb.GIVE | Verb.GIVE_REFUSAL:
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
        deeds.bench_of(case).deeds[verb].act(case, by=by, **(words(case, verb, cast) | more))
    return Case.objects.get(pk=pk)


def case_at(cast, person: Applicant, desk, decision=None, *, since=MORNING, service: str = SERVICE) -> Case:
    """A lawful case waiting at a desk; each step takes five minutes."""
    case, now = lodge(cast, person, at=since, service=service), since
    for verb in path(case.chain, desk, decision or way_of(case.chain, desk)):
        now += timedelta(minutes=5)
        with clock.at(now):
            case = do(case.pk, verb, cast)
    return case


def type_in(cast, seat, case: Case, verb: Verb):
    """One verb by its holder through its page: the form as it is opened, filled in and sent."""
    if verb is Verb.REGISTER:
        pack(case, cast.aigul)
    browser = seat(hand(case, verb, cast))
    if verb in SIGNED:
        seen = browser.get(f"/sign/{case.pk}/").context
        told = {"version": seen["case"].version, "seal": seen["seal"], "confirmed": "1"}
        return browser.post(f"/sign/{case.pk}/", told)
    address = f"/cases/{case.pk}/{verb}/"
    typed = opened(browser.get(address))
    told = {name: written(value) for name, value in words(case, verb, cast).items()}
    return browser.post(address, {**typed, **told, "version": case.version})


def walk_to(cast, seat, case: Case, end) -> Case:
    """From where a case is to one of its ends, through the pages alone."""
    now = MORNING
    for verb in path(case.chain, end, way_of(case.chain, end)):
        now += timedelta(minutes=5)
        with clock.at(now):
            work.deliver()
            answer = type_in(cast, seat, case, verb)
        assert answer.status_code == 302, answer.context["form"].errors if answer.context else answer.status_code
        case = Case.objects.get(pk=case.pk)
    return case
