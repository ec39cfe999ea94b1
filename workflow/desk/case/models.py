"""What people write beside a case: comments among colleagues, and words typed into a form that was not sent yet."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from workflow.papers.inventory import names_files
from workflow.papers.uploads.kinds import PDF


class Comment(models.Model):
    """A remark to colleagues who see the case, never to the applicant. Only added, never rewritten."""

    case = models.ForeignKey("cases.Case", models.PROTECT, verbose_name=_("case"), related_name="comments")
    words = models.TextField(_("comment"))
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, verbose_name=_("who"), related_name="+")
    at = models.DateTimeField(_("moment"))

    class Meta:
        verbose_name = _("internal comment")
        verbose_name_plural = _("internal comments")
        ordering: ClassVar = ["id"]
        constraints: ClassVar = [
            models.CheckConstraint(name="a_comment_says_something", condition=~models.Q(words="")),
        ]

    def __str__(self) -> str:
        return self.words


class Unsent(models.Model):
    """What a person has typed into the form of a verb so far, kept while it is not sent."""

    case = models.ForeignKey("cases.Case", models.PROTECT, related_name="+")
    verb = models.CharField(max_length=20)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", db_index=False)
    typed = models.JSONField(default=dict)
    at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(name="a_form_is_kept_once_for_a_person", fields=["by", "case", "verb"])
        ]

    def __str__(self) -> str:
        return f"{self.case_id} {self.verb}"


class Sheet(models.Model):
    """A letter as an unsent form would state it, pressed to be looked at; `mark` is the same for the same facts."""

    content_type = PDF.content_type

    unsent = models.ForeignKey(Unsent, models.CASCADE, related_name="sheets")
    kind = models.CharField(max_length=30)
    mark = models.CharField(max_length=64)
    stored = models.UUIDField(unique=True)
    sha256 = models.CharField(max_length=64)
    pages = models.PositiveSmallIntegerField()

    def __str__(self) -> str:
        return f"{self.unsent}: {self.kind}"


names_files(Sheet)
