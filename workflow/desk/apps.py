"""Desk, as Django installs it."""

from django.apps import AppConfig


class DeskConfig(AppConfig):
    name = "workflow.desk"
    label = "desk"

    def ready(self) -> None:
        from workflow.desk.entry import presence  # noqa: F401, PLC0415 - it hears who signs in
