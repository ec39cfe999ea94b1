"""Desk, as Django installs it."""

from django.apps import AppConfig


class DeskConfig(AppConfig):
    name = "workflow.desk"
    label = "desk"
