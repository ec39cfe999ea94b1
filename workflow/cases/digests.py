"""The morning digest: one letter to each officer when the office opens, with what is late, due today and new.

A row for person and day is the truth: two workers, a late beat or a restart send nothing twice and leave nobody out.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import F, Q
from django.utils.formats import date_format
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _

from workflow.acts import phrases
from workflow.cases.models import Clock
from workflow.office import clock as wall
from workflow.office.calendars import calendar_of
from workflow.office.duties import Capacity, capacities
from workflow.office.models import Account, Office, Post
from workflow.outbox.kinds import named
from workflow.outbox.letters import Letter, Line, Part, address, send
from workflow.outbox.models import Digest, Owed, Switch
from workflow.outbox.work import each_beat, handles, owe

DIGEST = "digest"
SHOWN = 15
LOOKS_BACK = 10


@dataclass(frozen=True, slots=True)
class Morning:
    """What a person finds: open terms that are late, due today, and those that came since the last opening."""

    late: list[Clock]
    today: list[Clock]
    new: list[Clock]

    @property
    def is_empty(self) -> bool:
        return not (self.late or self.today or self.new)


@each_beat
def greet() -> int:
    """Owes a digest to everybody whose office has opened today and who had none yet; returns to how many."""
    now, owed = wall.now(), 0
    for office in Office.objects.filter(posts__isnull=False).distinct():
        hours = calendar_of(office).intervals(wall.today(office, now))
        if hours and hours[0][0] <= now < hours[-1][1]:
            owed += sum(_greet(one, office, now) for one in waiting(office, now))
    return owed


def waiting(office: Office, now: datetime) -> list[Account]:
    """Officers of an office, and those who stand in, whose morning of that day was not looked at yet."""
    day = wall.today(office, now)
    posts = Post.objects.held(day).filter(office=office)
    standing_in = Q(substitutions__post__in=posts, substitutions__since__lte=day, substitutions__until__gte=day)
    people = Account.objects.filter(Q(posts__in=posts) | standing_in, is_active=True).exclude(email="")
    return list(people.exclude(digests__day=day).distinct())


@transaction.atomic
def _greet(account: Account, office: Office, now: datetime) -> int:
    """Takes the morning of one person: whoever writes the row looks, everybody else leaves it."""
    day = wall.today(office, now)
    row, is_first = Digest.objects.get_or_create(account=account, day=day)
    off = Switch.objects.filter(account=account, kind=DIGEST, by_mail=False)
    if not is_first or off.exists() or morning_of(account, office, now).is_empty:
        return 0
    row.owed = owe(DIGEST, account=account.pk, office=office.pk, day=day.isoformat())
    row.save(update_fields=["owed"])
    return 1


@handles(DIGEST)
def write(owed: Owed) -> None:
    """The letter, as the morning is when it is sent; nothing when all was done in the meantime."""
    account = Account.objects.get(pk=owed.payload["account"])
    office = Office.objects.get(pk=owed.payload["office"])
    now = wall.now()
    morning = morning_of(account, office, now)
    if wall.today(office, now).isoformat() != owed.payload["day"] or morning.is_empty or not account.is_active:
        return
    with override(account.language):
        letter = letter_of(morning, office, wall.today(office, now))
    send(letter, account.email, account.language, owed.pk)


def morning_of(account: Account, office: Office, now: datetime) -> Morning:
    """What lies with a person: one list each, nothing in two."""
    day, zone = wall.today(office, now), wall.zone(office)
    mine = lying_with(capacities(account, day))
    since = last_opening(office, now)
    late = [one for one in mine if one.due_at and one.due_at < now]
    today = [one for one in mine if one.due_at and one.due_at >= now and one.due_at.astimezone(zone).date() == day]
    told = {one.pk for one in (*late, *today)}
    return Morning(late, today, [one for one in mine if one.started_at >= since and one.pk not in told])


def lying_with(held: tuple[Capacity, ...]) -> list[Clock]:
    """Open steps of the posts somebody holds, the first due first."""
    rule = Q(pk__in=[])
    for post in held:
        rule |= Q(Q(holder=None) | Q(holder=post.holder), office=post.office, role=post.duty)
    steps = Clock.objects.open().filter(rule).exclude(kind=Clock.Kind.WAIT).select_related("case__office")
    return list(steps.order_by(F("due_at").asc(nulls_last=True), "id"))


def last_opening(office: Office, now: datetime) -> datetime:
    """When the office opened on the working day before; what came since is new."""
    calendar, day = calendar_of(office), wall.today(office, now)
    for back in range(1, LOOKS_BACK + 1):
        hours = calendar.intervals(day - timedelta(days=back))
        if hours:
            return hours[0][0]
    return now - timedelta(days=LOOKS_BACK)


def letter_of(morning: Morning, office: Office, day: date) -> Letter:
    """The digest in the active language."""
    parts = (
        (_("Overdue"), morning.late),
        (_("Due today"), morning.today),
        (_("New"), morning.new),
    )
    shown = date_format(day, "SHORT_DATE_FORMAT")
    return Letter(
        subject=named(DIGEST),
        words=(f"{office.name()}. {_('Day')}: {shown}.",),
        parts=tuple(_part(heading, clocks) for heading, clocks in parts if clocks),
        link=(_("Open the queue"), settings.PUBLIC_URL + "/"),
        foot=_("You choose what is written to you here: %(page)s") % {"page": address("/me/notices/")},
    )


def _part(heading: str, clocks: list[Clock]) -> Part:
    rest = len(clocks) - SHOWN
    more = _("And %(count)s more in the queue.") % {"count": rest} if rest > 0 else ""
    return Part(f"{heading}: {len(clocks)}", tuple(_line(one) for one in clocks[:SHOWN]), more)


def _line(one: Clock) -> Line:
    step = phrases.desk(one.desk, (get_language() or "kk")[:2])
    due = date_format(one.due_at.astimezone(wall.zone(one.case.office)), "SHORT_DATETIME_FORMAT") if one.due_at else ""
    return Line(f"{one.case} · {step}", due, address(f"/cases/{one.case_id}/"))
