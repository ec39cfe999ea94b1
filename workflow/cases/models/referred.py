"""Terms an act leaves to another document: the figure an office works by, with the law it stands in."""

from collections.abc import Collection
from datetime import date
from typing import ClassVar

from django.contrib.postgres.constraints import ExclusionConstraint
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from workflow.office.models.validity import days, only, only_text, refuse_at_the_field
from workflow.worktime.terms import Term, Unit


class ReferredTermQuerySet(models.QuerySet["ReferredTerm"]):
    def held(self, on: date) -> "ReferredTermQuerySet":
        return self.filter(Q(until__isnull=True) | Q(until__gte=on), since__lte=on)


class ReferredTerm(models.Model):
    """How long a step takes at an office where its act only points to a standard: entered, never invented.

    `point` is the act's own number of the step; an empty `aspect` stands for every kind of request.
    """

    class Units(models.TextChoices):
        """The four words a term may be told in."""

        MINUTE = Unit.MINUTE.value, _("working minutes")
        HOUR = Unit.HOUR.value, _("hours")
        WORKING_DAY = Unit.WORKING_DAY.value, _("working days")
        CALENDAR_DAY = Unit.CALENDAR_DAY.value, _("calendar days")

    office = models.ForeignKey("office.Office", models.PROTECT, verbose_name=_("office"), related_name="+")
    act = models.CharField(_("act"), max_length=60)
    service = models.CharField(_("service"), max_length=60)
    point = models.CharField(
        _("point of the act"), max_length=12, help_text=_("The step whose term is set elsewhere: 5.4.")
    )
    aspect = models.CharField(_("kind of request (empty: all)"), max_length=30, blank=True)
    value = models.PositiveSmallIntegerField(_("term"))
    unit = models.CharField(_("counted in"), max_length=12, choices=Units, default=Units.WORKING_DAY)
    since = models.DateField(_("since"), help_text=_("Holds for steps that begin from this day on."))
    until = models.DateField(
        _("until"), null=True, blank=True, help_text=_("The last day it holds; empty while it holds.")
    )
    reference_kk = models.CharField(_("legal reference in Kazakh"), max_length=300)
    reference_ru = models.CharField(_("legal reference in Russian"), max_length=300)

    objects = ReferredTermQuerySet.as_manager()

    class Meta:
        verbose_name = _("term set by another document")
        verbose_name_plural = _("terms set by other documents")
        ordering: ClassVar = ["office", "act", "point", "aspect", "since"]
        constraints: ClassVar = [
            models.CheckConstraint(
                name="a_referred_term_is_a_term", condition=Q(value__gte=1),
                violation_error_message=_("A term is at least one."),
            ),
            models.CheckConstraint(
                name="a_referred_term_ends_after_it_begins", condition=Q(until__isnull=True) | Q(until__gte=F("since")),
                violation_error_message=_("The last day is before the first."),
            ),
            ExclusionConstraint(
                name="one_referred_term_a_day",
                expressions=(
                    (only(F("office")), "&&"), (only_text("act"), "&&"), (only_text("service"), "&&"),
                    (only_text("point"), "&&"), (only_text("aspect"), "&&"), (days("since", "until"), "&&"),
                ),
                violation_error_message=_("Another term of this step holds on these days: end it first."),
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"{self.point}: {self.value} {self.get_unit_display()}"

    @property
    def term(self) -> Term:
        return Term(self.value, Unit(self.unit))

    def validate_constraints(self, exclude: Collection[str] | None = None) -> None:
        fields = {
            "a_referred_term_is_a_term": "value", "a_referred_term_ends_after_it_begins": "until",
            "one_referred_term_a_day": "since",
        }  # fmt: skip
        refuse_at_the_field(self, fields, exclude)
