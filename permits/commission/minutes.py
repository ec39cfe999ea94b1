"""The minutes of a session, built from what was recorded: the same facts for the draft and for the signed paper."""

from datetime import datetime

from permits import laying
from permits.commission import wording
from permits.commission.letters import Aside, Ballot, Confirmed, Matter, Minutes, Sitter
from permits.commission.models import Attendance, Item, Session
from permits.commission.models.seats import Person
from permits.commission.models.votes import Choice
from permits.commission.standing import ABSENT, Room, Seat, attendances, presiding, rules_of, secretary
from workflow.checklist.models import GroundNamed
from workflow.office import clock
from workflow.papers import letters
from workflow.papers import parts_of_case as parts
from workflow.papers.letters import Both, Officer


def facts(session: Session) -> Minutes:
    """Everything the minutes state. The letterhead is that of the act the cases follow."""
    found, rules = attendances(session), rules_of(session)
    rooms = [Room(item) for item in session.items.known().order_by("place", "pk")]
    case = rooms[0].item.case
    came = [one for one in found if one.present or one.cast.exists()]
    chair = presiding(found)
    return Minutes(
        letterhead=parts.letterhead(case), act=parts.act_named(case), number=session.number,
        opened=_local(session, session.opened_at), closed=_local(session, session.closed_at or clock.now()),
        place=session.place, rules=Both(kk=rules.reference_kk, ru=rules.reference_ru),
        ballot=wording.BALLOTS[rules.Ballot(rules.ballot)], quorum=max(room.quorum for room in rooms),
        chair=officer(chair) if chair else Officer(name="—", post=Both(kk="—", ru="—")),
        present=tuple(_sitter(one) for one in came), absent=tuple(_sitter(one) for one in found if one not in came),
        matters=tuple(_matter(room) for room in rooms), remarks=session.remarks,
        confirmed=tuple(_confirmed(session, chair, secretary(found))),
    )  # fmt: skip


def officer(attendance: Attendance) -> Officer:
    """Who sat there, with position, and the order when they came instead."""
    person = attendance.person
    return Officer(name=person.full_name, post=_position(person), order=person.order if attendance.substitute else "")


def _sitter(one: Attendance) -> Sitter:
    instead = {"instead_of": one.member.full_name, "order": one.substitute.order} if one.substitute else {}
    role = wording.ROLES[one.member.Role(one.member.role)]
    return Sitter(name=one.person.full_name, position=_position(one.person), role=role, **instead)


def _position(person: Person) -> Both:
    kk, ru = (person.position_kk, person.body_kk), (person.position_ru, person.body_ru)
    return Both(kk=", ".join(filter(None, kk)), ru=", ".join(filter(None, ru)))


def _matter(room: Room) -> Matter:
    item, case = room.item, room.item.case
    voted = [seat for seat in room.seats if seat.vote and not _removed(seat)] if item.result else []
    aside = [seat for seat in room.seats if seat not in voted and seat.barred and _worth_saying(seat)]
    secret = room.rules.is_secret
    return Matter(
        case_number=str(case), applicant=case.applicant.name, asked=parts.service_name(case),
        executor=case.executor.full_name if case.executor else "",
        asides=tuple(_aside(seat, room) for seat in aside),
        votes=() if secret else tuple(_ballot(seat) for seat in voted),
        dissents=tuple(seat.vote.dissent for seat in voted if seat.vote and seat.vote.dissent) if secret else (),
        in_favour=item.in_favour, against=item.against, abstained=item.abstained, present=len(voted),
        quorum=item.quorum or room.quorum, result=wording.result(item), granted=item.result == "granted",
        postponed=item.because, grounds=_grounds(item),
    )  # fmt: skip


def _removed(seat: Seat) -> bool:
    """Left before the end of the session, but here when this item was voted on."""
    return bool(seat.barred) and not (seat.barred == ABSENT and not seat.attendance.present)


def _worth_saying(seat: Seat) -> bool:
    """Who never came stands among the absent already."""
    return seat.barred != ABSENT or seat.attendance.present


def _aside(seat: Seat, room: Room) -> Aside:
    name = seat.attendance.person.full_name
    return Aside(name=name, why=wording.ASIDE[seat.barred], words=room.conflicts.get(seat.attendance.pk, ""))


def _ballot(seat: Seat) -> Ballot:
    choice = wording.CHOICES[Choice(seat.vote.choice)]
    name = seat.attendance.person.full_name
    return Ballot(name=name, choice=choice, dissent=seat.vote.dissent, on_paper=seat.vote.from_ballot)


def _grounds(item: Item) -> tuple[letters.Ground, ...]:
    """The grounds the commission itself named, as of the move its vote made."""
    if item.result != "refused":
        return ()
    move = item.case.moves.filter(verb="advise_against", at__gte=item.closed_at).order_by("version").first()
    named = GroundNamed.objects.filter(case=item.case, version=move.version) if move else GroundNamed.objects.none()
    return tuple(laying.ground(one.ground, one.details, one.details_ru) for one in named.select_related("ground"))


def _confirmed(session: Session, chair: Attendance | None, keeper: Attendance | None) -> list[Confirmed]:
    """Both hands, with the moment once they confirmed."""
    hands = ((chair, session.chair_at, session.chair_by), (keeper, session.secretary_at, session.secretary_by))
    return [
        Confirmed(
            officer=officer(one), role=wording.ROLES[one.member.Role(one.member.role)],
            at=_local(session, at) if at else None, on_paper=by is not None and one.person.account != by,
        )
        for one, at, by in hands
        if one is not None
    ]  # fmt: skip


def _local(session: Session, at: datetime | None) -> datetime:
    return (at or session.starts_at).astimezone(clock.zone(session.office))
