"""Commission, as Django installs it."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CommissionConfig(AppConfig):
    name = "permits.commission"
    label = "commission"
    verbose_name = _("Commission")

    def ready(self) -> None:
        from permits.commission import chronicle  # noqa: PLC0415 - models are there only now

        chronicle.speak()
