"""Places, as Django installs them."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PlacesConfig(AppConfig):
    name = "referrals.places"
    label = "places"
    verbose_name = _("Places of the measures")

    def ready(self) -> None:
        from referrals.places import chronicle  # noqa: PLC0415 - models are there only now

        chronicle.speak()
