"""Registration, as Django installs it."""

from django.apps import AppConfig

from registration import acts
from workflow.acts import shelf


class RegistrationConfig(AppConfig):
    name = "registration"

    def ready(self) -> None:
        shelf.place_all(acts)
