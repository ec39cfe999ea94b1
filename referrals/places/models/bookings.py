"""Numbered seats of a place: one case holds one, and one seat is held by one case."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from referrals.places.models.places import Place
from workflow.cases.models import Case


class Booking(models.Model):
    """A seat held for a case, until it is freed. No seat is numbered above the capacity: the database sees to it."""

    case = models.ForeignKey(Case, models.PROTECT, verbose_name=_("case"), related_name="bookings")
    place = models.ForeignKey(Place, models.PROTECT, verbose_name=_("place"), related_name="bookings")
    seat = models.PositiveSmallIntegerField(_("seat"))
    held_at = models.DateTimeField(_("held since"))
    held_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, verbose_name=_("held by"), related_name="+", db_index=False
    )
    freed_at = models.DateTimeField(_("freed at"), null=True, blank=True)
    freed_because = models.CharField(_("freed because"), max_length=20, blank=True)

    class Meta:
        verbose_name = _("seat held")
        verbose_name_plural = _("seats held")
        ordering: ClassVar = ["-held_at", "-pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(name="a_seat_is_held_once", fields=["place", "seat"], condition=Q(freed_at=None)),
            models.UniqueConstraint(name="a_case_holds_one_seat", fields=["case"], condition=Q(freed_at=None)),
            models.CheckConstraint(name="seats_are_counted_from_one", condition=Q(seat__gte=1)),
            models.CheckConstraint(
                name="a_seat_is_freed_after_it_was_held", condition=Q(freed_at=None) | Q(freed_at__gte=F("held_at"))
            ),
        ]

    def __str__(self) -> str:
        return f"{self.place} · {self.seat}"
