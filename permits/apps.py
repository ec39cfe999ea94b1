"""Permits, as Django installs it."""

from django.apps import AppConfig


class PermitsConfig(AppConfig):
    name = "permits"
