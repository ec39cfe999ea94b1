"""Job seekers, as Django installs them."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class JobseekersConfig(AppConfig):
    name = "registration.jobseekers"
    label = "jobseekers"
    verbose_name = _("Job seekers")

    def ready(self) -> None:
        from registration.jobseekers.deeds import BENCH  # noqa: PLC0415 - models are there only now
        from registration.jobseekers.packet import INTAKE  # noqa: PLC0415
        from registration.jobseekers.service import SERVICE  # noqa: PLC0415
        from workflow.cases import services  # noqa: PLC0415
        from workflow.desk.case import deeds  # noqa: PLC0415
        from workflow.desk.intake import parts  # noqa: PLC0415

        services.offer(SERVICE)
        deeds.offer(BENCH)
        parts.offer(INTAKE)
