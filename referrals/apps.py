"""Referrals, as Django installs it."""

from django.apps import AppConfig


class ReferralsConfig(AppConfig):
    name = "referrals"
