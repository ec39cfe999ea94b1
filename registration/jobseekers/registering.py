"""The card in the register of the labour market: entered when the act says so, closed when it is refused after all."""

from django.utils.translation import gettext as _

from registration.jobseekers.models import Card
from registration.labour_market import port
from registration.labour_market.choosing import market
from workflow.acts.words import Verb
from workflow.cases.models import Case, Move
from workflow.papers.parts_of_case import today

ENTERS = (Verb.PROPOSE, Verb.APPROVE)
"""Kyzylorda, point 6.4: the executor enters the particulars. Astana has none: the head's approval does."""
UNDOES = (Verb.PROPOSE_REFUSAL, Verb.DECLINE)


def follow(case: Case, move: Move) -> None:
    """What a move brings about in the register, before the papers that state its number."""
    if move.verb in ENTERS:
        enter(case)
    elif move.verb in UNDOES:
        withdraw(case)


def enter(case: Case) -> None:
    """The same card is entered once, however often it is asked for; the register's number is kept."""
    card = Card.objects.get(case=case)
    entry = market().enter(case.token, sent(card), today(case))
    card.entry_number, card.entered_on = entry.number, entry.entered_on
    card.save(update_fields=["entry_number", "entered_on"])


def withdraw(case: Case) -> None:
    """A card entered for a draft that is now refused stands in the register no longer."""
    card = Card.objects.get(case=case)
    if card.entry_number:
        market().close(case.token, today(case), _("Refused: %(case)s") % {"case": case})
        card.entry_number, card.entered_on = "", None
        card.save(update_fields=["entry_number", "entered_on"])


def sent(card: Card) -> port.Card:
    """The card as the register takes it."""
    person = card.case.applicant
    return port.Card(
        iin=person.number, name=person.name, address=person.address, phone=person.phone, education=card.education,
        speciality=card.speciality, profession=card.profession, experience_years=card.experience_years,
        last_work=card.last_work, skills=card.skills, other_languages=card.other_languages,
        languages=(("kk", card.kazakh), ("ru", card.russian), ("en", card.english)), wished_work=card.wished_work,
        wished_pay=card.wished_pay,
    )  # fmt: skip
