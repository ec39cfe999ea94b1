"""After a session: remarks, the draft of its minutes, and their confirmation by chair and secretary."""

from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from permits.commission import chronicle, minutes
from permits.commission.models import Attendance, Session
from permits.commission.planning import hold, record_keeper
from permits.commission.standing import attendances, presiding, secretary
from workflow.cases.refusals import Changed, NotYours, Refusal
from workflow.office import clock
from workflow.office.models import Account
from workflow.papers import orders
from workflow.papers.letters.freezing import freeze
from workflow.papers.models import Paper

CHAIR, SECRETARY = "chair", "secretary"


def closed(pk: int) -> Session:
    """The session, locked; a Refusal unless its minutes wait to be confirmed."""
    session = hold(pk)
    if session.state != Session.State.CLOSED:
        raise Changed(_("The minutes are not being prepared now: %(state)s.") % {"state": session.get_state_display()})
    return session


@transaction.atomic
def remark(pk: int, words: str, *, by: Account) -> Session:
    """The one field of the minutes people write in; shut once somebody has confirmed."""
    session = closed(pk)
    record_keeper(by, session.office_id)
    if session.chair_at or session.secretary_at:
        raise Refusal(_("The minutes were confirmed by one hand already: nothing in them changes now."))
    session.remarks = words
    session.save(update_fields=["remarks"])
    return session


@transaction.atomic
def draft(pk: int, *, by: Account) -> Paper:
    """The minutes as a paper to be read before they are confirmed; the same facts give the same draft."""
    session = closed(pk)
    record_keeper(by, session.office_id)
    about, drafts = about_of(session), drafts_of(session)
    last = drafts.last()
    if last is not None and last.facts == freeze(minutes.facts(session)):
        return last
    edition = drafts.count() + 1
    return orders.order_of_office(session.office, about, minutes.facts(session), by=by, draft=True, edition=edition)


@transaction.atomic
def confirm(pk: int, hand: str, *, by: Account) -> Session:
    """One of the two hands. With the second the minutes get their paper, and nothing about them changes any more."""
    session = closed(pk)
    found = attendances(session)
    mine(presiding(found) if hand == CHAIR else secretary(found), by, session)
    now = clock.now()
    if hand == CHAIR and not session.chair_at:
        session.chair_at, session.chair_by = now, by
    elif hand == SECRETARY and not session.secretary_at:
        session.secretary_at, session.secretary_by = now, by
    else:
        raise Changed(_("This was confirmed already."))
    chronicle.tell(session, "confirmed", by, role=hand)
    if session.chair_at and session.secretary_at:
        session.minutes = orders.order_of_office(
            session.office, about_of(session), minutes.facts(session), by=by, number=session.number
        )
        session.state = Session.State.MINUTED
    session.save()
    return session


def mine(seat: Attendance | None, by: Account, session: Session) -> None:
    """Everybody confirms for themselves; for who has no account the secretary, from the copy signed on paper."""
    if seat is None:
        raise Refusal(_("Nobody had this part at the session."))
    if seat.person.account_id is None:
        record_keeper(by, session.office_id)
    elif seat.person.account_id != by.pk:
        raise NotYours(_("This is confirmed by: %(who)s.") % {"who": seat})


def about_of(session: Session) -> str:
    """How the papers of a session are told apart."""
    return f"session-{session.pk}"


def drafts_of(session: Session) -> QuerySet[Paper]:
    return Paper.objects.filter(office=session.office, about=about_of(session), kind="minutes", draft=True).order_by(
        "edition"
    )
