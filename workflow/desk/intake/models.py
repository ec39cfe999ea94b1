"""A packet while it is being taken in: what was typed and scanned so far, and since when its term runs."""

import uuid
from datetime import datetime
from typing import Any, ClassVar, Self

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from workflow.office.models import Office
from workflow.papers.inventory import names_files


class DraftQuerySet(models.QuerySet["Draft"]):
    def unfinished(self) -> Self:
        return self.filter(case=None)


class Draft(models.Model):
    """One application on a clerk's desk, from the first key to the case it becomes.

    `started_at` is the server's moment of the first key; `accepted_at` an earlier one the clerk states with a reason.
    `revision` counts the savings and `window` names who made the last one, so that no window writes over another;
    `turn` is the moment by that window's own clock, in milliseconds, at which it sent what is kept, so that nothing it
    sent earlier and that arrives later takes its place. Once lodged nothing typed is kept here.
    """

    token = models.UUIDField(unique=True, default=uuid.uuid4)
    office = models.ForeignKey(Office, models.PROTECT, verbose_name=_("office"), related_name="+")
    clerk = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, verbose_name=_("clerk"), related_name="+")
    values = models.JSONField(_("what was typed"), default=dict)
    revision = models.PositiveIntegerField(_("times saved"), default=0)
    window = models.CharField(max_length=32, blank=True, editable=False)
    turn = models.BigIntegerField(default=0, editable=False)
    started_at = models.DateTimeField(_("first key"))
    accepted_at = models.DateTimeField(_("handed in earlier, at"), null=True)
    accepted_because = models.CharField(_("why earlier"), max_length=300, blank=True)
    due_at = models.DateTimeField(_("due"), null=True)
    consent_at = models.DateTimeField(_("consent given"), null=True)
    saved_at = models.DateTimeField(_("saved"))
    aside_at = models.DateTimeField(_("put aside"), null=True)
    case = models.OneToOneField("cases.Case", models.PROTECT, verbose_name=_("case"), null=True, related_name="+")

    objects = DraftQuerySet.as_manager()

    class Meta:
        verbose_name = _("application being taken in")
        verbose_name_plural = _("applications being taken in")
        ordering: ClassVar = ["due_at", "pk"]
        indexes: ClassVar = [
            models.Index(fields=["office", "due_at"], condition=Q(case=None), name="intake_unfinished"),
        ]
        constraints: ClassVar = [
            models.CheckConstraint(
                name="an_earlier_moment_is_earlier_and_has_a_reason",
                condition=Q(accepted_at=None) | (Q(accepted_at__lt=F("started_at")) & ~Q(accepted_because="")),
            ),
            models.CheckConstraint(
                name="what_was_typed_goes_into_the_case", condition=Q(case=None) | Q(values={}, consent_at=None)
            ),
        ]

    def __str__(self) -> str:
        return self.value("name") or f"№ {self.pk}"

    @property
    def lodged_at(self) -> datetime:
        """The moment the packet was handed in: its term and its day count from here."""
        return self.accepted_at or self.started_at

    def value(self, name: str) -> str:
        """One value as it was typed."""
        return next(iter(self.values.get(name, [])), "")

    @property
    def data(self) -> QueryDict:
        """What was typed, as a browser would send it."""
        return as_sent(self.values)


@names_files
class Scan(models.Model):
    """A file of a packet still being taken in; it becomes an Upload of the case. `removed_at` can be undone."""

    draft = models.ForeignKey(Draft, models.CASCADE, related_name="scans")
    requirement = models.CharField(_("document"), max_length=60)
    name = models.CharField(_("name of the file"), max_length=120)
    stored = models.UUIDField(_("stored as"), unique=True, editable=False)
    content_type = models.CharField(_("type"), max_length=20)
    size = models.PositiveIntegerField(_("size, bytes"))
    sha256 = models.CharField("SHA-256", max_length=64)
    pages = models.PositiveSmallIntegerField(_("pages"))
    at = models.DateTimeField(_("moment"))
    removed_at = models.DateTimeField(_("removed"), null=True)

    class Meta:
        verbose_name = _("file of an application being taken in")
        verbose_name_plural = _("files of applications being taken in")
        ordering: ClassVar = ["pk"]

    def __str__(self) -> str:
        return self.name


def as_sent(values: dict[str, Any]) -> QueryDict:
    """Names and lists of values as a QueryDict."""
    sent = QueryDict(mutable=True)
    for name, several in values.items():
        sent.setlist(name, several)
    return sent
