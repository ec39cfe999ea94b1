"""An office that refers people: its officers, somebody who looks for work, places of every kind; a walk to any desk."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from django.db import transaction

from referrals import actions
from referrals.models import Application, Kind, Occupation
from referrals.places import seats
from referrals.places.models import Host, Place
from tests.cast import LONG_AGO, Cast, person, seat
from tests.walk import path, way_of
from workflow.acts.words import Channel, Decision, Desk, Role, Verb
from workflow.applicants.models import Applicant, ConsentText
from workflow.cases import gate
from workflow.cases.models import Case
from workflow.checklist.models import Consent, Ground, Received
from workflow.checklist.packet import lines
from workflow.office import clock
from workflow.office.models import Account, Assignment, Office
from workflow.office.models.people import Duty
from workflow.outbox import work

SERVICE = "active-measures-referral"
MORNING = datetime.fromisoformat("2026-11-23T10:00+05:00")
"""A Monday."""
ORDER = {"order_kk": "Сынақ бұйрығы № 2", "order_ru": "Приказ об испытании № 2"}
NEEDS_PAPER = {Verb.SIGN, Verb.HAND_OUT, Verb.HAND_OUT_REFUSAL, Verb.GIVE, Verb.GIVE_REFUSAL}
TAKEN = {"receiver": "Оспанов Серік", "iin": "900101300017", "identity": "045678901, ІІМ, 01.01.2020"}


@dataclass(frozen=True, slots=True)
class Scene:
    """One office with who works there, by what act, and who asks."""

    office: Office
    act: str
    clerk: Account
    head: Account
    executor: Account
    seeker: Applicant

    def holder(self, role: Role) -> Account:
        return {Role.CLERK: self.clerk, Role.HEAD: self.head, Role.EXECUTOR: self.executor}[role]


def kyzylorda() -> Scene:
    return _gathered("kyzylorda-department", "kyzylorda-1057", date(2018, 2, 27), "ЖД", 0)


def kostanay() -> Scene:
    return _gathered("kostanay-department", "kostanay-564", date(2015, 12, 30), "ҚЖ", 1)


IINS = (("900101400013", "900101300017", "050101600017"), ("900101300811", "900101300823", "900101300834"))


def of(cast: Cast) -> Scene:
    """The office of the cast refers people too."""
    _assign(cast.office, "kyzylorda-1057", date(2018, 2, 27), "ЖД")
    return Scene(cast.office, "kyzylorda-1057", cast.aigul, cast.bolat, cast.dana, _seeker())


def _gathered(code: str, act: str, edition: date, series: str, place: int) -> Scene:
    office, iins = Office.objects.get(code=code), IINS[place]
    _assign(office, act, edition, series)
    names = (("Әбілқасымова", "Айгүл"), ("Бөкейханов", "Болат"), ("Ғабдуллина", "Дана"))
    duties = (Duty.CLERK, Duty.HEAD, Duty.EXECUTOR)
    people = [
        seat(person(f"{act[:5]}{n}", surname, given, iin), office, duty)
        for n, ((surname, given), iin, duty) in enumerate(zip(names, iins, duties, strict=True))
    ]
    return Scene(office, act, *people, _seeker())


def _assign(office: Office, act: str, edition: date, series: str) -> None:
    Assignment.objects.create(
        office=office, since=LONG_AGO, series=series, act=act, edition=edition, service=SERVICE, **ORDER
    )


def _seeker() -> Applicant:
    known = {"address": "Қызылорда, Әйтеке би к-сі, 1", "phone": "+7 777 000 00 00", "email": "serik@example.kz"}
    found, _made = Applicant.objects.get_or_create(
        number="900101300017", defaults={"name": "Оспанов Серік Қайратұлы", **known}
    )
    return found


def host() -> Host:
    made, _new = Host.objects.get_or_create(
        number="940140000385", name_kk="«Құбыр Сервис» ЖШС", name_ru="ТОО «Құбыр Сервис»",
        address_kk="Қызылорда, Абай к-сі, 5", address_ru="Кызылорда, ул. Абая, 5",
        contact="Ахметов Ғ.", phone="+7 7242 11 11 11",
    )  # fmt: skip
    return made


def occupation(code: str = "7212") -> Occupation:
    return Occupation.objects.get(code=code)


def place(office: Office, kind: str = Kind.JOB, **other: Any) -> Place:
    """A place with two seats, by default one that fits the seeker."""
    terms: dict[str, Any] = {"months": 6} if kind not in (Kind.JOB, Kind.GUIDANCE) else {}
    if kind == Kind.SOCIAL_JOB:
        terms |= {"subsidy_percent": Decimal("35.00"), "contract": "12.01.2026 № 4"}
    known = {
        "host": host(), "occupation": occupation(), "work_kk": "құбыр дәнекерлеу", "work_ru": "сварка труб",
        "capacity": 2, "pay": Decimal("180000.00"), "since": date(2026, 1, 1), **terms,
    }  # fmt: skip
    return Place.objects.create(office=office, kind=kind, **known | other)


def lodge(scene: Scene, kind: str = Kind.JOB, *, at: datetime = MORNING, **asked: Any) -> Case:
    """A packet is handed in at the counter, whole."""
    with clock.at(at):
        request = gate.Request(
            office=scene.office, service=SERVICE, variant="any", applicant=scene.seeker, lodged_at=at,
            channel=Channel.OFFICE, token=uuid.uuid4(),
        )  # fmt: skip
        case = gate.lodge(request, by=scene.clerk)
        ask(case, kind, **asked)
        pack(case, scene.clerk)
    return case


def ask(case: Case, kind: str = Kind.JOB, **other: Any) -> Application:
    known = {
        "born": date(2000, 5, 5), "registered_as": "unemployed", "registered_on": date(2026, 11, 2), "education": 3,
        "graduated_on": date(2025, 6, 20), "profession": occupation(), "experience": 2,
    }  # fmt: skip
    return Application.objects.create(case=case, kind=kind, **known | other)


def pack(case: Case, by: Account) -> None:
    for line in lines(case):
        if line.requirement.needed:
            until = date(2030, 1, 1) if line.requirement.dated else None
            Received.objects.create(case=case, requirement=line.requirement, valid_until=until)
    Consent.objects.create(case=case, text=ConsentText.objects.last(), at=clock.now(), taken_by=by)


def words(case: Case, verb: Verb, scene: Scene) -> dict[str, Any]:
    """What a person would fill in for a verb."""
    match verb:
        case Verb.ASSIGN:
            return {"executor": scene.executor}
        case Verb.PROPOSE:
            return {"card": "2026/000123", "begins": date(2026, 11, 25)}
        case Verb.PROPOSE_REFUSAL:
            grounds = list(Ground.objects.asked(SERVICE, "any", MORNING.date())[:1])
            return {"grounds": grounds, "details": "Карта табылмады.", "details_ru": "Карточка не найдена."}
        case Verb.SEND_BACK:
            return {"reason": "Күні қате"}
        case Verb.HAND_OUT | Verb.HAND_OUT_REFUSAL | Verb.GIVE | Verb.GIVE_REFUSAL:
            return TAKEN
        case _:
            return {}


def do(pk: int, verb: Verb, scene: Scene) -> Case:
    """One verb by its holder through its action; a seat is held before the referral is proposed."""
    if verb in NEEDS_PAPER:
        work.deliver()
    with transaction.atomic():
        case = gate.take(pk)
        by = scene.holder(case.chain.performer(case.state, verb))
        if verb is Verb.PROPOSE and seats.held(case) is None:
            kind = case.referral_application.kind
            found = Place.objects.filter(office=case.office, kind=kind).first() or place(case.office, kind)
            seats.hold(case, found, by=by)
        act: Callable[..., None] = getattr(actions, verb)
        act(case, by=by, **words(case, verb, scene))
    return case


def case_at(
    scene: Scene, desk: Desk, kind: str = Kind.JOB, decision: Decision | None = None, *, at: datetime = MORNING
) -> Case:
    """A lawful case waiting at a desk; each step takes a minute."""
    case = lodge(scene, kind, at=at)
    for verb in path(case.chain, desk, decision or way_of(case.chain, desk)):
        at += timedelta(minutes=1)
        with clock.at(at):
            case = do(case.pk, verb, scene)
    return Case.objects.get(pk=case.pk)
