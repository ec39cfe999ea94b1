"""Before a session: planning it, its agenda, its invitations; calling it off."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from django.db import transaction
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from permits.commission import chronicle
from permits.commission.models import Item, Member, Rules, Session
from permits.commission.standing import keeps_record
from workflow.acts.words import Desk
from workflow.cases.models import Case, Clock
from workflow.cases.notices import announce
from workflow.cases.refusals import NotYours, Refusal
from workflow.office import clock
from workflow.office.calendars import calendar_of
from workflow.office.models import Account, Office
from workflow.outbox import work
from workflow.worktime.due import received_at

INVITATION = "commission_invitation"
HALF_HOUR, A_MINUTE = timedelta(minutes=30), timedelta(minutes=1)


def hold(pk: int) -> Session:
    """The session, locked until the transaction ends: two secretaries take turns."""
    return Session.objects.select_for_update(of=("self",)).select_related("office", "rules").get(pk=pk)


def record_keeper(by: Account, office: int) -> None:
    """Refuses whoever does not keep the commission's record."""
    if not keeps_record(by, office):
        raise NotYours(
            _("The secretary, the chair or the deputy chair of the commission does this."),
            way_on=_("The administrator enters who sits on the commission."),
        )


def rules_on(office: Office, at: datetime) -> Rules:
    """The rules of the day; a commission without rules cannot be called."""
    rules = Rules.in_force(office, clock.today(office, at))
    if rules is None:
        raise Refusal(
            _("No rules of the commission are entered for this day."),
            way_on=_("The administrator enters seats, quorum and majority with the order they rest on."),
        )
    return rules


def earliest(office: Office) -> datetime:
    """The first lawful moment for a session planned now: after the notice, in working time, on the half hour."""
    rules = Rules.in_force(office, clock.today(office))
    after = clock.now() + timedelta(hours=rules.notice_hours if rules else 0)
    opens = received_at(calendar_of(office), after).astimezone(clock.zone(office))
    past = timedelta(minutes=opens.minute % 30, seconds=opens.second, microseconds=opens.microsecond)
    return received_at(calendar_of(office), opens - past + HALF_HOUR) if past else opens


@transaction.atomic
def plan(office: Office, *, starts_at: datetime, place: str, cases: Iterable[Case], by: Account) -> Session:
    """A session with its agenda, the nearest term first; invitations go out when they are sent."""
    record_keeper(by, office.pk)
    noticed(rules_on(office, starts_at), starts_at)
    now = clock.now()
    session = Session.objects.create(office=office, starts_at=starts_at, place=place, planned_at=now, planned_by=by)
    chronicle.tell(session, "planned", by, begins=starts_at.isoformat())
    put(session, cases)
    return session


def noticed(rules: Rules, starts_at: datetime) -> None:
    """Refuses a session that begins before its notice has passed."""
    told_in_time = clock.now() + timedelta(hours=rules.notice_hours) - A_MINUTE  # people type whole minutes
    if starts_at < told_in_time:
        raise Refusal(
            _("Members must be told earlier: hours of notice at least: %(hours)s.") % {"hours": rules.notice_hours},
            way_on=_("Choose a later time."),
        )


@transaction.atomic
def add(pk: int, cases: Iterable[Case], *, by: Account) -> Session:
    """More cases on the agenda of a session that is planned or going on."""
    session = hold(pk)
    record_keeper(by, session.office_id)
    if not session.is_ahead:
        raise Refusal(_("This session is over: its agenda is closed."), way_on=_("Plan another session."))
    put(session, cases)
    return session


def put(session: Session, cases: Iterable[Case]) -> None:
    """Puts cases that wait for the commission on the agenda; those on another agenda are refused by name."""
    chosen = {case.pk: case for case in cases}
    locked = Case.objects.select_for_update().filter(pk__in=chosen, office=session.office, state=Desk.COMMISSION)
    waiting = set(locked.values_list("pk", flat=True))
    if gone := [str(case) for pk, case in chosen.items() if pk not in waiting]:
        raise Refusal(_("These cases no longer wait for the commission: %(cases)s.") % {"cases": ", ".join(gone)})
    if taken := [str(one.case) for one in Item.objects.waiting().filter(case__in=chosen).select_related("case")]:
        raise Refusal(_("These cases are on an agenda already: %(cases)s.") % {"cases": ", ".join(taken)})
    last = session.items.order_by("place").values_list("place", flat=True).last() or 0
    Item.objects.bulk_create(
        Item(session=session, case=chosen[pk], place=last + n) for n, pk in enumerate(by_term(waiting), start=1)
    )


def by_term(cases: Iterable[int]) -> list[int]:
    """Cases in the order of the terms that run at the commission's desk."""
    running = Clock.objects.open().filter(case__in=cases, kind=Clock.Kind.STEP)
    return list(running.order_by("due_at", "case").values_list("case", flat=True))


@transaction.atomic
def remove(pk: int, item: int, *, by: Account) -> Session:
    """Takes a case off an agenda before the session is opened; it waits again for another one."""
    session = hold(pk)
    record_keeper(by, session.office_id)
    if session.state != Session.State.PLANNED:
        raise Refusal(
            _("The session has begun: an item is voted on or postponed."), way_on=_("Postpone the item with a reason.")
        )
    session.items.filter(pk=item).delete()
    return session


@transaction.atomic
def invite(pk: int, *, by: Account) -> Session:
    """Tells every member of the day, and who stands in, when and where; those without an account by letter."""
    session = hold(pk)
    record_keeper(by, session.office_id)
    if session.state != Session.State.PLANNED or not session.items.exists():
        raise Refusal(_("Invitations go out to a planned session with an agenda."))
    members = Member.objects.sitting(session.office, session.day)
    guests = [guest for member in members for guest in (member, *member.substitutes.held(session.day))]
    begins = session.starts_at.astimezone(clock.zone(session.office))
    told = [guest.account for guest in guests if guest.account]
    page = reverse("commission-session", args=[session.pk])
    announce("session", told, page=page, when=begins.isoformat(), place=session.place)
    for guest in guests:
        if guest.account is None and guest.email:
            work.owe(INVITATION, session=session.pk, table=guest._meta.model_name, person=guest.pk)
    session.invited_at = clock.now()
    session.save(update_fields=["invited_at"])
    chronicle.tell(session, "invited", by, members=[str(guest) for guest in guests])
    return session


@transaction.atomic
def call_off(pk: int, *, by: Account, because: str) -> Session:
    """A session nothing was settled at is called off; its cases wait again, and who was invited is told."""
    session = hold(pk)
    record_keeper(by, session.office_id)
    if not session.is_ahead or session.items.settled().exists():
        raise Refusal(
            _("Something was settled at this session, or it is over."), way_on=_("Postpone what is left and close it.")
        )
    session.items.waiting().update(state=Item.State.POSTPONED, because=because)
    session.state, session.because = Session.State.CALLED_OFF, because
    session.save(update_fields=["state", "because"])
    chronicle.tell(session, "called_off", by, reason=because)
    if session.invited_at:
        people = [one.account for one in Member.objects.sitting(session.office, session.day) if one.account]
        begins = date_format(session.starts_at.astimezone(clock.zone(session.office)), "SHORT_DATETIME_FORMAT")
        announce(
            "session_off", people, page=reverse("commission-session", args=[session.pk]), session=begins, words=because
        )
    return session
