"""The employer's staff as declared with a request: what local content is counted from."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from permits.models.application import Application, Category


class Staff(models.Model):
    """How many people of one category the employer has: citizens, and foreigners employed already."""

    application = models.ForeignKey(Application, models.PROTECT, related_name="staff")
    category = models.CharField(_("category"), max_length=1, choices=Category)
    citizens = models.PositiveIntegerField(_("citizens of Kazakhstan"))
    foreigners = models.PositiveIntegerField(_("foreigners employed already"), default=0)

    class Meta:
        verbose_name = _("staff of a category")
        verbose_name_plural = _("staff by category")
        ordering: ClassVar = ["category"]
        constraints: ClassVar = [
            models.UniqueConstraint(name="staff_is_declared_once_a_category", fields=["application", "category"])
        ]

    def __str__(self) -> str:
        return f"{self.get_category_display()}: {self.citizens} + {self.foreigners}"
