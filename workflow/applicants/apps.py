"""Applicants, as Django installs it."""

from django.apps import AppConfig


class ApplicantsConfig(AppConfig):
    name = "workflow.applicants"
    label = "applicants"
