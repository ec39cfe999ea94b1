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
        return f"№ {self.pk}"


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


class Switch(models.Model):
    """What a person wants to be told of one kind: in the page, by e-mail. Without a row: both."""

    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, verbose_name=_("for whom"), related_name="switches"
    )
    kind = models.CharField(_("kind"), max_length=30)
    in_page = models.BooleanField(_("in the page"), default=True)
    by_mail = models.BooleanField(_("by e-mail"), default=True)

    class Meta:
        verbose_name = _("choice of notifications")
        verbose_name_plural = _("choices of notifications")
        constraints: ClassVar = [models.UniqueConstraint(name="a_kind_is_switched_once", fields=["account", "kind"])]

    def __str__(self) -> str:
        return f"{self.account}: {self.kind}"


class Digest(models.Model):
    """The morning of one person on one day, looked at once, however many workers look; `owed` when there was news."""

    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, verbose_name=_("for whom"), related_name="digests"
    )
    day = models.DateField(_("day"))
    owed = models.ForeignKey(Owed, models.PROTECT, null=True, related_name="+")

    class Meta:
        verbose_name = _("morning digest")
        verbose_name_plural = _("morning digests")
        constraints: ClassVar = [
            models.UniqueConstraint(name="a_person_has_one_morning_a_day", fields=["account", "day"])
        ]

    def __str__(self) -> str:
        return f"{self.account}: {self.day}"
