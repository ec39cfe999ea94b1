"""Registration, as Django installs it."""

from django.apps import AppConfig


class RegistrationConfig(AppConfig):
    name = "registration"
