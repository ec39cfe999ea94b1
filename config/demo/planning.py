"""When everything in a story happened: worked out before anything is done, so that terms run out around now."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from random import Random

from config.demo.stories import Story
from config.demo.ways import Turn, turns
from workflow.acts.chain import AtDesk, Chain
from workflow.acts.words import Desk, Verb
from workflow.worktime.calendar import Calendar
from workflow.worktime.due import add_working, due, received_at, working_time
from workflow.worktime.terms import Unit

REACH = timedelta(days=200)
HOUR, SECOND = timedelta(hours=1), timedelta(seconds=1)
UNHURRIED = 3 * HOUR
"""What a step takes where the act sets no term."""
LATENESS = {Unit.WORKING_DAY: 8 * HOUR, Unit.CALENDAR_DAY: 8 * HOUR, Unit.HOUR: HOUR, Unit.MINUTE: HOUR / 2}
TRIES = 8
DICE = range(0, 40_000, 1000)
"""Other throws of the dice, for stories that do not come out right with the first."""


@dataclass(frozen=True, slots=True)
class Deed:
    """One verb of a story and its moment; `decision` where a returned draft is settled the other way."""

    verb: Verb
    at: datetime
    decision: str = ""


@dataclass(frozen=True)
class Course:
    """A story on the calendar of an office, told as of now; the same seed gives the same course."""

    story: Story
    chain: Chain
    calendar: Calendar
    now: datetime
    seed: int

    @property
    def fits(self) -> bool:
        """Whether the present desk is overdue exactly if the story says so."""
        runs_out = self.outcome(self.began)
        return runs_out is None or (runs_out < self.now) == (self.story.rest > 1)

    @cached_property
    def verbs(self) -> list[Turn]:
        return turns(self.story, self.chain)

    @cached_property
    def began(self) -> datetime:
        """When the packet came in, so that the present desk was reached as long ago as the story says."""
        early, late = self.now - REACH, self.now
        while late - early > SECOND:
            middle = early + (late - early) / 2
            if self.rested(middle) >= self.story.rest:
                early = middle
            else:
                late = middle
        late += SECOND
        return self.loosened(early if self.story.rest > 1 or self.rested(late) < 0 else late)

    def loosened(self, moment: datetime) -> datetime:
        """Some other time of that day, where it changes nothing in the end: nobody works by the second."""
        dice, since = Random(self.seed), received_at(self.calendar, moment).replace(microsecond=0)
        for _ in range(TRIES):
            earlier = received_at(self.calendar, since - HOUR * dice.uniform(0.5, 8)).replace(microsecond=0)
            if earlier.date() == since.date() and self.outcome(earlier) == self.outcome(since):
                return earlier
        return since

    def outcome(self, since: datetime) -> datetime | None:
        """When the present desk is due."""
        row = self.chain.at(self.story.at)
        return due(self.calendar, self.reached(since), row.term) if row and row.term else None

    def reached(self, since: datetime) -> datetime:
        """When the case came to its present desk."""
        return ([since] + [deed.at for deed in self.walk(since)])[-1]

    def rested(self, since: datetime) -> float:
        """How much of the present desk's term has passed by now; less than nothing when the desk is not reached yet."""
        at, row = self.reached(received_at(self.calendar, since)), self.chain.at(self.story.at)
        if at > self.now:
            return -1
        whole = working_time(self.calendar, at, due(self.calendar, at, row.term)) if row and row.term else HOUR
        return working_time(self.calendar, at, self.now) / whole

    def walk(self, since: datetime) -> Iterator[Deed]:
        """Every deed in turn, in office hours, each after its share of the term; an applicant's term ends when due."""
        dice, at, desk = Random(self.seed), since, self.chain.birth
        for verb, decision in self.verbs:
            row = next(row for row in self.chain.desks if row.desk == desk)
            share = self.story.late.get(desk, dice.uniform(0.2, 0.7))
            at = self.runs_out(at, row) if verb is Verb.LAPSE else self.after(at, row, share)
            yield Deed(verb, at, decision)
            desk = Desk(self.chain.moves(desk)[verb])

    def runs_out(self, at: datetime, row: AtDesk) -> datetime:
        """When a desk reached at a moment is due; at once where the act sets no term."""
        return due(self.calendar, at, row.term) if row.term else at

    def after(self, at: datetime, row: AtDesk, share: float) -> datetime:
        """The moment a share of a desk's term has passed; above the whole: so much too late."""
        if row.term is None:
            since, more = at, UNHURRIED * share
        elif share > 1:
            since, more = self.runs_out(at, row), LATENESS[row.term.unit] * (share - 1)
        else:
            since, more = at, working_time(self.calendar, at, self.runs_out(at, row)) * share
        return add_working(self.calendar, since, more).replace(microsecond=0)


def course_of(story: Story, chain: Chain, calendar: Calendar, now: datetime, seed: int) -> Course:
    """The first throw that fits; the very first where none does (a handover is overdue soon after opening)."""
    throws = [Course(story, chain, calendar, now, seed + more) for more in DICE]
    return next((one for one in throws if one.fits), throws[0])
