"""Telling people: the officers a case has come to, those whose term runs out, and whoever another room names."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db.models import Q
from django.utils.translation import override

from workflow.acts.words import Role, Verb
from workflow.cases.models import Case, Clock, Move
from workflow.cases.tidings import letter_of, sentence
from workflow.office import clock as wall
from workflow.office.models import Account, Post, Substitution
from workflow.office.models.people import Duty
from workflow.outbox.letters import send
from workflow.outbox.models import Notification, Owed, Switch
from workflow.outbox.work import handles, owe

__all__ = ["announce", "holders", "read", "sentence", "tell", "tell_one"]

NEWS = "news"
"""Work owed to the applicant: `case` and `version` of the move that is news to them."""


@handles("moved")
def tell_of_a_move(owed: Owed) -> None:
    """The holders of the desk a case has come to, as of that move; the applicant hears their own words elsewhere."""
    case = Case.objects.select_related("office", "applicant").get(pk=owed.payload["case"])
    move = Move.objects.get(case=case, version=owed.payload["version"])
    row = case.chain.at(move.target)
    if row is not None and row.role is not Role.APPLICANT:
        holder = case.executor_id if row.role is Role.EXECUTOR else None
        kind = "returned" if move.verb == Verb.SEND_BACK else "arrived"
        facts = {"number": str(case), "desk": move.target, "point": row.point}
        tell(owed, holders(case.office_id, row.role, holder, wall.today(case.office)), kind, case, facts)
    if case.applicant.email:
        owe(NEWS, case=case.pk, version=move.version)


@handles("warning")
def tell_of_a_term(owed: Owed) -> None:
    """The officer on the way to the end of a term; the head too once it is over; the applicant of a wait."""
    one = Clock.objects.select_related("case__office", "case__applicant").get(pk=owed.payload["clock"])
    stage, case = owed.payload["stage"], one.case
    if one.stopped_at is not None:
        return
    if one.kind == Clock.Kind.WAIT:
        if case.applicant.email and stage != "hour":
            owe(NEWS, case=case.pk, version=case.version, stage=stage)
        return
    today = wall.today(case.office)
    told = holders(one.office_id, one.role, one.holder_id, today)
    if stage == "due":
        told |= holders(one.office_id, Duty.HEAD, None, today)
    due = one.due_at.astimezone(wall.zone(case.office)).isoformat()
    tell(owed, told, stage, case, {"number": str(case), "desk": one.desk, "point": one.point, "due": due})


def holders(office: int, duty: str, only: int | None, on: date) -> set[Account]:
    """Who holds a duty at an office on a day, and who stands in for them; of one person only when named."""
    posts = Post.objects.filter(Q(until__isnull=True) | Q(until__gte=on), office=office, duty=duty, since__lte=on)
    if only is not None:
        posts = posts.filter(account=only)
    standing_in = Substitution.objects.filter(post__in=posts, since__lte=on, until__gte=on).values("substitute")
    return set(Account.objects.filter(Q(posts__in=posts) | Q(pk__in=standing_in), is_active=True).distinct())


def announce(kind: str, accounts: Iterable[Account], *, case: Case | None = None, page: str = "", **facts: Any) -> None:
    """Tells people after the caller's transaction commits; `page` is the path it leads to when it is not the case.

    `facts` are those of `tidings.FACTS`; nobody is told who is not active.
    """
    told = [one.pk for one in accounts]
    known = facts | ({"number": str(case)} if case else {}) | ({"page": page} if page else {})
    if told:
        owe("announce", about=kind, accounts=told, case=case.pk if case else None, facts=known)


@handles("announce")
def tell_the_named(owed: Owed) -> None:
    """Those another room named."""
    told = Account.objects.filter(pk__in=owed.payload["accounts"], is_active=True)
    case = Case.objects.filter(pk=owed.payload["case"]).first() if owed.payload["case"] else None
    tell(owed, told, owed.payload["about"], case, owed.payload["facts"])


def tell(owed: Owed, accounts: Iterable[Account], kind: str, case: Case | None, facts: dict[str, Any]) -> None:
    """One notification each, in the page and by e-mail in the person's language, unless they switched it off.

    Called by handlers of work owed: told twice, it stands once, and the letter bears the same Message-ID.
    """
    people = list(accounts)
    off = {one.account_id: one for one in Switch.objects.filter(account__in=people, kind=kind)}
    now, pk = wall.now(), case.pk if case else None
    told = [Notification(account=one, owed=owed, kind=kind, case=pk, facts=facts, at=now) for one in people]
    shown = [one for one in told if one.account_id not in off or off[one.account_id].in_page]
    Notification.objects.bulk_create(shown, ignore_conflicts=True)
    for one in told:
        if one.account.email and (one.account_id not in off or off[one.account_id].by_mail):
            with override(one.account.language):
                letter = letter_of(one)
            send(letter, one.account.email, one.account.language, owed.pk)


def tell_one(owed: Owed, account: Account, kind: str, facts: dict[str, Any]) -> None:
    """One notification that is about no case."""
    tell(owed, [account], kind, None, facts)


def read(account: Account, case: Case) -> int:
    """Whoever opens a case has read what they were told of it; returns how many notifications that were."""
    unread = Notification.objects.filter(account=account, case=case.pk, read_at=None)
    return unread.update(read_at=wall.now())
