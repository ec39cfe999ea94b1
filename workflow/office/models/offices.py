"""Offices and which edition of which act each applies to a service."""

from datetime import date
from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from workflow.acts import shelf
from workflow.office.zones import validate_zone


class Office(models.Model):
    """A body that renders services: a department, an employment centre, a one-stop shop.

    `calendar_version` grows whenever a calendar row that touches the office changes; clocks keep the one they were
    counted with.
    """

    code = models.SlugField(_("code"), unique=True)
    name_kk = models.CharField(_("name in Kazakh"), max_length=300)
    name_ru = models.CharField(_("name in Russian"), max_length=300)
    name_en = models.CharField(_("name in English"), max_length=300)
    address_kk = models.CharField(_("address in Kazakh"), max_length=300, blank=True)
    address_ru = models.CharField(_("address in Russian"), max_length=300, blank=True)
    phone = models.CharField(_("telephone"), max_length=60, blank=True)
    zone = models.CharField(_("time zone"), max_length=40, validators=[validate_zone])
    calendar_version = models.PositiveIntegerField(_("calendar version"), default=1, editable=False)

    class Meta:
        verbose_name = _("office")
        verbose_name_plural = _("offices")
        ordering: ClassVar = ["code"]

    def __str__(self) -> str:
        return self.name()

    def name(self, language: str | None = None) -> str:
        """The name in a language; the active one by default, Kazakh when there is none."""
        return {"ru": self.name_ru, "en": self.name_en}.get((language or get_language() or "kk")[:2], self.name_kk)


class AssignmentQuerySet(models.QuerySet["Assignment"]):
    def in_force(self, on: date) -> "AssignmentQuerySet":
        return self.filter(Q(until__isnull=True) | Q(until__gte=on), since__lte=on)


class Assignment(models.Model):
    """Which edition an office applies to a service from one day to another, and by which order."""

    office = models.ForeignKey(Office, models.PROTECT, verbose_name=_("office"), related_name="assignments")
    service = models.CharField(_("service"), max_length=60)
    act = models.CharField(_("act"), max_length=60)
    edition = models.DateField(_("edition"))
    since = models.DateField(_("since"))
    until = models.DateField(_("until"), null=True, blank=True)
    order_kk = models.CharField(_("order, in Kazakh"), max_length=300, blank=True)
    order_ru = models.CharField(_("order, in Russian"), max_length=300, blank=True)
    series = models.CharField(_("series of case numbers"), max_length=12)

    objects = AssignmentQuerySet.as_manager()

    class Meta:
        verbose_name = _("act applied by an office")
        verbose_name_plural = _("acts applied by offices")
        constraints: ClassVar = [
            models.CheckConstraint(
                name="an_assignment_ends_after_it_begins", condition=Q(until__isnull=True) | Q(until__gte=F("since"))
            ),
            models.UniqueConstraint(name="one_assignment_begins_a_day", fields=["office", "service", "since"]),
        ]

    def __str__(self) -> str:
        return f"{self.office.code}: {self.service} — {self.act}"

    def clean(self) -> None:
        """The edition stands on the shelf; outside its own time in force an order is named; no two overlap."""
        try:
            act = shelf.find(self.act, self.edition, self.service).act
        except KeyError as missing:
            raise ValidationError({"act": _("No such act, edition and service are known to the product.")}) from missing
        if self.since is None or self.office_id is None:
            return  # said at their fields already
        end = self.until or date.max
        if not (act.in_force(self.since) and act.in_force(end)) and not (self.order_kk and self.order_ru):
            raise ValidationError(
                {"order_kk": _("Outside the act's own time in force an order must be named, in both languages.")}
            )
        others = Assignment.objects.filter(office=self.office, service=self.service, since__lte=end).exclude(pk=self.pk)
        if others.filter(Q(until__isnull=True) | Q(until__gte=self.since)).exists():
            raise ValidationError({"since": _("Another act is applied to this service within these dates.")})
