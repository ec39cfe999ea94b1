"""Walking the cases of the demonstration through the gate, all of them side by side, under the moved clock."""

import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property

from django.db import transaction

from config.demo import letters, packets, talk, telling, together, watching
from config.demo.chamber import Chamber
from config.demo.employers import EMPLOYERS, Employer
from config.demo.people import CLERKS, EXECUTORS, HEAD, SECRETARY
from config.demo.planning import Course, Deed, course_of
from config.demo.stories import STORIES
from config.demo.words import Sheet
from permits import actions, fees
from workflow.acts import shelf
from workflow.acts.words import Channel, Desk, Role, Verb
from workflow.cases import gate
from workflow.cases.models import Case
from workflow.office import clock
from workflow.office.calendars import calendar_of
from workflow.office.models import Account, Assignment, Substitution
from workflow.worktime.due import received_at

PRINTED_BEFORE = (Verb.DRAFT, Verb.SIGN, Verb.PREPARE, Verb.RELEASE, Verb.REGISTER_RESULT)
"""After these verbs the next officer reads or hands over a paper that has to be there."""
VOTED = (Verb.RECOMMEND, Verb.ADVISE_AGAINST)
"""What the commission settles by its votes."""
HALF_AN_HOUR = timedelta(minutes=30)
TOGETHER, NEAR = 3, (Desk.ASSIGNMENT, Desk.EXAMINATION, Desk.COMMISSION)
"""How often cases were assigned several at once, and which are left out: their terms are told from their own moment."""
Happening = tuple[datetime, int, Deed | str | None]
TOKENS = uuid.UUID("6f0c4a0e-125a-4d1e-9b1c-2018022300dd")


@dataclass(slots=True)
class Walker:
    """One case on its course: who brings it, who is its executor, which deeds are still to come."""

    seed: int
    course: Course
    employer: Employer
    pk: int = 0
    assigned: bool = False

    def deeds(self) -> Iterator[Happening]:
        """Moment, seed and deed: the packet, each deed but those that only time does, the answers of the post."""
        yield self.course.began, self.seed, None
        deeds = list(self.course.walk(self.course.began))
        for deed in deeds:
            if deed.verb is not Verb.LAPSE:
                yield deed.at, self.seed, deed
        if answers := self.course.story.letter:
            answered = letters.moments(self.course.calendar, deeds[-1].at, self.course.now, answers)
            yield from ((at, self.seed, what) for at, what in zip(answered, answers, strict=True))

    @property
    def executor(self) -> str:
        return EXECUTORS[self.seed % len(EXECUTORS)]

    @property
    def clerk(self) -> str:
        return CLERKS[self.seed % len(CLERKS)]


