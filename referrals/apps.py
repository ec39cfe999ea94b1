"""Referrals, as Django installs it."""

from django.apps import AppConfig

from referrals import acts
from workflow.acts import shelf


class ReferralsConfig(AppConfig):
    name = "referrals"

    def ready(self) -> None:
        shelf.place_all(acts)
