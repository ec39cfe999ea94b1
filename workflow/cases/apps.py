"""Cases, as Django installs it."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class CasesConfig(AppConfig):
    name = "workflow.cases"
    label = "cases"
    verbose_name = _("Cases and their course")

    def ready(self) -> None:
        from workflow.cases import checks, digests, gate, heads, law, notices, recompute, sweep  # noqa: F401, PLC0415 - they register themselves

        post_migrate.connect(law.write_down_the_law, sender=self)
