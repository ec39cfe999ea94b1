"""The case page, as Django installs it."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CaseConfig(AppConfig):
    name = "workflow.desk.case"
    label = "casework"
    verbose_name = _("Work on cases")
