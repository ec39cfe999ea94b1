"""The personal card of a job seeker, as it is written down at the office."""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from workflow.cases.models import Case

MOST_YEARS = 70


class Education(models.TextChoices):
    """Levels of education, the highest finished."""

    NONE = "none", _("no finished secondary education")
    SECONDARY = "secondary", _("general secondary")
    VOCATIONAL = "vocational", _("technical and vocational")
    HIGHER = "higher", _("higher")
    POSTGRADUATE = "postgraduate", _("postgraduate")


class Level(models.TextChoices):
    """How well a language is spoken."""

    NONE = "none", _("does not speak")
    BASIC = "basic", _("with a dictionary")
    GOOD = "good", _("well")
    FLUENT = "fluent", _("fluently")


class Card(models.Model):
    """What a person knows and looks for. Number and day of the entry are the register's answer."""

    case = models.OneToOneField(Case, models.PROTECT, verbose_name=_("case"), related_name="jobseeker_card")
    education = models.CharField(_("education"), max_length=12, choices=Education)
    speciality = models.CharField(_("speciality by the document"), max_length=150, blank=True)
    profession = models.CharField(_("profession"), max_length=150)
    experience_years = models.PositiveSmallIntegerField(_("years of work"))
    last_work = models.CharField(_("last place of work and position"), max_length=200, blank=True)
    skills = models.TextField(_("skills"), blank=True)
    kazakh = models.CharField(_("Kazakh language"), max_length=8, choices=Level)
    russian = models.CharField(_("Russian language"), max_length=8, choices=Level)
    english = models.CharField(_("English language"), max_length=8, choices=Level)
    other_languages = models.CharField(_("other languages"), max_length=150, blank=True)
    wished_work = models.CharField(_("wished work"), max_length=150)
    wished_pay = models.DecimalField(_("wished pay, tenge"), max_digits=10, decimal_places=2, null=True, blank=True)
    representative = models.CharField(_("legal representative"), max_length=150, blank=True)
    entry_number = models.CharField(_("number in the register"), max_length=40, blank=True)
    entered_on = models.DateField(_("entered in the register on"), null=True, blank=True)

    class Meta:
        verbose_name = _("job seeker's card")
        verbose_name_plural = _("job seekers' cards")
        constraints: ClassVar = [
            models.CheckConstraint(
                name="a_life_of_work_has_an_end", condition=Q(experience_years__lte=MOST_YEARS)
            ),
            models.CheckConstraint(
                name="a_card_wishes_for_a_sum", condition=Q(wished_pay=None) | Q(wished_pay__gt=0)
            ),
            models.CheckConstraint(
                name="an_entry_has_number_and_day",
                condition=Q(entry_number="", entered_on=None) | (~Q(entry_number="") & Q(entered_on__isnull=False)),
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return str(self.case)
