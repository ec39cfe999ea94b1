"""Kinds of economic activity, and how many foreign workers a region may take in a year."""

from collections.abc import Collection
from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from permits.models.application import Category
from workflow.office.models import Office
from workflow.office.models.validity import refuse_at_the_field


class Activity(models.Model):
    """A section of the classifier of economic activities: quotas are split by these."""

    code = models.CharField(
        _("code"), max_length=10, unique=True, help_text=_("As in the classifier of economic activities: A, B, C…")
    )
    name_kk = models.CharField(_("name in Kazakh"), max_length=300)
    name_ru = models.CharField(_("name in Russian"), max_length=300)
    name_en = models.CharField(_("name in English"), max_length=300)

    class Meta:
        verbose_name = _("kind of economic activity")
        verbose_name_plural = _("kinds of economic activity")
        ordering: ClassVar = ["code"]

    def __str__(self) -> str:
        return f"{self.code} — {self.name()}"

    def name(self, language: str | None = None) -> str:
        """The name in a language, the active one by default."""
        return {"ru": self.name_ru, "en": self.name_en}.get((language or get_language() or "kk")[:2], self.name_kk)


class Quota(models.Model):
    """How many foreign workers may be taken: in a region, a year, a kind of activity, a category.

    What is used of it is counted from the permits whenever it is asked; no row keeps it.
    """

    office = models.ForeignKey(
        Office, models.PROTECT, verbose_name=_("office"), related_name="+",
        help_text=_("The quota of the region whose permits this office gives."),
    )  # fmt: skip
    year = models.PositiveSmallIntegerField(
        _("year"), help_text=_("The year in which the permit begins takes from this quota.")
    )
    activity = models.ForeignKey(
        Activity, models.PROTECT, verbose_name=_("kind of economic activity"), null=True, blank=True, related_name="+",
        help_text=_("Empty: the quota of the whole region."),
    )  # fmt: skip
    category = models.CharField(
        _("category"), max_length=1, choices=Category, blank=True, help_text=_("Empty: all categories together.")
    )
    workers = models.PositiveIntegerField(_("workers allowed"))
    reference_kk = models.CharField(_("legal reference in Kazakh"), max_length=300)
    reference_ru = models.CharField(_("legal reference in Russian"), max_length=300)

    class Meta:
        verbose_name = _("quota")
        verbose_name_plural = _("quotas")
        ordering: ClassVar = ["-year", "office", "activity__code", "category"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                name="a_quota_is_set_once", fields=["office", "year", "activity", "category"], nulls_distinct=False,
                violation_error_message=_("This quota is entered already: change that row."),
            ),
            models.CheckConstraint(
                name="a_quota_is_of_a_year_we_know", condition=Q(year__gte=2010, year__lte=2100),
                violation_error_message=_("The year has four digits, from 2010 on."),
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"{self.year}, {self.whose}"

    @property
    def whose(self) -> str:
        """What the quota is for: the activity and the category, or the whole region."""
        named = [str(self.activity) if self.activity else "", str(self.get_category_display()) if self.category else ""]
        return "; ".join(filter(None, named)) or str(_("the whole region"))

    def validate_constraints(self, exclude: Collection[str] | None = None) -> None:
        fields = {"a_quota_is_set_once": "activity", "a_quota_is_of_a_year_we_know": "year"}
        refuse_at_the_field(self, fields, exclude)
