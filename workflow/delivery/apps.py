"""Delivery, as Django installs it."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class DeliveryConfig(AppConfig):
    name = "workflow.delivery"
    label = "delivery"
    verbose_name = _("Handing out and post")
