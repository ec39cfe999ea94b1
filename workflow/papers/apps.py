"""Papers, as Django installs it."""

from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules
from django.utils.translation import gettext_lazy as _


class PapersConfig(AppConfig):
    name = "workflow.papers"
    label = "papers"
    verbose_name = _("Files and papers")

    def ready(self) -> None:
        """Every app may bring a module `letters` that places its own kinds; `making` answers for papers owed."""
        autodiscover_modules("letters", "making")
