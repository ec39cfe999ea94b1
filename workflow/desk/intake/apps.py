"""Intake, as Django installs it."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class IntakeConfig(AppConfig):
    name = "workflow.desk.intake"
    label = "intake"
    verbose_name = _("Intake of packets")
