"""Papers, as Django installs it."""

from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules


class PapersConfig(AppConfig):
    name = "workflow.papers"
    label = "papers"

    def ready(self) -> None:
        """Every app may bring a module `letters` that places its own kinds; `making` answers for papers owed."""
        autodiscover_modules("letters", "making")
