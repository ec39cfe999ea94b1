"""Office, as Django installs it."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from workflow.office.zones import refuse_old_zones


class OfficeConfig(AppConfig):
    name = "workflow.office"
    label = "office"
    verbose_name = _("Offices and the calendar")

    def ready(self) -> None:
        from workflow.office import access  # noqa: F401, PLC0415 - it listens to who signs in

        refuse_old_zones()
