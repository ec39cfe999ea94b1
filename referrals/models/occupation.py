"""Occupations: what people can do and want to do, and what places ask for."""

from typing import ClassVar

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _


class Occupation(models.Model):
    """One occupation; the first two digits of its code name the group of kindred ones."""

    code = models.CharField(
        _("code"), max_length=4, unique=True, help_text=_("Four digits of the classifier of occupations.")
    )
    name_kk = models.CharField(_("name in Kazakh"), max_length=200)
    name_ru = models.CharField(_("name in Russian"), max_length=200)
    name_en = models.CharField(_("name in English"), max_length=200)

    class Meta:
        verbose_name = _("occupation")
        verbose_name_plural = _("occupations")
        ordering: ClassVar = ["code"]
        constraints: ClassVar = [
            models.CheckConstraint(
                name="an_occupation_has_four_digits", condition=models.Q(code__regex=r"^[0-9]{4}$"),
                violation_error_message=_("The code has four digits."),
            )
        ]  # fmt: skip

    def __str__(self) -> str:
        return self.name()

    @property
    def group(self) -> str:
        return self.code[:2]

    def name(self, language: str | None = None) -> str:
        """The name in a language, the active one by default."""
        return {"ru": self.name_ru, "en": self.name_en}.get((language or get_language() or "kk")[:2], self.name_kk)
