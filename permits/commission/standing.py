"""Who stands how on one item: who may vote, who may not and why, how the votes stand."""

from dataclasses import dataclass
from functools import cached_property

from django.utils.translation import gettext as _

from permits.commission import counting
from permits.commission.counting import Tally
from permits.commission.models import Attendance, Item, Rules, Session, Vote
from permits.commission.models.seats import Member
from permits.commission.models.votes import Choice
from workflow.acts.words import Decision, Verb
from workflow.cases.models import Case
from workflow.office.models import Account

TOOK_PART = (Verb.EXAMINE, Verb.ASSIGN)
ABSENT, CONFLICT, OWN_PART = "absent", "conflict", "own_part"
REMOVED = {CONFLICT, OWN_PART}
"""Who is left out of quorum and tally altogether."""


@dataclass(frozen=True, slots=True)
class Seat:
    """One seat before one item; `barred` names why it does not vote, "" when it does."""

    attendance: Attendance
    barred: str
    why: str
    vote: Vote | None

    @property
    def may_vote(self) -> bool:
        return not self.barred


class Room:
    """Everybody at a session as they stand on one of its items."""

    def __init__(self, item: Item) -> None:
        self.item, self.rules = item, rules_of(item.session)

    @cached_property
    def seats(self) -> list[Seat]:
        """Seats with a vote, in the order of the minutes."""
        return [self._seat(one) for one in self.attendances if one.votes]

    @cached_property
    def attendances(self) -> list[Attendance]:
        return list(attendances(self.item.session))

    @cached_property
    def tally(self) -> Tally:
        voting = [one for one in self.seats if one.may_vote]
        given = [one.vote.choice for one in voting if one.vote]
        leads = presiding(self.attendances)
        own = next((one.vote.choice for one in voting if one.vote and leads and one.attendance.pk == leads.pk), "")
        return Tally(
            in_favour=given.count(Choice.IN_FAVOUR), against=given.count(Choice.AGAINST),
            abstained=given.count(Choice.ABSTAINED), present=len(voting), removed=self.removed, presiding=own,
        )  # fmt: skip

    @property
    def removed(self) -> int:
        return sum(one.barred in REMOVED for one in self.seats)

    @property
    def quorum(self) -> int:
        return counting.quorum(self.rules, self.removed)

    @property
    def has_quorum(self) -> bool:
        return self.tally.present >= self.quorum

    @property
    def result(self) -> Decision | None:
        """What would be recommended now; None while votes are missing or no side has carried."""
        return None if self.tally.missing or not self.has_quorum else counting.result(self.rules, self.tally)

    def seat_of(self, account: Account) -> Seat | None:
        """The account's own seat, when it came and has a vote."""
        return next((one for one in self.seats if one.attendance.present and _is(one.attendance, account)), None)

    def _seat(self, attendance: Attendance) -> Seat:
        barred, why = self._barred(attendance)
        return Seat(attendance, barred, why, self.votes.get(attendance.pk))

    def _barred(self, attendance: Attendance) -> tuple[str, str]:
        if attendance.pk in self.conflicts:
            return CONFLICT, _("Conflict of interest: %(words)s") % {"words": self.conflicts[attendance.pk]}
        if _among(attendance, self.own_part):
            return OWN_PART, _("Took part in examining this case, so does not vote on it.")
        if not attendance.present or attendance.pk in self.absent:
            return ABSENT, _("Absent.")
        return "", ""

    @cached_property
    def conflicts(self) -> dict[int, str]:
        return dict(self.item.conflicts.values_list("attendance", "words"))

    @cached_property
    def absent(self) -> set[int]:
        return set(self.item.absences.values_list("attendance", flat=True))

    @cached_property
    def votes(self) -> dict[int, Vote]:
        """The last vote of each seat."""
        return {one.attendance_id: one for one in self.item.votes.order_by("pk")}

    @cached_property
    def own_part(self) -> list[Account]:
        return took_part(self.item.case)


def rules_of(session: Session) -> Rules:
    """The rules a session is held by; sessions taken over from paper have none and are never voted in."""
    if session.rules is None:
        raise LookupError(f"session {session.pk} was taken over from paper")
    return session.rules


def took_part(case: Case) -> list[Account]:
    """Who examined a case, is its executor or named the executor."""
    moves = case.moves.filter(verb__in=TOOK_PART).select_related("by")
    return [one.by for one in moves] + ([case.executor] if case.executor else [])


def attendances(session: Session) -> list[Attendance]:
    found = session.attendances.select_related("member__account", "substitute__account")
    return list(found.order_by("member__place", "member_id"))


def presiding(found: list[Attendance]) -> Attendance | None:
    """Who presides: the chair, or whoever came instead; else a deputy who came; None when neither came."""
    leads = {Member.Role.CHAIR: 0, Member.Role.DEPUTY: 1}
    came = [one for one in found if one.present and one.member.role in leads]
    return min(came, key=lambda one: leads[Member.Role(one.member.role)], default=None)


def secretary(found: list[Attendance]) -> Attendance | None:
    """Who keeps the minutes."""
    return next((one for one in found if one.present and one.member.role == Member.Role.SECRETARY), None)


def has_quorum(rules: Rules, found: list[Attendance]) -> bool:
    """Whether enough members came to the session at all."""
    return sum(one.present and one.votes for one in found) >= counting.quorum(rules)


def keeps_record(account: Account, office: int) -> bool:
    """Whether an account may record: a secretary, a chair, a deputy of the office's commission, or who stands in."""
    return Member.objects.recording(account, office, (Member.Role.SECRETARY, Member.Role.CHAIR, Member.Role.DEPUTY))


def _is(attendance: Attendance, account: Account) -> bool:
    return _among(attendance, [account])


def _among(attendance: Attendance, accounts: list[Account]) -> bool:
    """One person may have two accounts: the identity number tells."""
    one = attendance.person.account
    return one is not None and any(one == other or (one.iin and one.iin == other.iin) for other in accounts)
