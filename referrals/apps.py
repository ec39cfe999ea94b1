"""Referrals, as Django installs it."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from referrals import acts
from workflow.acts import shelf


class ReferralsConfig(AppConfig):
    name = "referrals"
    verbose_name = _("Referrals to active measures")

    def ready(self) -> None:
        from referrals import service  # noqa: PLC0415 - models are there only now
        from referrals.card import CARDS  # noqa: PLC0415
        from referrals.deeds import BENCH  # noqa: PLC0415
        from referrals.models import Kind  # noqa: PLC0415
        from referrals.packet import INTAKE  # noqa: PLC0415
        from workflow.cases import aspects, services  # noqa: PLC0415
        from workflow.desk.case import deeds  # noqa: PLC0415
        from workflow.desk.intake import parts  # noqa: PLC0415
        from workflow.oversight import cards  # noqa: PLC0415

        shelf.place_all(acts)
        services.offer(service.SERVICE)
        aspects.offer(service.SERVICE.id, service.kind_of, dict(Kind.choices))
        deeds.offer(BENCH)
        parts.offer(INTAKE)
        cards.offer(CARDS)
