"""Cases, as Django installs it."""

from django.apps import AppConfig


class CasesConfig(AppConfig):
    name = "workflow.cases"
    label = "cases"
