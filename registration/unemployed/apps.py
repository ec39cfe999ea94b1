"""The unemployed, as Django installs them."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class UnemployedConfig(AppConfig):
    name = "registration.unemployed"
    label = "unemployed"
    verbose_name = _("Unemployed")

    def ready(self) -> None:
        from registration.unemployed.deeds import BENCH  # noqa: PLC0415 - models are there only now
        from registration.unemployed.ending import ENDED, told  # noqa: PLC0415
        from registration.unemployed.packet import INTAKE  # noqa: PLC0415
        from registration.unemployed.service import SERVICE  # noqa: PLC0415
        from workflow.cases import services  # noqa: PLC0415
        from workflow.desk.case import deeds, journal  # noqa: PLC0415
        from workflow.desk.intake import parts  # noqa: PLC0415

        services.offer(SERVICE)
        deeds.offer(BENCH)
        parts.offer(INTAKE)
        journal.TOLD[ENDED] = told
