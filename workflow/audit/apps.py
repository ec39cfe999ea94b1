"""Audit, as Django installs it."""

from django.apps import AppConfig


class AuditConfig(AppConfig):
    name = "workflow.audit"
    label = "audit"
