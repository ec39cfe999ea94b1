"""The head's desk, as Django installs it."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class HeadConfig(AppConfig):
    name = "workflow.desk.head"
    label = "headdesk"
    verbose_name = _("The head's desk")

    def ready(self) -> None:
        from workflow.desk.head import orders  # noqa: F401, PLC0415 - the jobs learn who assigns
        from workflow.desk.signing import batch  # noqa: F401, PLC0415 - and who signs a batch
