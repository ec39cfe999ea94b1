"""Papers, as Django installs it."""

from django.apps import AppConfig


class PapersConfig(AppConfig):
    name = "workflow.papers"
    label = "papers"
