"""What can be done with a case now, what cannot and why: the gate's answer as buttons and sentences."""

from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from workflow.acts import phrases
from workflow.acts.words import Desk, Verb
from workflow.cases.journal import spoken
from workflow.cases.models import Case
from workflow.cases.possible import Possibility, possibilities
from workflow.desk.case.ahead import NOTHING, Ahead, ahead_of
from workflow.desk.case.deeds import Deed, bench_of
from workflow.desk.case.steps import act_page
from workflow.office.models import Account

CAUTION = {
    Verb.REFUSE_ACCEPTANCE, Verb.ADVISE_AGAINST, Verb.REFUSE, Verb.PROPOSE_REFUSAL, Verb.DECLINE, Verb.NOTIFY_REFUSAL,
    Verb.HAND_OUT_REFUSAL, Verb.GIVE_REFUSAL,
}  # fmt: skip
"""Verbs that tell somebody no: their buttons look it."""
QUIET = CAUTION | {Verb.SEND_BACK}
"""Verbs that are not what usually comes next."""


@dataclass(frozen=True, slots=True)
class Action:
    """One verb as the page offers it. `at_once` needs nothing filled in: its button does it; `here` opens it in place;
    `mend` leads to where what it lacks is made good."""

    verb: Verb
    name: str
    href: str
    here: str
    at_once: bool
    effect: str
    quiet: bool
    ahead: Ahead
    mend: tuple[str, str] | None
    possibility: Possibility


def of(case: Case, account: Account) -> dict[str, Any]:
    """Open actions; those closed at the present step, with reasons; those of other steps."""
    found = [action_of(case, one, bench_of(case).deeds[one.verb]) for one in possibilities(case, account)]
    here = [one for one in found if one.possibility.desk == case.state]
    packet = bench_of(case).packet
    return {
        "open_actions": [one for one in here if one.possibility.open],
        "closed_actions": [one for one in here if not one.possibility.open],
        "other_actions": [one for one in found if one.possibility.desk != case.state],
        "act_page": act_page(case),
        "packet": packet(case) if packet and here and case.state == Desk.INTAKE else "",
    }


def action_of(case: Case, one: Possibility, deed: Deed) -> Action:
    plain = deed.page is None and deed.beside is None
    return Action(
        verb=one.verb,
        name=spoken(phrases.verb, one.verb),
        href=deed.page(case) if deed.page else reverse("deed", args=[case.pk, one.verb]),
        here="" if deed.page else reverse("deed-here", args=[case.pk, one.verb]),
        at_once=plain and not deed.form.base_fields and one.verb not in CAUTION,
        effect=str(deed.effect),
        quiet=one.verb in QUIET,
        mend=deed.mend(case) if deed.mend and one.lacks else None,
        ahead=ahead_of(case, one.verb) if one.open else NOTHING,
        possibility=one,
    )
