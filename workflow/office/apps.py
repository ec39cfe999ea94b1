"""Office, as Django installs it."""

from django.apps import AppConfig

from workflow.office.zones import refuse_old_zones


class OfficeConfig(AppConfig):
    name = "workflow.office"
    label = "office"

    def ready(self) -> None:
        refuse_old_zones()
