"""Walking the cases of the demonstration through the gate, all of them side by side, under the moved clock."""

import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction

from config.demo import packets, telling
from config.demo.employers import EMPLOYERS, Employer
from config.demo.people import CLERKS, EXECUTORS, HEAD, SECRETARY
from config.demo.planning import Course, Deed, course_of
from config.demo.stories import STORIES
from config.demo.words import Sheet
from permits import actions, fees
from workflow.acts import shelf
from workflow.acts.words import Channel, Role, Verb
from workflow.cases import gate, sweep
from workflow.cases.models import Case, Clock
from workflow.office import clock
from workflow.office.calendars import calendar_of
from workflow.office.models import Account, Assignment, Substitution

PRINTED_BEFORE = (Verb.DRAFT, Verb.SIGN, Verb.PREPARE, Verb.RELEASE, Verb.REGISTER_RESULT)
"""After these verbs the next officer reads or hands over a paper that has to be there."""
ONE_BEAT = timedelta(seconds=9)
TOKENS = uuid.UUID("6f0c4a0e-125a-4d1e-9b1c-2018022300dd")


@dataclass(slots=True)
class Walker:
    """One case on its course: who brings it, who is its executor, which deeds are still to come."""

    seed: int
    course: Course
    employer: Employer
    pk: int = 0

    def deeds(self) -> Iterator[tuple[datetime, int, Deed | None]]:
        """Moment, seed and deed; first the packet itself, then each deed but those that only time does."""
        yield self.course.began, self.seed, None
        for deed in self.course.walk(self.course.began):
            if deed.verb is not Verb.LAPSE:
                yield deed.at, self.seed, deed


class Season:
    """A season of one office's cases, up to now."""

    def __init__(self, assignment: Assignment, seated: dict[str, Account], now: datetime) -> None:
        self.assignment, self.office, self.seated, self.now = assignment, assignment.office, seated, now
        self.away = list(Substitution.objects.select_related("post__account", "substitute"))
        regulation = shelf.find(assignment.act, assignment.edition, assignment.service)
        calendar = calendar_of(self.office)
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

    def watch_the_clocks(self, until: datetime) -> None:
        """The sweeper comes by at every moment somebody must be told, up to that one."""
        alarmed = (
            Clock.objects.open().filter(alarm_at__lte=until).order_by("alarm_at").values_list("alarm_at", flat=True)
        )
        while (alarm := alarmed.first()) is not None:
            with clock.at(min(alarm + ONE_BEAT, until)):
                sweep.look_at_the_clocks()
                telling.tell()

    def happen(self, walker: Walker, deed: Deed | None) -> None:
        """A packet comes in, or somebody does the next thing with the case."""
        if deed is None:
            self.lodge(walker)
            return
        with transaction.atomic():
            case = gate.take(walker.pk)
            executor = self.seated[EXECUTORS[walker.seed % len(EXECUTORS)]]
            form = Sheet(case, walker.employer, executor, walker.seed, deed.decision).words(deed.verb)
            act: Callable[..., None] = getattr(actions, deed.verb)
            act(case, by=self.hand(case, deed.verb, walker), **form)
        if deed.verb in PRINTED_BEFORE:
            telling.print_what_is_needed(case.pk)
        if walker.course.story.proof and deed.verb is Verb.NOTIFY:
            levy = fees.levy(case.permit_application, clock.now().date())
            packets.prove_payment(case, walker.employer, fees.grouped(levy.tenge if levy else 0))

    def lodge(self, walker: Walker) -> None:
        story, clerk = walker.course.story, self.seated[CLERKS[walker.seed % len(CLERKS)]]
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
        logins = {Role.CLERK: CLERKS[walker.seed % len(CLERKS)], Role.HEAD: HEAD, Role.COMMISSION: SECRETARY}
        holder = (case.executor if role is Role.EXECUTOR else None) or self.seated[logins.get(role, HEAD)]
        today = clock.now().astimezone(clock.zone(self.office)).date()
        for order in self.away:
            if order.post.account == holder and order.since <= today <= order.until:
                return order.substitute
        return holder