class Season:
    """A season of one office's cases, up to now."""

    def __init__(self, assignment: Assignment, seated: dict[str, Account], now: datetime) -> None:
        self.assignment, self.office, self.seated, self.now = assignment, assignment.office, seated, now
        self.away = list(Substitution.objects.select_related("post__account", "substitute"))
        regulation = shelf.find(assignment.act, assignment.edition, assignment.service)
        calendar = calendar_of(self.office)
        self.chamber = Chamber(self.office, seated)
        self.orders = 0
        self.walkers = []
        for seed, story in enumerate(STORIES):
            course = course_of(story, regulation.chain(story.variant, Channel.OFFICE), calendar, now, seed)
            self.walkers.append(Walker(seed, course, EMPLOYERS[seed * 7 % len(EMPLOYERS)]))

    def pass_by(self, tell: Callable[[str], None]) -> None:
        """Everything that happened, in the order in which it happened."""
        happenings = sorted((one for walker in self.walkers for one in walker.deeds()), key=lambda one: one[:2])
        for done, (at, seed, deed) in enumerate(happenings):
            self.watch_the_clocks(at)
            with clock.at(at):
                self.happen(self.walkers[seed], deed)
                telling.tell()
            if done % 100 == 0:
                tell(f"{at.astimezone(clock.zone(self.office)):%d.%m.%Y}: {done} / {len(happenings)}")
        self.watch_the_clocks(self.now)
        self.chamber.today(self.now, self.working)
        with clock.at(self.now):
            telling.tell()

    @cached_property
    def working(self) -> datetime:
        """The latest moment of office hours."""
        calendar, moment = calendar_of(self.office), self.now
        while received_at(calendar, moment) != moment:
            moment -= HALF_AN_HOUR
        return moment

    def watch_the_clocks(self, until: datetime) -> None:
        watching.watch_the_clocks(until)

    def happen(self, walker: Walker, deed: Deed | str | None) -> None:
        """A packet comes in, somebody does the next thing with the case, or the post answers."""
        if deed is None:
            self.lodge(walker)
        elif isinstance(deed, str):
            letters.answer(walker.pk, deed, walker.employer, walker.seed, self.seated[walker.clerk])
        elif deed.verb is not Verb.ASSIGN:
            self.act(walker, deed)
        elif not walker.assigned:
            self.assign(walker, deed)

    def assign(self, walker: Walker, deed: Deed) -> None:
        """One by one, or a few times several at once; the last of those had moved meanwhile and is assigned later."""
        others = self.waiting_too(walker) if self.orders < TOGETHER else []
        if not others:
            self.act(walker, deed)
            return
        self.orders += 1
        chosen = [walker, *others]
        with transaction.atomic():
            cases = {gate.take(one.pk): self.seated[one.executor] for one in chosen}
            first, *_between, last = cases
            last.version -= 1  # the head saw it before it came to this desk
            resolution = Sheet(first, walker.employer, cases[first], walker.seed, "").words(Verb.ASSIGN)["reason"]
            together.assign(cases, resolution, by=self.hand(first, Verb.ASSIGN, walker))
        for one in chosen[:-1]:
            one.assigned = True

    def waiting_too(self, walker: Walker) -> list[Walker]:
        """Others that wait to be assigned, and have gone further since."""
        waiting = set(Case.objects.filter(state=Desk.ASSIGNMENT).values_list("pk", flat=True))
        further = (one for one in self.walkers if one is not walker and one.course.story.at not in NEAR)
        return [one for one in further if one.pk in waiting][:3]

    def act(self, walker: Walker, deed: Deed) -> None:
        """Somebody's own verb, with the form filled in."""
        with transaction.atomic():
            case = gate.take(walker.pk)
            by = self.hand(case, deed.verb, walker)
            form = Sheet(case, walker.employer, self.seated[walker.executor], walker.seed, deed.decision).words(
                deed.verb
            )
            if deed.verb is Verb.EXAMINE:
                packets.judge(case, walker.seed, by)
            if deed.verb in VOTED:
                form["item"] = self.chamber.voted(case, deed.verb, walker.seed)
            act: Callable[..., None] = getattr(actions, deed.verb)
            act(case, by=by, **form)
            talk.after(case, deed.verb, walker.seed, by)
        if deed.verb in PRINTED_BEFORE:
            telling.print_what_is_needed(case.pk)
        if walker.course.story.proof and deed.verb is Verb.NOTIFY:
            levy = fees.levy(case.permit_application, clock.now().date())
            packets.prove_payment(case, walker.employer, fees.grouped(levy.tenge if levy else 0))

    def lodge(self, walker: Walker) -> None:
        story, clerk = walker.course.story, self.seated[walker.clerk]
        request = gate.Request(
            office=self.office, service=self.assignment.service, variant=story.variant, lodged_at=clock.now(),
            applicant=walker.employer.arrive(), token=uuid.uuid5(TOKENS, f"{clock.now()} {walker.seed}"),
        )  # fmt: skip
        case = gate.lodge(request, by=clerk)
        packets.fill(case, story, walker.employer, walker.seed, clerk)
        walker.pk = case.pk

    def hand(self, case: Case, verb: Verb, walker: Walker) -> Account:
        """Whose hand a verb is on that day: the holder of the post, or who stands in."""
        role = case.chain.performer(case.state, verb)
        logins = {Role.CLERK: walker.clerk, Role.HEAD: HEAD, Role.COMMISSION: SECRETARY}
        holder = (case.executor if role is Role.EXECUTOR else None) or self.seated[logins.get(role, HEAD)]
        today = clock.now().astimezone(clock.zone(self.office)).date()
        for order in self.away:
            if order.post.account == holder and order.since <= today <= order.until:
                return order.substitute
        return holder
