"""Who asks for a service, and the consent they gave."""

from typing import ClassVar

from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.utils.translation import gettext_lazy as _

from workflow.applicants import numbers
from workflow.applicants.folding import NameWords, PhoneTail


class Applicant(models.Model):
    """A person or an employer, by IIN or BIN: one row for one number."""

    number = models.CharField(_("IIN or BIN"), max_length=12, unique=True)
    name = models.CharField(_("name"), max_length=300)
    address = models.CharField(_("address"), max_length=300)
    activity = models.CharField(_("economic activity"), max_length=200, blank=True)
    phone = models.CharField(_("telephone"), max_length=40)
    email = models.EmailField(_("e-mail"), blank=True)
    language = models.CharField(
        _("language of letters"), max_length=2, default="kk", choices=[("kk", "Қазақша"), ("ru", "Русский")]
    )

    words = models.GeneratedField(
        expression=NameWords("name"), output_field=SearchVectorField(), db_persist=True, verbose_name=_("folded name")
    )

    class Meta:
        verbose_name = _("applicant")
        verbose_name_plural = _("applicants")
        indexes: ClassVar = [
            GinIndex(fields=["words"], name="applicants_by_words_of_name", fastupdate=False),
            models.Index(PhoneTail("phone"), name="applicants_by_telephone"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def is_company(self) -> bool:
        return numbers.kind(self.number) is numbers.Kind.COMPANY


class ConsentText(models.Model):
    """One version of the consent to use data protected by law; never edited once somebody agreed to it."""

    version = models.CharField(_("version"), max_length=20, unique=True)
    text_kk = models.TextField(_("text in Kazakh"))
    text_ru = models.TextField(_("text in Russian"))
    since = models.DateField(_("since"))

    class Meta:
        verbose_name = _("consent text")
        verbose_name_plural = _("consent texts")
        ordering: ClassVar = ["since"]

    def __str__(self) -> str:
        return self.version
