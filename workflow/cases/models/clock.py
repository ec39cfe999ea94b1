"""Clocks: when a term began, when it is due, when and why it stopped."""

from datetime import datetime
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from workflow.worktime.terms import Term, Unit


class ClockQuerySet(models.QuerySet["Clock"]):
    def open(self) -> "ClockQuerySet":
        return self.filter(stopped_at__isnull=True)

    def overdue(self, now: datetime) -> "ClockQuerySet":
        return self.open().filter(due_at__lt=now)


class Clock(models.Model):
    """One term of one case: a step's, a span's or a wait's. Every open desk has one, also where the act sets no term.

    `holder` is the officer a step lies with when it is one person; `late_at` the due moment once it was missed;
    `alarm_at` the next moment the sweeper must look: half, three quarters, due. `left` is the working time that
    remained when the desk was reached again after a return.
    """

    class Kind(models.TextChoices):
        STEP = "step", _("step")
        SPAN = "span", _("span")
        WAIT = "wait", _("wait")

    case = models.ForeignKey("cases.Case", models.PROTECT, verbose_name=_("case"), related_name="clocks")
    office = models.ForeignKey(
        "office.Office", models.PROTECT, verbose_name=_("office"), db_index=False, related_name="+"
    )
    kind = models.CharField(_("kind"), max_length=4, choices=Kind)
    desk = models.CharField(_("desk"), max_length=20)
    role = models.CharField(_("role"), max_length=20)
    holder = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        verbose_name=_("with whom"),
        null=True,
        related_name="clocks_held",
        db_index=False,
    )
    point = models.CharField(_("point of the act"), max_length=12)
    term_value = models.PositiveIntegerField(_("term"), null=True)
    term_unit = models.CharField(
        _("unit"), max_length=12, blank=True, choices=[(unit.value, unit.value) for unit in Unit]
    )
    left = models.DurationField(_("what was left of the term"), null=True)
    started_at = models.DateTimeField(_("began"))
    due_at = models.DateTimeField(_("due"), null=True)
    stopped_at = models.DateTimeField(_("stopped"), null=True)
    stopped_by = models.CharField(_("stopped by"), max_length=20, blank=True)
    late_at = models.DateTimeField(_("late since"), null=True)
    alarm_at = models.DateTimeField(_("next look"), null=True)
    calendar_version = models.PositiveIntegerField(_("counted with the calendar version"), default=1)

    objects = ClockQuerySet.as_manager()

    class Meta:
        verbose_name = _("clock")
        verbose_name_plural = _("clocks")
        ordering: ClassVar = ["started_at", "id"]
        indexes: ClassVar = [
            models.Index(
                "office",
                "role",
                "kind",
                F("due_at").asc(nulls_last=True),
                "id",
                name="queue_of_a_role",
                condition=Q(stopped_at__isnull=True),
            ),
            models.Index(
                "holder",
                F("due_at").asc(nulls_last=True),
                "id",
                name="queue_of_an_officer",
                condition=Q(stopped_at__isnull=True, holder__isnull=False),
            ),
            models.Index(
                "office",
                F("due_at").asc(nulls_last=True),
                "id",
                name="queue_of_an_office",
                condition=Q(stopped_at__isnull=True) & ~Q(kind="span"),
            ),
            models.Index(
                "office",
                "calendar_version",
                name="clocks_by_calendar",
                condition=Q(stopped_at__isnull=True, due_at__isnull=False),
            ),
            models.Index(
                "alarm_at", name="clocks_to_look_at", condition=Q(stopped_at__isnull=True, alarm_at__isnull=False)
            ),
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(
                name="a_desk_has_one_open_clock",
                fields=["case"],
                condition=Q(stopped_at__isnull=True) & ~Q(kind="span"),
            ),
            models.CheckConstraint(
                name="a_clock_stops_after_it_began",
                condition=Q(stopped_at__isnull=True) | Q(stopped_at__gte=F("started_at")),
            ),
            models.CheckConstraint(
                name="lateness_is_dated_by_the_rule", condition=Q(late_at__isnull=True) | Q(late_at=F("due_at"))
            ),
        ]

    def __str__(self) -> str:
        return f"{self.case_id} {self.desk} {self.due_at or '—'}"

    @property
    def term(self) -> Term | None:
        return Term(self.term_value, Unit(self.term_unit)) if self.term_value else None
