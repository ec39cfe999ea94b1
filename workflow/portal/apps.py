"""Portal, as Django installs it."""

from django.apps import AppConfig


class PortalConfig(AppConfig):
    name = "workflow.portal"
    label = "portal"
