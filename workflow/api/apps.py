"""The interface for programs, as Django installs it."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ApiConfig(AppConfig):
    name = "workflow.api"
    label = "api"
    verbose_name = _("interface for programs")
