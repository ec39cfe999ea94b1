"""Oversight, as Django installs it."""

from django.apps import AppConfig


class OversightConfig(AppConfig):
    name = "workflow.oversight"
    label = "oversight"
