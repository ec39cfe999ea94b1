"""Registration, as Django installs it."""

from django.apps import AppConfig

from registration import acts
from workflow.acts import shelf


class RegistrationConfig(AppConfig):
    name = "registration"

    def ready(self) -> None:
        from registration.card import CARDS  # noqa: PLC0415 - pages are there only now
        from workflow.oversight import cards  # noqa: PLC0415

        shelf.place_all(acts)
        cards.offer(CARDS)
