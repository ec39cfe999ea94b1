"""Permits, as Django installs it."""

from django.apps import AppConfig

from permits import acts
from workflow.acts import shelf


class PermitsConfig(AppConfig):
    name = "permits"

    def ready(self) -> None:
        shelf.place_all(acts)
