"""Checking the job seeker's card where the act asks for it, and entering the person in the register."""

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from registration.labour_market.choosing import market
from registration.unemployed import results
from registration.unemployed.models import Claim, Registration
from workflow.acts.words import Decision, Verb
from workflow.cases.models import Case, Move
from workflow.cases.refusals import Refusal
from workflow.papers.parts_of_case import today

CHECKS = (Verb.PROPOSE, Verb.APPROVE)
"""Kyzylorda, point 6.4: the executor checks the card. Astana has none: it is checked as the head approves."""
SIGNS = (Verb.SIGN, Verb.APPROVE)


def follow(case: Case, move: Move) -> None:
    """What a move brings about in the registers, before the papers that state it."""
    if move.verb in CHECKS:
        is_free(case, move)
        check(case, move)
    if move.verb in SIGNS and case.decision == Decision.GRANTED:
        enter(case)


def is_free(case: Case, move: Move) -> None:
    """Nobody is registered twice."""
    open_one = Registration.objects.filter(person=case.applicant_id, ended_on=None).select_related("case").first()
    if open_one is not None:
        facts = {"case": open_one.case, "date": date_format(open_one.since, "SHORT_DATE_FORMAT")}
        raise Refusal(
            _("This person is registered as unemployed already: case %(case)s, since %(date)s.") % facts,
            point=move.point,
            way_on=_("Refuse with the ground of it, or end the earlier registration first."),
        )


def check(case: Case, move: Move) -> None:
    """The card in the “Labour Market” system; without one there is only a motivated refusal."""
    point = results.of(case).card
    if not point:
        return
    card = market().find(case.applicant.number)
    if card is None:
        raise Refusal(
            _("There is no card of a job seeker of this person in the “Labour Market” system."),
            point=point,
            way_on=_(
                "By the act the result is then a motivated refusal: choose it, with the ground of the missing card."
            ),
        )
    Claim.objects.filter(case=case).update(card_number=card.number, card_of=card.entered_on)


def enter(case: Case) -> None:
    claim = Claim.objects.get(case=case)
    Registration.objects.create(case=case, person=case.applicant, since=today(case), rural=claim.rural)
