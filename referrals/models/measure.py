"""What the rules say of each kind of measure: how long, for whom, with which subsidy, when the employer answers."""

from collections.abc import Collection
from datetime import date
from typing import ClassVar, Self

from django.contrib.postgres.constraints import ExclusionConstraint
from django.db import models
from django.db.models import F, Q
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from referrals.models.kinds import Kind
from workflow.office.models.validity import days, only_text, refuse_at_the_field


class Sureness(models.TextChoices):
    """How sure the figures are while the text of the rule itself is not at hand."""

    HIGH = "high", _("high: read in the text of the law")
    MEDIUM = "medium", _("medium: told by official pages")
    LOW = "low", _("low: to be checked before use")


class MeasureQuerySet(models.QuerySet["Measure"]):
    def of(self, kind: str, on: date) -> "Measure | None":
        """The rule of a kind on a day."""
        return self.filter(Q(until=None) | Q(until__gte=on), kind=kind, since__lte=on).first()

    def on(self, day: date) -> Self:
        return self.filter(Q(until=None) | Q(until__gte=day), since__lte=day)


class Measure(models.Model):
    """The rules of one kind of measure from a day on. What is empty is not limited."""

    kind = models.CharField(_("kind of referral"), max_length=20, choices=Kind)
    months = models.PositiveSmallIntegerField(_("months at most"), null=True, blank=True)
    subsidy_percent = models.DecimalField(
        _("subsidy of the pay at most, %"), max_digits=5, decimal_places=2, null=True, blank=True
    )
    age_until = models.PositiveSmallIntegerField(_("age at most, years"), null=True, blank=True)
    graduated_within = models.PositiveSmallIntegerField(
        _("years since graduation at most"), null=True, blank=True,
        help_text=_("Set: only graduates are referred, and not later than so many years after."),
    )  # fmt: skip
    report_days = models.PositiveSmallIntegerField(
        _("working days for the employer's answer"), help_text=_("Counted from the day the referral is given.")
    )
    since = models.DateField(_("since"))
    until = models.DateField(
        _("until"), null=True, blank=True, help_text=_("The last day it holds; empty while it holds.")
    )
    sureness = models.CharField(_("confidence"), max_length=10, choices=Sureness, default=Sureness.HIGH)
    reference_kk = models.CharField(_("legal reference in Kazakh"), max_length=300)
    reference_ru = models.CharField(_("legal reference in Russian"), max_length=300)

    objects = MeasureQuerySet.as_manager()

    class Meta:
        verbose_name = _("rule of a measure")
        verbose_name_plural = _("rules of measures")
        ordering: ClassVar = ["kind", "since"]
        constraints: ClassVar = [
            models.CheckConstraint(
                name="a_measure_ends_after_it_begins", condition=Q(until=None) | Q(until__gte=F("since")),
                violation_error_message=_("The last day is before the first."),
            ),
            models.CheckConstraint(
                name="a_subsidy_is_a_share", condition=Q(subsidy_percent=None) | Q(subsidy_percent__range=(0, 100)),
                violation_error_message=_("A share lies between 0 and 100."),
            ),
            models.CheckConstraint(
                name="an_employer_has_a_day_to_answer", condition=Q(report_days__gte=1),
                violation_error_message=_("At least one working day."),
            ),
            ExclusionConstraint(
                name="one_rule_of_a_measure_a_day",
                expressions=((only_text("kind"), "&&"), (days("since", "until"), "&&")),
                violation_error_message=_("Another rule of this kind holds on these days: end it first."),
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"{self.get_kind_display()}, {self.since:%d.%m.%Y}"

    def reference(self) -> str:
        return self.reference_kk if (get_language() or "kk").startswith("kk") else self.reference_ru

    def validate_constraints(self, exclude: Collection[str] | None = None) -> None:
        fields = {
            "a_measure_ends_after_it_begins": "until", "a_subsidy_is_a_share": "subsidy_percent",
            "an_employer_has_a_day_to_answer": "report_days", "one_rule_of_a_measure_a_day": "since",
        }  # fmt: skip
        refuse_at_the_field(self, fields, exclude)
