"""Outbox, as Django installs it."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class OutboxConfig(AppConfig):
    name = "workflow.outbox"
    label = "outbox"
    verbose_name = _("Notifications and work owed")
