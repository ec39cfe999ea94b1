"""Jobs, as Django installs it."""

from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules
from django.utils.translation import gettext_lazy as _


class JobsConfig(AppConfig):
    name = "workflow.jobs"
    label = "jobs"
    verbose_name = _("Long work")

    def ready(self) -> None:
        """Every app may bring a module `bulk` that registers its kinds of jobs: workers load no pages."""
        from workflow.jobs import results, work  # noqa: F401, PLC0415 - they register themselves

        autodiscover_modules("bulk")
