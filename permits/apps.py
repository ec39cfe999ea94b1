"""Permits, as Django installs it."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from permits import acts
from workflow.acts import shelf


class PermitsConfig(AppConfig):
    name = "permits"
    verbose_name = _("Permits")

    def ready(self) -> None:
        from permits.deeds import BENCH  # noqa: PLC0415 - models are there only now
        from permits.service import SERVICE  # noqa: PLC0415
        from workflow.cases import services  # noqa: PLC0415
        from workflow.desk import deeds  # noqa: PLC0415

        shelf.place_all(acts)
        services.offer(SERVICE)
        deeds.offer(BENCH)
