"""The assembly: commands that see every service at once, and the administration."""

from django.apps import AppConfig
from django.contrib.admin import apps


class ConfigConfig(AppConfig):
    name = "config"
    default = True


class Administration(apps.AdminConfig):
    """Opens by posts."""

    default = False
    default_site = "workflow.office.administration.Site"
