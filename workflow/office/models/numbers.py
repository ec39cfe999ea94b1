"""Counters that give cases and papers their numbers."""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from workflow.office.models.offices import Office


class Counter(models.Model):
    """The last number an office gave in a series and year. A row, no sequence: what is rolled back is given again."""

    office = models.ForeignKey(Office, models.PROTECT, verbose_name=_("office"), related_name="counters")
    series = models.CharField(_("series"), max_length=12)
    year = models.PositiveSmallIntegerField(_("year"))
    last = models.PositiveIntegerField(_("last number"))

    class Meta:
        verbose_name = _("counter")
        verbose_name_plural = _("counters")
        constraints: ClassVar = [
            models.UniqueConstraint(name="one_counter_per_office_series_and_year", fields=["office", "series", "year"]),
            models.CheckConstraint(name="a_counter_names_its_series", condition=~Q(series="")),
        ]

    def __str__(self) -> str:
        return f"{self.year}-{self.series}-{self.last:06}"
