"""Work owed, and what people were told."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _


class Owed(models.Model):
    """One piece of work the outside world is owed, written in the same transaction as its cause.

    `payload` holds ids only. Done once: `done_at`. Given up after the last try: `failed_at`, and people see it.
    """

    kind = models.CharField(_("kind"), max_length=30)
    payload = models.JSONField(_("what"), default=dict)
    owed_at = models.DateTimeField(_("owed since"), db_default=Now())
    try_at = models.DateTimeField(_("next try"), db_default=Now())
    tries = models.PositiveSmallIntegerField(_("tries"), default=0, db_default=0)
    done_at = models.DateTimeField(_("done"), null=True, blank=True)
    failed_at = models.DateTimeField(_("given up"), null=True, blank=True)
    error = models.TextField(_("last error"), blank=True, default="", db_default="")

    class Meta:
        verbose_name = _("work owed")
        verbose_name_plural = _("work owed")
        indexes: ClassVar = [
            models.Index("try_at", name="owed_by_next_try", condition=Q(done_at__isnull=True, failed_at__isnull=True)),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.payload}"


class Notification(models.Model):
    """One sentence for one account, shown in the page and sent by e-mail. `facts` fill the sentence of `kind`."""

    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, verbose_name=_("for whom"), related_name="notifications"
    )
    owed = models.ForeignKey(Owed, models.PROTECT, related_name="+")
    kind = models.CharField(_("kind"), max_length=30)
    case = models.PositiveBigIntegerField(_("case"), null=True)
    facts = models.JSONField(_("facts"), default=dict)
    at = models.DateTimeField(_("moment"))
    read_at = models.DateTimeField(_("read"), null=True, blank=True)

    class Meta:
        verbose_name = _("notification")
        verbose_name_plural = _("notifications")
        ordering: ClassVar = ["-at"]
        constraints: ClassVar = [
            models.UniqueConstraint(name="nobody_is_told_the_same_twice", fields=["owed", "account"]),
        ]

    def __str__(self) -> str:
        return f"{self.account}: {self.kind}"
