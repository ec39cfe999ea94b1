"""Portal, as Django installs it."""

from django.apps import AppConfig


class PortalConfig(AppConfig):
    name = "workflow.portal"
    label = "portal"

    def ready(self) -> None:
        from workflow.portal import handout  # noqa: F401, PLC0415 - it answers for proofs owed
