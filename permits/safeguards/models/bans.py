"""Employers to whom no permit is given for a time, because foreigners were found employed unlawfully."""

from collections.abc import Collection
from datetime import date
from typing import ClassVar, Self

from django.contrib.postgres.constraints import ExclusionConstraint
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from workflow.office.models.validity import days, only_text, refuse_at_the_field


class BanQuerySet(models.QuerySet["Ban"]):
    def held(self, number: str, on: date) -> Self:
        """The bans on an employer on a day."""
        return self.filter(number=number, since__lte=on, until__gte=on)


class Ban(models.Model):
    """No permits for an employer from one day to another, by which decision."""

    number = models.CharField(_("BIN or IIN of the employer"), max_length=12)
    name = models.CharField(_("name of the employer"), max_length=300)
    since = models.DateField(_("since"), help_text=_("The day the unlawful employment was found."))
    until = models.DateField(
        _("until"), help_text=_("The last day of the ban; by the rules twelve months after it was found.")
    )
    decision = models.CharField(_("decision"), max_length=200, help_text=_("Whose decision, its date and number."))
    reference_kk = models.CharField(_("legal reference in Kazakh"), max_length=300)
    reference_ru = models.CharField(_("legal reference in Russian"), max_length=300)

    objects = BanQuerySet.as_manager()

    class Meta:
        verbose_name = _("ban after unlawful employment")
        verbose_name_plural = _("bans after unlawful employment")
        ordering: ClassVar = ["-since", "name"]
        constraints: ClassVar = [
            models.CheckConstraint(
                name="a_ban_ends_after_it_begins", condition=Q(until__gte=F("since")),
                violation_error_message=_("The last day is before the first."),
            ),
            ExclusionConstraint(
                name="one_ban_on_an_employer_a_day",
                expressions=((only_text("number"), "&&"), (days("since", "until"), "&&")),
                violation_error_message=_("A ban on this employer holds on these days already: change that one."),
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"{self.name}: {self.since:%d.%m.%Y}–{self.until:%d.%m.%Y}"

    def validate_constraints(self, exclude: Collection[str] | None = None) -> None:
        fields = {"a_ban_ends_after_it_begins": "until", "one_ban_on_an_employer_a_day": "since"}
        refuse_at_the_field(self, fields, exclude)
