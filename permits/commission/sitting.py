"""During a session: opening it, who came, who stands aside, how members vote, closing it."""

from collections.abc import Collection, Mapping

from django.db import transaction
from django.utils.translation import gettext as _

from permits.commission import chronicle
from permits.commission.models import Absence, Attendance, Conflict, Item, Member, Session, Vote
from permits.commission.models.votes import Choice
from permits.commission.planning import hold, record_keeper, rules_on
from permits.commission.standing import Room, Seat, attendances
from workflow.cases.refusals import Changed, NotYours, Refusal
from workflow.office import clock, numbers
from workflow.office.models import Account


@transaction.atomic
def convene(pk: int, *, by: Account) -> Session:
    """Opens a planned session: it gets its number and its rules, and a seat for every member of the day."""
    session = hold(pk)
    record_keeper(by, session.office_id)
    if session.state != Session.State.PLANNED:
        raise Changed(_("This session is no longer planned: %(state)s.") % {"state": session.get_state_display()})
    now = clock.now()
    if now < session.starts_at:
        raise Refusal(
            _("The session has not begun yet."), way_on=_("It can be opened from the time it was called for.")
        )
    if not session.items.exists():
        raise Refusal(_("The agenda is empty."), way_on=_("Put cases on the agenda first."))
    members = list(Member.objects.sitting(session.office, session.day))
    if not members:
        raise Refusal(
            _("Nobody sits on the commission today."), way_on=_("The administrator enters who sits on the commission.")
        )
    session.rules = rules_on(session.office, session.starts_at)
    session.number = numbers.allot(session.office, session.rules.series, now)
    session.state, session.opened_at = Session.State.OPEN, now
    session.save(update_fields=["rules", "number", "state", "opened_at"])
    Attendance.objects.bulk_create(Attendance(session=session, member=one) for one in members)
    chronicle.tell(session, "opened", by, number=session.number)
    return session


def going_on(pk: int) -> Session:
    """The session, locked; a Refusal when it is not open."""
    session = hold(pk)
    if session.state != Session.State.OPEN:
        raise Changed(_("This session is not open: %(state)s.") % {"state": session.get_state_display()})
    return session


@transaction.atomic
def attend(pk: int, present: Collection[int], instead: Mapping[int, int], *, by: Account) -> Session:
    """Who is here, by member; `instead` names the substitute who came for a member."""
    session = going_on(pk)
    record_keeper(by, session.office_id)
    waiting = list(session.items.waiting())
    for one in attendances(session):
        came = one.member_id in present
        stand_in = (
            one.member.substitutes.held(session.day).filter(pk=instead.get(one.member_id, 0)).first() if came else None
        )
        if (one.present, one.substitute) == (came, stand_in):
            continue
        if one.present and one.substitute != stand_in and one.cast.exists():
            raise Refusal(
                _("A vote was given from this seat: nobody else takes it now. Member: %(who)s.") % {"who": one}
            )
        one.present, one.substitute = came, stand_in
        one.save(update_fields=["present", "substitute"])
        Absence.objects.filter(item__in=waiting, attendance=one).delete()
    chronicle.tell(session, "attendance", by, members=[str(one) for one in attendances(session) if one.present])
    return session


def before(item: int) -> Item:
    """An item that waits for votes, its session locked; a Refusal when it was settled meanwhile."""
    session = going_on(Item.objects.values_list("session", flat=True).get(pk=item))
    found = Item.objects.known().get(pk=item)
    found.session = session
    if not found.is_waiting:
        raise Changed(
            _("This item was settled: %(state)s.") % {"state": found.get_result_display() or found.get_state_display()},
            way_on=_("Look at the item as it is now."),
        )
    return found


@transaction.atomic
def step_out(item: int, attendance: int, *, away: bool, by: Account) -> Item:
    """Notes that a member is not in the room for this item, or is back."""
    found = before(item)
    record_keeper(by, found.session.office_id)
    seat = seat_at(Room(found), attendance)
    if away:
        Absence.objects.get_or_create(item=found, attendance=seat.attendance)
    else:
        Absence.objects.filter(item=found, attendance=seat.attendance).delete()
    return found


@transaction.atomic
def declare(item: int, attendance: int, words: str, *, by: Account) -> Item:
    """A conflict of interest: one's own, or recorded by the secretary. It is never taken back."""
    found = before(item)
    room = Room(found)
    seat = seat_at(room, attendance)
    if room.seat_of(by) != seat:
        record_keeper(by, found.session.office_id)
    Conflict.objects.get_or_create(
        item=found, attendance=seat.attendance, defaults={"words": words, "at": clock.now(), "by": by}
    )
    chronicle.tell(found.session, "conflict", by, case=str(found.case), member=str(seat.attendance), reason=words)
    return found


@transaction.atomic
def vote(item: int, *, by: Account, choice: str, dissent: str = "", attendance: int | None = None) -> Vote:
    """A member's own vote; or, by the secretary, that of a member without an account, from the signed ballot."""
    found = before(item)
    room = Room(found)
    seat = room.seat_of(by) if attendance is None else seat_at(room, attendance)
    if seat is None:
        raise NotYours(_("You have no seat with a vote at this session."))
    if attendance is not None:
        record_keeper(by, found.session.office_id)
        if seat.attendance.person.account_id:
            raise NotYours(_("Members with an account vote themselves."))
    may_vote(room, seat, choice)
    given = Vote.objects.create(
        item=found, attendance=seat.attendance, choice=choice, dissent=dissent.strip(),
        from_ballot=attendance is not None, at=clock.now(), by=by,
    )  # fmt: skip
    told = {} if room.rules.is_secret else {"choice": choice}
    chronicle.tell(
        found.session, "voted", by, case=str(found.case), member=str(seat.attendance), ballot=given.from_ballot, **told
    )
    return given


def may_vote(room: Room, seat: Seat, choice: str) -> None:
    """Refuses a vote without quorum, of who stands aside, and abstaining where the rules know none."""
    if not seat.may_vote:
        raise Refusal(seat.why)
    if not room.has_quorum:
        known = {"present": room.tally.present, "quorum": room.quorum}
        raise Refusal(
            _("There is no quorum for this item. Present: %(present)s, needed: %(quorum)s.") % known,
            way_on=_("Wait for the members, or postpone the item."),
        )
    if choice == Choice.ABSTAINED and not room.rules.abstaining:
        raise Refusal(_("The rules of this commission know no abstaining."))


def seat_at(room: Room, attendance: int) -> Seat:
    """A seat of the room by its attendance."""
    found = next((one for one in room.seats if one.attendance.pk == attendance), None)
    if found is None:
        raise Refusal(_("There is no such seat at this session."))
    return found
