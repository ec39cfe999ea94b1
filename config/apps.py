"""The assembly: commands that see every service at once."""

from django.apps import AppConfig


class ConfigConfig(AppConfig):
    name = "config"
