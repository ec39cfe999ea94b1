"""Audit, as Django installs it."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AuditConfig(AppConfig):
    name = "workflow.audit"
    label = "audit"
    verbose_name = _("Event chain")
