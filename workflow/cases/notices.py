"""Telling people: the officers a case has come to, those whose term runs out, and the applicant."""

import hashlib
from collections.abc import Iterable
from datetime import date, datetime

from django.conf import settings
from django.core.mail import EmailMessage
from django.db.models import Q
from django.utils.formats import date_format
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _

from workflow.acts import phrases
from workflow.acts.words import Role
from workflow.cases.models import Case, Clock, Move
from workflow.office import clock as wall
from workflow.office.models import Account, Post, Substitution
from workflow.office.models.people import Duty
from workflow.outbox.models import Notification, Owed
from workflow.outbox.work import handles


@handles("moved")
def tell_of_a_move(owed: Owed) -> None:
    """The holders of the desk a case has come to; the applicant when it waits for them or has ended."""
    case = Case.objects.select_related("office", "applicant").get(pk=owed.payload["case"])
    move = Move.objects.get(case=case, version=owed.payload["version"])
    row = case.chain.at(move.target)
    facts = {"number": str(case), "desk": move.target, "point": row.point if row else move.point}
    if row is not None and row.role is not Role.APPLICANT:
        holder = case.executor_id if row.role is Role.EXECUTOR else None
        tell(owed, holders(case.office_id, row.role, holder, wall.today(case.office)), "arrived", case, facts)
    elif case.applicant.email:
        mail_applicant(owed, case, move.target)


@handles("warning")
def tell_of_a_term(owed: Owed) -> None:
    """The officer at half and at three quarters of a term; the head too once it is over; the applicant of a wait."""
    one = Clock.objects.select_related("case__office", "case__applicant").get(pk=owed.payload["clock"])
    stage, case = owed.payload["stage"], one.case
    if one.stopped_at is not None:
        return
    if one.kind == Clock.Kind.WAIT:
        if case.applicant.email:
            mail_applicant(owed, case, one.desk)
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


def tell(owed: Owed, accounts: Iterable[Account], kind: str, case: Case, facts: dict[str, str]) -> None:
    """One notification each, in the page and by e-mail in the person's language. Told twice, it stands once."""
    told = [
        Notification(account=one, owed=owed, kind=kind, case=case.pk, facts=facts, at=wall.now()) for one in accounts
    ]
    Notification.objects.bulk_create(told, ignore_conflicts=True)
    for notification in told:
        if notification.account.email:
            with override(notification.account.language):
                send(owed, notification.account.email, subject(kind), sentence(notification))


def subject(kind: str) -> str:
    """No personal data in a subject."""
    return {
        "arrived": _("A case waits for you"),
        "half": _("Half of a term has passed"),
        "quarter": _("A quarter of a term is left"),
        "due": _("A term has run out"),
        "proof": _("The applicant sent proof of payment"),
    }[kind]


def sentence(notification: Notification) -> str:
    """What a notification says, in the active language."""
    facts, language = notification.facts, _language()
    parts = [
        f"{subject(notification.kind)}.",
        _("Case: %(number)s.") % {"number": facts["number"]},
        _("Step: %(step)s (point %(point)s).")
        % {"step": phrases.desk(facts["desk"], language), "point": facts["point"]},
    ]
    if "due" in facts:
        parts.append(_("Due: %(due)s.") % {"due": _shown(facts["due"])})
    return " ".join(parts)


def mail_applicant(owed: Owed, case: Case, desk: str) -> None:
    """The applicant's letter: where the case is, and where to look."""
    with override(case.applicant.language):
        text = _("Your request %(number)s: %(state)s. See its state with number and code of the receipt: %(url)s") % {
            "number": str(case),
            "state": phrases.desk(desk, _language()),
            "url": f"{settings.PUBLIC_URL}/status/",
        }
        send(owed, case.applicant.email, _("News of your request"), text)


def send(owed: Owed, to: str, about: str, text: str) -> None:
    """One letter; sent again after a crash it bears the same Message-ID."""
    EmailMessage(
        about,
        text,
        to=[to],
        headers={"Message-ID": f"<{owed.pk}.{hashlib.sha256(to.encode()).hexdigest()[:12]}@qyzmet>"},
    ).send()


def _language() -> str:
    return (get_language() or "kk")[:2]


def _shown(moment: str) -> str:
    return date_format(datetime.fromisoformat(moment), "SHORT_DATETIME_FORMAT")
