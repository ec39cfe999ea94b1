"""Checklist, as Django installs it."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ChecklistConfig(AppConfig):
    name = "workflow.checklist"
    label = "checklist"
    verbose_name = _("Documents and grounds")
