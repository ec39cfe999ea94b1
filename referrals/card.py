"""Referrals in the words of a visitor."""

from django.utils.translation import gettext_lazy as _

from workflow.oversight.cards import Card

CARDS = (
    Card(
        "active-measures-referral",
        about=_(
            "A person is referred to one of the active measures of employment promotion which the act names: to work, youth practice, social jobs, public works and others."
        ),
        asked_by=_("Natural persons registered as job seekers or unemployed."),
    ),
)
