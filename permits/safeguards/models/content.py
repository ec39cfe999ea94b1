"""Local content: which share of the staff must be citizens, by category and day."""

from collections.abc import Collection
from datetime import date
from typing import ClassVar, Self

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from permits.models.application import Category
from workflow.office.models.validity import refuse_at_the_field


class LocalContentQuerySet(models.QuerySet["LocalContent"]):
    def held(self, on: date, *, transfers: bool) -> Self:
        """What holds on a day for permits, or for transfers within a corporation."""
        return self.filter(Q(until__isnull=True) | Q(until__gte=on), since__lte=on, transfers=transfers)


class LocalContent(models.Model):
    """A ratio that must be kept over some categories of staff taken together."""

    class Measure(models.TextChoices):
        CITIZENS = "citizens", _("citizens of all staff: at least")
        FOREIGNERS = "foreigners", _("foreigners to citizens: at most")

    categories = ArrayField(models.CharField(max_length=1, choices=Category), verbose_name=_("categories together"))
    measure = models.CharField(_("what is compared"), max_length=10, choices=Measure)
    percent = models.PositiveSmallIntegerField(_("per cent"))
    transfers = models.BooleanField(
        _("for transfers within a corporation"), default=False,
        help_text=_("Ticked: asked of transfers within a corporation only. Not ticked: of all other permits."),
    )  # fmt: skip
    since = models.DateField(_("since"))
    until = models.DateField(
        _("until"), null=True, blank=True, help_text=_("The last day it holds; empty while it holds.")
    )
    reference_kk = models.CharField(_("legal reference in Kazakh"), max_length=300)
    reference_ru = models.CharField(_("legal reference in Russian"), max_length=300)

    objects = LocalContentQuerySet.as_manager()

    class Meta:
        verbose_name = _("local-content ratio")
        verbose_name_plural = _("local-content ratios")
        ordering: ClassVar = ["transfers", "categories", "since"]
        constraints: ClassVar = [
            models.CheckConstraint(
                name="a_ratio_is_a_share", condition=Q(percent__gte=1, percent__lte=100),
                violation_error_message=_("A share is between 1 and 100 per cent."),
            ),
            models.CheckConstraint(
                name="a_ratio_ends_after_it_begins", condition=Q(until__isnull=True) | Q(until__gte=F("since")),
                violation_error_message=_("The last day is before the first."),
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"{', '.join(self.categories)}: {self.get_measure_display()} {self.percent} %"

    def validate_constraints(self, exclude: Collection[str] | None = None) -> None:
        fields = {"a_ratio_is_a_share": "percent", "a_ratio_ends_after_it_begins": "until"}
        refuse_at_the_field(self, fields, exclude)
