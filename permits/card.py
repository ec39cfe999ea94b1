"""The permit in the words of a visitor, with the levy of the day."""

from datetime import date

from django.utils.translation import gettext_lazy as _

from permits import tariff
from workflow.acts.chain import Chain
from workflow.acts.words import Desk
from workflow.oversight.cards import Card, Price, Rates


def price(chain: Chain, on: date) -> Price:
    """The levy where the chain waits for its payment; else none is asked."""
    if chain.at(Desk.PAYMENT) is None:
        return Price(_("This chain of the act asks for no payment."))
    sheet = tariff.sheet(on)
    rates = [Rates(group, [(line.category, line.reckoning or "—") for line in lines]) for group, lines in sheet.groups]
    return Price(_("A levy for each foreign worker, counted with the index of the day of payment."), rates)


CARDS = (
    Card(
        "foreign-labour-permit",
        about=_(
            "A permit lets an employer engage foreign workers within one region, or a foreign worker take up employment there. It is issued, re-issued and extended."
        ),
        asked_by=_(
            "Employers: organisations and individual entrepreneurs. Where the act provides for it, foreign workers themselves."
        ),
        price=price,
    ),
)
