"""What the employer reports of a person who was referred, and until when."""

from datetime import datetime
from typing import ClassVar, Self

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from referrals.places.models.bookings import Booking


class ReportQuerySet(models.QuerySet["Report"]):
    """Reports by whether they have come."""

    def awaited(self, now: datetime) -> Self:
        return self.filter(outcome="", due_at__gte=now)

    def overdue(self, now: datetime) -> Self:
        return self.filter(outcome="", due_at__lt=now)

    def known(self) -> Self:
        return self.select_related(
            "booking__place__host", "booking__place__occupation", "booking__case__applicant", "booking__case__office"
        )


class Report(models.Model):
    """The answer that is owed for a referral given out; empty until it comes."""

    class Outcome(models.TextChoices):
        """What can have become of it."""

        HIRED = "hired", _("taken on")
        REFUSED = "refused", _("not taken on")
        ABSENT = "absent", _("did not come")

    booking = models.OneToOneField(Booking, models.PROTECT, verbose_name=_("seat"), related_name="report")
    given_at = models.DateTimeField(_("referral given"))
    due_at = models.DateTimeField(_("answer due"))
    outcome = models.CharField(_("outcome"), max_length=10, choices=Outcome, blank=True)
    told_on = models.DateField(_("day of the answer"), null=True, blank=True)
    words = models.CharField(_("order of employment, or the reason"), max_length=300, blank=True)
    recorded_at = models.DateTimeField(_("recorded at"), null=True, blank=True)
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, verbose_name=_("recorded by"), related_name="+", null=True, blank=True
    )

    objects = ReportQuerySet.as_manager()

    class Meta:
        verbose_name = _("answer of the employer")
        verbose_name_plural = _("answers of employers")
        ordering: ClassVar = ["due_at", "pk"]
        constraints: ClassVar = [
            models.CheckConstraint(
                name="an_answer_is_recorded_whole",
                condition=Q(outcome="", told_on=None, recorded_at=None, recorded_by=None)
                | (~Q(outcome="") & Q(told_on__isnull=False, recorded_at__isnull=False, recorded_by__isnull=False)),
            ),
            models.CheckConstraint(
                name="an_employer_says_why_not", condition=~Q(outcome="refused") | ~Q(words=""),
                violation_error_message=_("Write down the reason the employer gives."),
            ),
        ]  # fmt: skip
        indexes: ClassVar = [
            models.Index(fields=["due_at"], name="answers_still_owed", condition=Q(outcome="")),
        ]

    def __str__(self) -> str:
        return str(self.booking)
