"""Portal, as Django installs it."""

from django.apps import AppConfig


class PortalConfig(AppConfig):
    name = "workflow.portal"
    label = "portal"

    def ready(self) -> None:
        from workflow.portal import handout, news  # noqa: F401, PLC0415 - they answer for proofs and letters owed
