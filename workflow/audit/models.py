"""Events: append-only rows, each sealed over the one before it; and who looked at what on which day."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _


class Event(models.Model):
    """One thing that happened in one chain ("case/12", "office"). `mac` seals it over its predecessor's mac."""

    chain = models.CharField(_("chain"), max_length=60)
    seq = models.PositiveIntegerField(_("number in the chain"))
    kind = models.CharField(_("kind"), max_length=30)
    at = models.DateTimeField(_("moment"))
    recorded_at = models.DateTimeField(_("recorded at"), db_default=Now())
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, verbose_name=_("who"), null=True, related_name="+", db_index=False
    )
    payload = models.JSONField(_("what"), default=dict)
    mac = models.BinaryField(_("seal"), max_length=32)

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")
        constraints: ClassVar = [
            models.UniqueConstraint(name="events_of_a_chain_are_numbered", fields=["chain", "seq"])
        ]

    def __str__(self) -> str:
        return f"{self.chain} #{self.seq}"


class Chain(models.Model):
    """The head of a chain that has no row of its own to keep it on."""

    name = models.CharField(max_length=60, primary_key=True)
    seq = models.PositiveIntegerField(default=0)
    mac = models.BinaryField(max_length=32, default=bytes(32))

    def __str__(self) -> str:
        return self.name


class Look(models.Model):
    """Somebody's first look of a day at one thing ("cases.case/12"): the same day's next looks are no new event."""

    actor = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", db_index=False)
    day = models.DateField()
    what = models.CharField(max_length=60)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(name="a_first_look_is_kept_once", fields=["actor", "day", "what"])
        ]

    def __str__(self) -> str:
        return f"{self.actor_id} {self.day}: {self.what}"
