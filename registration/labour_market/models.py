"""The register as the office keeps it itself, where no other system answers."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _


class Record(models.Model):
    """One card of the register; it is never taken out, only closed with a day and a reason."""

    key = models.UUIDField(_("key"), unique=True, editable=False)
    iin = models.CharField(_("IIN"), max_length=12)
    name = models.CharField(_("full name"), max_length=300)
    card = models.JSONField(_("card"))
    entered_on = models.DateField(_("entered on"))
    closed_on = models.DateField(_("closed on"), null=True, blank=True)
    closed_because = models.CharField(_("closed because"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("card of the register")
        verbose_name_plural = _("cards of the register")
        ordering: ClassVar = ["-pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                name="a_person_stands_in_the_register_once", fields=["iin"], condition=Q(closed_on=None)
            ),
            models.CheckConstraint(
                name="a_card_is_closed_after_it_was_entered",
                condition=Q(closed_on=None) | Q(closed_on__gte=F("entered_on")),
            ),
            models.CheckConstraint(
                name="a_card_is_closed_for_a_reason",
                condition=Q(closed_on=None, closed_because="") | (Q(closed_on__isnull=False) & ~Q(closed_because="")),
            ),
        ]

    def __str__(self) -> str:
        return self.number

    @property
    def number(self) -> str:
        """As the register shows it: year and place in the register."""
        return f"{self.entered_on:%Y}-{self.pk:07}"
