"""Walking the requests of an office through the gate under the moved clock, up to the employers' answers."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction

from config.demo import scans, stories, telling, watching
from config.demo.people import STAFF
from config.demo.planning import Course, Deed, course_of
from config.demo.referrals import offers
from config.demo.referrals.seekers import SEEKERS, Seeker
from config.demo.referrals.stories import HIRED, STORIES, TURNED_DOWN, Told
from referrals import actions, matching
from referrals.models import Application
from referrals.places import answers, seats
from referrals.places.models import Place
from workflow.acts import shelf
from workflow.acts.words import Channel, Role, Verb
from workflow.applicants.models import ConsentText
from workflow.cases import gate
from workflow.cases.models import Case
from workflow.checklist import packet
from workflow.checklist.models import Consent, Ground, Received
from workflow.office import clock
from workflow.office.calendars import calendar_of
from workflow.office.models import Account, Assignment
from workflow.papers.parts_of_case import today
from workflow.papers.uploads.keeping import enter
from workflow.worktime.due import add_working

SERVICE = "active-measures-referral"
TOKENS = uuid.UUID("6f0c4a0e-0564-4d1e-9b1c-2018022700dd")
TOWNS = {"kyzylorda-employment-centre": "Қызылорда қ.", "kostanay-department": "Қостанай қ."}
PRINTED = (Verb.REGISTER, Verb.PROPOSE, Verb.PROPOSE_REFUSAL, Verb.SIGN)
"""After these verbs the next officer reads or hands over a paper that has to be there."""
AGAINST = {
    "details": "Өтініш берушінің кәсібіне сай бос орын өтініш қаралған күні болған жоқ.",
    "details_ru": "На день рассмотрения не было свободного места, отвечающего профессии заявителя.",
}
SAID: dict[str, str] = {HIRED: "№ 48-ж бұйрық", TURNED_DOWN: "Тәжірибесі жеткіліксіз деп табылды"}
THINKING = timedelta(hours=20)
"""Working time an employer takes to answer."""


@dataclass(slots=True)
class Walker:
    """One case on its course: whose it is, of which kind, what the employer answers."""

    seed: int
    told: Told
    course: Course
    seeker: Seeker
    pk: int = 0


Step = Deed | str | None


class Season:
    """A season of one office's referrals, up to now."""

    def __init__(self, assignment: Assignment, seated: dict[str, Account], now: datetime, first: int) -> None:
        self.office, self.now, self.calendar = assignment.office, now, calendar_of(assignment.office)
        self.staff = {one.duty: seated[one.login] for one in reversed(STAFF) if one.office == self.office.code}
        chain = shelf.find(assignment.act, assignment.edition, SERVICE).chain("any", Channel.OFFICE)
        self.walkers = [
            Walker(seed, told, course_of(told.story, chain, self.calendar, now, seed), SEEKERS[seed])
            for seed, told in enumerate(STORIES[self.office.code], start=first)
        ]
        offers.open_places(self.office, now.date())

    def pass_by(self) -> None:
        """Everything that happened, in the order in which it happened."""
        happenings = [one for walker in self.walkers for one in self.of(walker)]
        for at, _seed, walker, step in sorted(happenings, key=lambda one: one[:2]):
            watching.watch_the_clocks(at)
            with clock.at(at):
                self.happen(walker, step)
                telling.tell()
        watching.watch_the_clocks(self.now)

    def of(self, walker: Walker) -> list[tuple[datetime, int, Walker, Step]]:
        """The packet, every verb, the employer's answer."""
        deeds = list(walker.course.walk(walker.course.began))
        found: list[tuple[datetime, int, Walker, Step]] = [(walker.course.began, walker.seed, walker, None)]
        found += [(deed.at, walker.seed, walker, deed) for deed in deeds]
        if walker.told.answer:
            answered = min(add_working(self.calendar, deeds[-1].at, THINKING), self.now)
            found.append((answered, walker.seed, walker, walker.told.answer))
        return found

    def happen(self, walker: Walker, step: Step) -> None:
        if step is None:
            self.lodge(walker)
        elif isinstance(step, Deed):
            self.act(walker, step)
        else:
            self.answer(walker, step)

    def lodge(self, walker: Walker) -> None:
        clerk = self.staff["clerk"]
        request = gate.Request(
            office=self.office, service=SERVICE, variant="any", lodged_at=clock.now(),
            applicant=walker.seeker.arrive(TOWNS[self.office.code], walker.seed),
            token=uuid.uuid5(TOKENS, f"{clock.now()} {walker.seed}"),
        )  # fmt: skip
        case = gate.lodge(request, by=clerk)
        walker.pk = case.pk
        if walker.told.story.packet != stories.EMPTY:
            fill(case, walker, clerk)

    def act(self, walker: Walker, deed: Deed) -> None:
        """Somebody's own verb, with the form filled in; before a referral is proposed its place is chosen."""
        with transaction.atomic():
            case = gate.take(walker.pk)
            role = case.chain.performer(case.state, deed.verb)
            by = case.executor if role is Role.EXECUTOR and case.executor else self.staff[role]
            if deed.verb is Verb.PROPOSE:
                seats.hold(case, best(case), by=by)
            act: Callable[..., None] = getattr(actions, deed.verb)
            act(case, by=by, **self.words(case, walker, deed.verb))
        if deed.verb in PRINTED:
            telling.print_what_is_needed(case.pk)

    def words(self, case: Case, walker: Walker, verb: Verb) -> dict[str, Any]:
        """The form of a verb, filled in."""
        match verb:
            case Verb.ASSIGN:
                return {"executor": self.staff["executor"], "reason": "Қолайлы орын іріктелсін."}
            case Verb.PROPOSE:
                return {"card": f"{today(case).year}/{4100 + walker.seed}", "begins": today(case) + timedelta(days=1)}
            case Verb.PROPOSE_REFUSAL:
                ground = Ground.objects.asked(SERVICE, "any", today(case)).get(code="no-place")
                return {"grounds": [ground], **AGAINST}
            case Verb.SEND_BACK:
                return {"reason": "Басталатын күнін жұмыс берушімен нақтылаңыз."}
            case Verb.HAND_OUT | Verb.HAND_OUT_REFUSAL | Verb.GIVE | Verb.GIVE_REFUSAL:
                identity = f"№ 0488{walker.seed:05}, ІІМ, 11.09.2019"
                return {"receiver": walker.seeker.name, "iin": walker.seeker.iin, "identity": identity}
            case _:
                return {}

    def answer(self, walker: Walker, outcome: str) -> None:
        """The slip came back from the employer."""
        report = answers.of(Case.objects.get(pk=walker.pk))
        if report is not None:
            day = clock.today(self.office)
            with transaction.atomic():
                answers.record(
                    report.pk, by=self.staff["executor"], outcome=outcome, told_on=day, words=SAID.get(outcome, "")
                )


