"""What people keep of their own about the queue: filters with a name, and how the list looks."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


def seldom_needed() -> list[str]:
    """Columns left out until somebody wants them."""
    return ["channel"]


class SavedFilter(models.Model):
    """A queue with its filters under a name: the person's own, or everybody's at an office. `query` is its address."""

    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, verbose_name=_("whose"), related_name="saved_filters"
    )
    office = models.ForeignKey(
        "office.Office", models.CASCADE, verbose_name=_("shared with"), null=True, blank=True, related_name="+"
    )
    name = models.CharField(_("name"), max_length=60)
    query = models.CharField(_("filters"), max_length=500)
    made_at = models.DateTimeField(_("made"))

    class Meta:
        verbose_name = _("saved filter")
        verbose_name_plural = _("saved filters")
        ordering: ClassVar = ["name"]
        constraints: ClassVar = [
            models.UniqueConstraint(name="a_person_names_a_filter_once", fields=["account", "name"]),
            models.CheckConstraint(
                name="no_personal_number_is_saved_in_a_filter", condition=~Q(query__regex=r"[0-9]{12}")
            ),
        ]

    def __str__(self) -> str:
        return self.name


class QueueLook(models.Model):
    """How a person wants the queue: columns left out, close lines, lines a page."""

    account = models.OneToOneField(
        settings.AUTH_USER_MODEL, models.CASCADE, verbose_name=_("whose"), related_name="queue_look", primary_key=True
    )
    hidden = models.JSONField(_("columns left out"), default=seldom_needed, blank=True)
    close = models.BooleanField(_("close lines"), default=False)
    size = models.PositiveSmallIntegerField(_("lines on a page"), default=25)

    class Meta:
        verbose_name = _("look of the queue")
        verbose_name_plural = _("looks of the queue")

    def __str__(self) -> str:
        return str(self.account)
