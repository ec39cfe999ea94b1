"""Resolutions a head writes often."""

from typing import ClassVar, Self

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from workflow.cases.models import Case


class ResolutionQuerySet(models.QuerySet["Resolution"]):
    def offered(self, case: Case) -> Self:
        """Those of the case's office and service, in their order; an empty office or service stands for all."""
        here = models.Q(office=None) | models.Q(office=case.office_id)
        return self.filter(here, service__in=("", case.service), kept=True).order_by("position", "pk")


class Resolution(models.Model):
    """A resolution that is offered when an executor is named."""

    office = models.ForeignKey(
        "office.Office", models.PROTECT, verbose_name=_("office"), null=True, blank=True, related_name="+"
    )
    service = models.CharField(_("service"), max_length=60, blank=True)
    text_kk = models.CharField(_("text in Kazakh"), max_length=300)
    text_ru = models.CharField(_("text in Russian"), max_length=300)
    position = models.PositiveSmallIntegerField(_("position"), default=0)
    kept = models.BooleanField(_("offered"), default=True)

    objects = ResolutionQuerySet.as_manager()

    class Meta:
        verbose_name = _("resolution offered")
        verbose_name_plural = _("resolutions offered")
        ordering: ClassVar = ["position", "pk"]
        constraints: ClassVar = [
            models.CheckConstraint(
                name="a_resolution_says_something", condition=~models.Q(text_kk="") & ~models.Q(text_ru="")
            )
        ]

    def __str__(self) -> str:
        return self.text_kk if (get_language() or "kk").startswith("kk") else self.text_ru
