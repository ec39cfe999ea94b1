"""The levy: the index of the day and the rates."""

from collections.abc import Collection
from typing import ClassVar

from django.contrib.postgres.constraints import ExclusionConstraint
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from permits.models.application import ActivityGroup, Category
from workflow.office.models.validity import days, only_text, refuse_at_the_field


class Index(models.Model):
    """The monthly calculation index from a day on, in tenge."""

    since = models.DateField(_("since"), unique=True)
    tenge = models.PositiveIntegerField(_("tenge"))
    reference_kk = models.CharField(_("legal reference in Kazakh"), max_length=300)
    reference_ru = models.CharField(_("legal reference in Russian"), max_length=300)

    class Meta:
        verbose_name = _("monthly calculation index")
        verbose_name_plural = _("monthly calculation indices")
        ordering: ClassVar = ["since"]

    def __str__(self) -> str:
        return f"{self.since:%d.%m.%Y}: {self.tenge}"


class LevyRate(models.Model):
    """The levy for one worker, in monthly calculation indices, from a day on."""

    group = models.CharField(_("group of activities"), max_length=10, choices=ActivityGroup)
    category = models.CharField(_("category"), max_length=1, choices=Category)
    indices = models.PositiveSmallIntegerField(_("indices"))
    since = models.DateField(_("since"))
    until = models.DateField(
        _("until"), null=True, blank=True, help_text=_("The last day it holds; empty while it holds.")
    )
    reference_kk = models.CharField(_("legal reference in Kazakh"), max_length=300)
    reference_ru = models.CharField(_("legal reference in Russian"), max_length=300)

    class Meta:
        verbose_name = _("rate of the levy")
        verbose_name_plural = _("rates of the levy")
        ordering: ClassVar = ["group", "category", "since"]
        constraints: ClassVar = [
            models.UniqueConstraint(name="a_rate_begins_once", fields=["group", "category", "since"]),
            models.CheckConstraint(
                name="a_rate_ends_after_it_begins", condition=Q(until__isnull=True) | Q(until__gte=F("since")),
                violation_error_message=_("The last day is before the first."),
            ),
            ExclusionConstraint(
                name="one_rate_a_day",
                expressions=((only_text("group"), "&&"), (only_text("category"), "&&"), (days("since", "until"), "&&")),
                violation_error_message=_("Another rate of this group and category holds on these days: end it first."),
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"{self.get_category_display()}: {self.indices}"

    def validate_constraints(self, exclude: Collection[str] | None = None) -> None:
        fields = {"a_rate_begins_once": "since", "a_rate_ends_after_it_begins": "until", "one_rate_a_day": "since"}
        refuse_at_the_field(self, fields, exclude)
