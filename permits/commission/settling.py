"""What becomes of an item: settled by its votes, or postponed; and closing the session when all of them are."""

from django.db import transaction
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import override

from permits.commission import chronicle
from permits.commission.models import Item, Session
from permits.commission.planning import record_keeper
from permits.commission.sitting import before, going_on
from permits.commission.standing import Room, attendances, presiding, secretary
from workflow.acts.words import Decision
from workflow.cases.models import Case
from workflow.cases.refusals import Incomplete, Refusal
from workflow.office import clock
from workflow.office.models import Account


def settle(item: int, case: Case, decision: Decision, *, by: Account) -> Item:
    """Counts the votes and closes the item, inside the transaction of the move that follows from it.

    A Refusal when they do not carry this recommendation; of two who close it at once, the second hears of the first.
    """
    found = before(item)
    if found.case_id != case.pk:
        raise ValueError(f"item {item} is about another case")
    record_keeper(by, found.session.office_id)
    room = Room(found)
    carried(room, decision)
    tally = room.tally
    found.state, found.result = Item.State.SETTLED, decision
    found.in_favour, found.against, found.abstained = tally.in_favour, tally.against, tally.abstained
    found.quorum, found.closed_at, found.closed_by = room.quorum, clock.now(), by
    found.save()
    counted = {"for": tally.in_favour, "against": tally.against, "abstained": tally.abstained}
    chronicle.tell(found.session, "settled", by, case=str(found.case), result=decision.value, **counted)
    return found


def carried(room: Room, decision: Decision) -> None:
    """Refuses to settle an item whose votes are not all there or do not carry."""
    if presiding(room.attendances) is None:
        raise Refusal(_("Nobody presides: neither the chair nor a deputy is present."))
    if not room.has_quorum:
        known = {"present": room.tally.present, "quorum": room.quorum}
        raise Refusal(_("There is no quorum for this item. Present: %(present)s, needed: %(quorum)s.") % known)
    if room.tally.missing:
        silent = tuple(str(one.attendance) for one in room.seats if one.may_vote and one.vote is None)
        raise Incomplete(_("Not every member present has voted."), silent)
    if room.result is None:
        raise Refusal(
            _("No side has the majority the rules ask for."),
            way_on=_("Members may vote again, or the item is postponed."),
        )
    if room.result != decision:
        raise Refusal(_("The votes do not carry this recommendation."))


@transaction.atomic
def postpone(item: int, because: str, *, by: Account) -> Item:
    """The item is left for another session: the case stays at the commission's desk and its term runs on."""
    found = before(item)
    record_keeper(by, found.session.office_id)
    found.state, found.because, found.closed_at, found.closed_by = Item.State.POSTPONED, because, clock.now(), by
    found.save()
    chronicle.tell(found.session, "postponed", by, case=str(found.case), reason=because)
    return found


@transaction.atomic
def close(pk: int, *, by: Account) -> Session:
    """Ends a session whose items are all settled or postponed."""
    session = going_on(pk)
    record_keeper(by, session.office_id)
    if waiting := list(session.items.waiting().select_related("case")):
        raise Incomplete(_("These items are neither settled nor postponed."), tuple(str(one) for one in waiting))
    found = attendances(session)
    if presiding(found) is None or secretary(found) is None:
        raise Refusal(
            _("The minutes need a chair and a secretary: mark who presided and who kept the record."),
            way_on=_("Correct the attendance."),
        )
    session.state, session.closed_at = Session.State.CLOSED, clock.now()
    session.save(update_fields=["state", "closed_at"])
    chronicle.tell(session, "closed", by, number=session.number)
    return session


def spoken(item: Item) -> str:
    """How the journal of a case names a session and its count, in the language of record."""
    with override("kk"):
        known = {
            "number": item.session.number, "date": date_format(item.session.day, "SHORT_DATE_FORMAT"),
            "for": item.in_favour, "against": item.against, "abstained": item.abstained,
        }  # fmt: skip
        named = _("Minutes of the commission: No. %(number)s, %(date)s.") % known
        counted = _("For: %(for)s, against: %(against)s, abstained: %(abstained)s.") % known
        return f"{named} {counted}"


def open_item(case: Case) -> Item | None:
    """The agenda item a case waits on, if any."""
    return Item.objects.waiting().filter(case=case).select_related("session__office").first()
