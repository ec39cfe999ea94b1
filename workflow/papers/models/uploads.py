"""Files that came in with a case."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class Upload(models.Model):
    """One file handed in for a requirement of a case. The row states what lies in the store and never changes."""

    case = models.ForeignKey("cases.Case", models.PROTECT, verbose_name=_("case"), related_name="uploads")
    requirement = models.CharField(_("document"), max_length=60)
    name = models.CharField(_("name of the file"), max_length=120)
    stored = models.UUIDField(_("stored as"), unique=True, editable=False)
    content_type = models.CharField(_("type"), max_length=20)
    size = models.PositiveIntegerField(_("size, bytes"))
    sha256 = models.CharField("SHA-256", max_length=64)
    pages = models.PositiveSmallIntegerField(_("pages"))
    valid_until = models.DateField(_("valid until"), null=True, blank=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, verbose_name=_("handed in through"), null=True, related_name="+"
    )
    at = models.DateTimeField(_("moment"))

    class Meta:
        verbose_name = _("file handed in")
        verbose_name_plural = _("files handed in")
        ordering: ClassVar = ["id"]
        constraints: ClassVar = [
            models.CheckConstraint(name="an_upload_is_not_empty", condition=Q(size__gt=0, pages__gt=0)),
        ]

    def __str__(self) -> str:
        return self.name
