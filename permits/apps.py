"""Permits, as Django installs it."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from permits import acts
from workflow.acts import shelf


class PermitsConfig(AppConfig):
    name = "permits"
    verbose_name = _("Permits")

    def ready(self) -> None:
        from permits.aspects import ASPECTS, aspect_of  # noqa: PLC0415 - models are there only now
        from permits.card import CARDS  # noqa: PLC0415
        from permits.commission.telling import considered_at  # noqa: PLC0415
        from permits.deeds import BENCH  # noqa: PLC0415
        from permits.packet import INTAKE  # noqa: PLC0415
        from permits.service import SERVICE  # noqa: PLC0415
        from workflow.cases import aspects, services  # noqa: PLC0415
        from workflow.desk.case import deeds  # noqa: PLC0415
        from workflow.desk.intake import parts  # noqa: PLC0415
        from workflow.oversight import cards  # noqa: PLC0415
        from workflow.portal import standing  # noqa: PLC0415

        shelf.place_all(acts)
        services.offer(SERVICE)
        aspects.offer(SERVICE.id, aspect_of, ASPECTS)
        deeds.offer(BENCH)
        parts.offer(INTAKE)
        cards.offer(CARDS)
        standing.tells_the_sitting(SERVICE.id, considered_at)