def best(case: Case) -> Place:
    """The place that fits best and has a seat; the one held already when it does."""
    asked, on = case.referral_application, today(case)
    offered: Any = Place.objects.known().counted().open_on(on).filter(office=case.office, kind=asked.kind)
    had = seats.held(case)
    free = [one for one in offered if one.free > 0 or (had and had.place_id == one.pk)]
    return matching.ranked(matching.person(asked), free, matching.rule(asked.kind, on), on)[0].place


def fill(case: Case, walker: Walker, by: Account) -> None:
    """The request, the documents with the scan of the application, the consent."""
    Application.objects.create(case=case, **walker.seeker.asks(walker.told.kind, today(case)))
    one_is_missing = walker.told.story.packet == stories.MISSING
    asked = [line.requirement for line in packet.lines(case) if line.requirement.needed]
    for document in asked[: len(asked) - one_is_missing]:
        until = today(case) + timedelta(days=2000) if document.dated else None
        Received.objects.create(case=case, requirement=document, pages=1, valid_until=until)
    lines = (walker.seeker.name, f"ЖСН/ИИН {walker.seeker.iin}")
    enter(case, "application", scans.scan("otinish", "Өтініш / Заявление", lines, today(case)), by=by)
    if not one_is_missing:
        Consent.objects.create(case=case, text=ConsentText.objects.latest("since"), at=clock.now(), taken_by=by)


def load(seated: dict[str, Account], now: datetime) -> list[int]:
    """The referrals of every office; the numbers of their cases."""
    made: list[int] = []
    for code in STORIES:
        held = Assignment.objects.in_force(now.date()).select_related("office")
        season = Season(held.get(service=SERVICE, office__code=code), seated, now, len(made))
        season.pass_by()
        made += [walker.pk for walker in season.walkers]
    return made
