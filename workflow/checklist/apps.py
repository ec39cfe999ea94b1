"""Checklist, as Django installs it."""

from django.apps import AppConfig


class ChecklistConfig(AppConfig):
    name = "workflow.checklist"
    label = "checklist"
