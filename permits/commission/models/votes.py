"""Votes: each a row that stays; of one member's the last counts."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from permits.commission.models.items import Item
from permits.commission.models.sessions import Attendance


class Choice(models.TextChoices):
    """How a member votes on recommending to grant."""

    IN_FAVOUR = "for", pgettext_lazy("vote", "For")
    AGAINST = "against", pgettext_lazy("vote", "Against")
    ABSTAINED = "abstained", pgettext_lazy("vote", "Abstain")


class Vote(models.Model):
    """One vote as it was given. `from_ballot`: the secretary recorded it from the ballot a member signed on paper."""

    item = models.ForeignKey(Item, models.PROTECT, verbose_name=_("item"), related_name="votes")
    attendance = models.ForeignKey(Attendance, models.PROTECT, verbose_name=_("member"), related_name="cast")
    choice = models.CharField(_("vote"), max_length=10, choices=Choice)
    dissent = models.TextField(_("dissenting opinion"), blank=True)
    from_ballot = models.BooleanField(_("from a signed ballot"), default=False)
    at = models.DateTimeField(_("moment"))
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, verbose_name=_("recorded by"), related_name="+")

    class Meta:
        verbose_name = _("vote")
        verbose_name_plural = _("votes cast")
        ordering: ClassVar = ["pk"]

    def __str__(self) -> str:
        return f"{self.attendance}: {self.get_choice_display()}"
