"""Referrals, as Django installs it."""

from django.apps import AppConfig

from referrals import acts
from workflow.acts import shelf


class ReferralsConfig(AppConfig):
    name = "referrals"

    def ready(self) -> None:
        from referrals.card import CARDS  # noqa: PLC0415 - pages are there only now
        from workflow.oversight import cards  # noqa: PLC0415

        shelf.place_all(acts)
        cards.offer(CARDS)
