"""The journal: every move of every case, one row each, never rewritten."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _


class Move(models.Model):
    """Who moved a case from where to where, from which post, standing in for whom, and what they wrote.

    `version` is the case's version after the move; `at` the lawful moment, `recorded_at` the database's own.
    """

    case = models.ForeignKey("cases.Case", models.PROTECT, verbose_name=_("case"), related_name="moves", db_index=False)
    version = models.PositiveIntegerField(_("version"))
    verb = models.CharField(_("verb"), max_length=20)
    source = models.CharField(_("from"), max_length=20, blank=True)
    target = models.CharField(_("to"), max_length=20)
    point = models.CharField(_("point of the act"), max_length=12)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, verbose_name=_("who"), related_name="+", db_index=False
    )
    role = models.CharField(_("in the role of"), max_length=20)
    post = models.ForeignKey(
        "office.Post", models.PROTECT, verbose_name=_("from the post"), null=True, related_name="+", db_index=False
    )
    order = models.CharField(_("standing in by order"), max_length=200, blank=True)
    reason = models.TextField(_("resolution or reason"), blank=True)
    at = models.DateTimeField(_("moment"))
    recorded_at = models.DateTimeField(_("recorded at"), db_default=Now())

    class Meta:
        verbose_name = _("move")
        verbose_name_plural = _("moves")
        ordering: ClassVar = ["case", "version"]
        constraints: ClassVar = [models.UniqueConstraint(name="one_move_makes_a_version", fields=["case", "version"])]

    def __str__(self) -> str:
        return f"{self.case_id} #{self.version} {self.verb}"
