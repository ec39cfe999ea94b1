"""Office, as Django installs it."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from workflow.office.zones import refuse_old_zones


class OfficeConfig(AppConfig):
    name = "workflow.office"
    label = "office"
    verbose_name = _("Offices and the calendar")

    def ready(self) -> None:
        refuse_old_zones()
