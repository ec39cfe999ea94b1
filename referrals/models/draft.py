"""What the executor laid down in a referral that was submitted."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from workflow.cases.models import Case


class Draft(models.Model):
    """One edition of a referral as submitted: the card that was found, the seat that is held, from when to when.

    `version` is the move that submitted it. A motivated refusal has its grounds with the grounds named in the case.
    """

    case = models.ForeignKey(Case, models.PROTECT, verbose_name=_("case"), related_name="referral_drafts")
    version = models.PositiveIntegerField()
    booking = models.ForeignKey("places.Booking", models.PROTECT, verbose_name=_("seat"), related_name="drafts")
    card = models.CharField(_("number of the personal card"), max_length=40)
    begins = models.DateField(_("begins on"))
    ends = models.DateField(_("ends on"), null=True, blank=True)
    conditions_kk = models.TextField(_("conditions in Kazakh"), blank=True)
    conditions_ru = models.TextField(_("conditions in Russian"), blank=True)

    class Meta:
        verbose_name = _("draft of a referral")
        verbose_name_plural = _("drafts of referrals")
        ordering: ClassVar = ["case", "version"]
        constraints: ClassVar = [
            models.UniqueConstraint(name="a_referral_is_submitted_once", fields=["case", "version"]),
            models.CheckConstraint(
                name="a_referral_ends_after_it_begins", condition=models.Q(ends__gt=models.F("begins"))
            ),
        ]

    def __str__(self) -> str:
        return f"{self.case} #{self.version}"
