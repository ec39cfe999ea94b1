"""Walking the cases of one service of an employment centre through the gate, under the moved clock."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction

from config.demo import scans, stories, telling, watching
from config.demo.jobseekers.seekers import PEOPLE, Seeker
from config.demo.jobseekers.stories import SEEKERS, STORIES
from config.demo.people import STAFF
from config.demo.planning import Course, Deed, course_of
from registration.jobseekers.models import Card
from registration.labour_market.choosing import market
from registration.labour_market.port import Card as Sent
from registration.unemployed.models import Claim
from workflow.acts import shelf
from workflow.acts.words import Channel, Role, Verb
from workflow.applicants.models import ConsentText
from workflow.cases import gate
from workflow.cases.models import Case
from workflow.checklist.models import Consent, Ground, Received, Requirement
from workflow.desk.case import deeds
from workflow.office import clock
from workflow.office.calendars import calendar_of
from workflow.office.models import Account, Assignment
from workflow.papers.parts_of_case import today
from workflow.papers.uploads.keeping import enter

TOKENS = uuid.UUID("6f0c4a0e-1057-4d1e-9b1c-2018022700dd")
TOWNS = {"kyzylorda-employment-centre": "Қызылорда қ.", "astana-employment-centre": "Астана қ."}
AGAINST = {
    "details": "Өтініш беруші еңбек шарты бойынша жұмыс істейтіні анықталды.",
    "details_ru": "Установлено, что заявитель работает по трудовому договору.",
}
PRINTED = (Verb.REGISTER, Verb.PROPOSE, Verb.PROPOSE_REFUSAL, Verb.SIGN, Verb.APPROVE, Verb.DECLINE)
"""After these verbs the next officer reads or hands over a paper that has to be there."""


@dataclass(slots=True)
class Walker:
    """One case on its course: whose it is and who works on it."""

    seed: int
    course: Course
    seeker: Seeker
    pk: int = 0


class Season:
    """A season of one centre's cases, up to now."""

    def __init__(self, assignment: Assignment, seated: dict[str, Account], now: datetime, first: int) -> None:
        self.assignment, self.office, self.now = assignment, assignment.office, now
        self.staff = {one.duty: seated[one.login] for one in reversed(STAFF) if one.office == self.office.code}
        self.service = assignment.service
        chain = shelf.find(assignment.act, assignment.edition, self.service).chain("any", Channel.OFFICE)
        calendar = calendar_of(self.office)
        self.walkers = [
            Walker(seed, course_of(story, chain, calendar, now, seed), PEOPLE[seed])
            for seed, story in enumerate(STORIES[self.office.code, self.service], start=first)
        ]

    def pass_by(self) -> None:
        """Everything that happened, in the order in which it happened."""
        happenings: list[tuple[datetime, int, Walker, Deed | None]] = []
        for walker in self.walkers:
            happenings.append((walker.course.began, walker.seed, walker, None))
            happenings += [(deed.at, walker.seed, walker, deed) for deed in walker.course.walk(walker.course.began)]
        for at, _seed, walker, deed in sorted(happenings, key=lambda one: one[:2]):
            watching.watch_the_clocks(at)
            with clock.at(at):
                self.act(walker, deed) if deed else self.lodge(walker)
                telling.tell()
        watching.watch_the_clocks(self.now)

    def lodge(self, walker: Walker) -> None:
        clerk = self.staff["clerk"]
        request = gate.Request(
            office=self.office, service=self.service, variant="any", lodged_at=clock.now(),
            applicant=walker.seeker.arrive(TOWNS[self.office.code], walker.seed),
            token=uuid.uuid5(TOKENS, f"{clock.now()} {walker.seed}"),
        )  # fmt: skip
        case = gate.lodge(request, by=clerk)
        walker.pk = case.pk
        if walker.course.story.packet != stories.EMPTY:
            fill(case, walker.seeker, walker.course.story.packet == stories.MISSING, clerk)

    def act(self, walker: Walker, deed: Deed) -> None:
        """Somebody's own verb, with the form filled in."""
        with transaction.atomic():
            case = gate.take(walker.pk)
            role = case.chain.performer(case.state, deed.verb)
            by = case.executor if role is Role.EXECUTOR and case.executor else self.staff[role]
            act: Callable[..., None] = deeds.bench_of(case).deeds[deed.verb].act
            act(case, by=by, **self.words(case, walker, deed.verb))
        if deed.verb in PRINTED:
            telling.print_what_is_needed(case.pk)

    def words(self, case: Case, walker: Walker, verb: Verb) -> dict[str, Any]:
        """The form of a verb, filled in."""
        match verb:
            case Verb.ASSIGN:
                return {"executor": self.staff["executor"], "reason": "Мәліметтер бүгін тізілімге енгізілсін."}
            case Verb.PROPOSE_REFUSAL | Verb.DECLINE:
                ground = Ground.objects.asked(self.service, "any", today(case)).get(code="employed")
                return {"grounds": [ground], **AGAINST}
            case Verb.SEND_BACK:
                return {"reason": "Қалаған жұмысы өтініштегіге сәйкес келмейді, нақтылаңыз."}
            case Verb.HAND_OUT | Verb.HAND_OUT_REFUSAL:
                return {
                    "receiver": walker.seeker.name, "iin": walker.seeker.iin,
                    "identity": f"№ 0477{walker.seed:05}, ІІМ, 05.02.2020",
                }  # fmt: skip
            case _:
                return {}


def fill(case: Case, seeker: Seeker, one_is_missing: bool, by: Account) -> None:
    """The service's own part, the documents with the scan of the first, the consent."""
    if case.service == SEEKERS:
        Card.objects.create(case=case, **seeker.card())
    else:
        claim(case, seeker)
    asked = list(Requirement.objects.asked(case.service, "any", today(case)).filter(needed=True))
    brought = asked[: len(asked) - one_is_missing]
    for document in brought:
        until = today(case) + timedelta(days=2000) if document.dated else None
        Received.objects.create(case=case, requirement=document, pages=1, valid_until=until)
    for document in brought[:1]:
        lines = (seeker.name, f"ЖСН/ИИН {seeker.iin}", seeker.wished)
        enter(case, document.code, scans.scan(document.code, document.text_kk, lines, today(case)), by=by)
    if not one_is_missing:
        Consent.objects.create(case=case, text=ConsentText.objects.latest("since"), at=clock.now(), taken_by=by)


def claim(case: Case, seeker: Seeker) -> None:
    """Without work for a while; the card of a job seeker was entered a fortnight before."""
    day = today(case)
    Claim.objects.create(
        case=case, without_work_since=day - timedelta(days=60), last_work=seeker.last_work, rural=seeker.years % 3 == 0
    )
    known = {"kazakh": "kk", "russian": "ru", "english": "en"}
    card = {name: value for name, value in seeker.card().items() if name not in known}
    languages = tuple((code, seeker.card()[name]) for name, code in known.items())
    person = case.applicant
    sent = Sent(
        iin=person.number, name=person.name, address=person.address, phone=person.phone, languages=languages, **card
    )
    market().enter(uuid.uuid5(TOKENS, person.number), sent, day - timedelta(days=14))


def load(seated: dict[str, Account], now: datetime) -> list[int]:
    """The cases of both services of every centre; their numbers."""
    made: list[int] = []
    held = Assignment.objects.in_force(now.date()).select_related("office")
    for code, service in STORIES:
        season = Season(held.get(service=service, office__code=code), seated, now, len(made))
        season.pass_by()
        made += [walker.pk for walker in season.walkers]
    return made
