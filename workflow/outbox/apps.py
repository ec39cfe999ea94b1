"""Outbox, as Django installs it."""

from django.apps import AppConfig


class OutboxConfig(AppConfig):
    name = "workflow.outbox"
    label = "outbox"
