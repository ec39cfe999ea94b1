"""What an account may do with a case now, and why not what it may not: the gate's own answer, for pages to show."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from workflow.acts import phrases
from workflow.acts.chain import AtDesk
from workflow.acts.words import Desk, Verb
from workflow.cases import separation, services
from workflow.cases.entitlement import held_by, right_to
from workflow.cases.journal import spoken
from workflow.cases.models import Case
from workflow.office import clock
from workflow.office.duties import Capacity
from workflow.office.models import Account


@dataclass(frozen=True, slots=True)
class Possibility:
    """One verb an account's posts may ever use on a case: `open` now, or `why` not, and what it `lacks`."""

    verb: Verb
    desk: Desk
    point: str
    open: bool
    why: str = ""
    lacks: tuple[str, ...] = ()


def possibilities(case: Case, account: Account, now: datetime | None = None) -> list[Possibility]:
    """Every verb of the case's chain that belongs to a duty the account holds at the office, in the act's order."""
    held = held_by(account, case, now or clock.now())
    duties = {post.duty for post in held if post.office == case.office_id}
    chain = case.chain
    return [
        _one(case, account, held, row, verb)
        for row in chain.desks
        for verb in chain.moves(row.desk)
        if chain.performer(row.desk, verb) in duties
    ]


def _one(case: Case, account: Account, held: tuple[Capacity, ...], row: AtDesk, verb: Verb) -> Possibility:
    if row.desk != case.state:
        return Possibility(verb, row.desk, row.point, open=False, why=_elsewhere(case, row.desk))
    if case.leads_to(verb) is None:
        why = _("The decision on this case goes the other way.")
        return Possibility(verb, row.desk, row.point, open=False, why=why)
    if right_to(case, verb, held, account) is None:
        who = case.executor.initials if case.executor else "—"
        why = _("This case lies with another executor: %(who)s.") % {"who": who}
        return Possibility(verb, row.desk, row.point, open=False, why=why)
    if own := separation.own_part(case, verb, account):
        return Possibility(verb, row.desk, row.point, open=False, why=own)
    lacks = tuple(services.of(case).lacks(case, verb))
    why = _("Something is missing before this step.") if lacks else ""
    return Possibility(verb, row.desk, row.point, open=not lacks, why=why, lacks=lacks)


def _elsewhere(case: Case, desk: Desk) -> str:
    if not case.is_open:
        return _("The case is closed: %(state)s.") % {"state": spoken(phrases.desk, case.state)}
    facts = {"now": spoken(phrases.desk, case.state), "then": spoken(phrases.desk, desk)}
    return _("The case is at another step now: %(now)s. This is done at: %(then)s.") % facts
