"""Office, as Django installs it."""

from django.apps import AppConfig


class OfficeConfig(AppConfig):
    name = "workflow.office"
    label = "office"
