"""What the executor laid down in a draft."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from workflow.cases.models import Case


class Draft(models.Model):
    """One edition of the draft of a decision, as the executor submitted it: what the paper states beyond the request.

    `version` is the move that submitted it. The grounds of a refusal are kept with the grounds named in the case.
    """

    case = models.ForeignKey(Case, models.PROTECT, verbose_name=_("case"), related_name="drafts")
    version = models.PositiveIntegerField()
    valid_from = models.DateField(_("valid from"), null=True)
    valid_until = models.DateField(_("valid until"), null=True)
    conditions_kk = models.TextField(_("conditions in Kazakh"), blank=True)
    conditions_ru = models.TextField(_("conditions in Russian"), blank=True)

    class Meta:
        verbose_name = _("draft of a decision")
        verbose_name_plural = _("drafts of decisions")
        ordering: ClassVar = ["case", "version"]
        constraints: ClassVar = [
            models.UniqueConstraint(name="a_draft_is_submitted_once", fields=["case", "version"]),
            models.CheckConstraint(
                name="a_draft_ends_after_it_begins", condition=models.Q(valid_until__gte=models.F("valid_from"))
            ),
        ]

    def __str__(self) -> str:
        return f"{self.case} #{self.version}"
