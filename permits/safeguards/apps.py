"""Safeguards, as Django installs it."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SafeguardsConfig(AppConfig):
    name = "permits.safeguards"
    label = "safeguards"
    verbose_name = _("Quotas and local content")
