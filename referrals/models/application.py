"""What a person asks for, and what they say of themselves: the places are matched to it."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from referrals.models.kinds import Kind
from referrals.models.occupation import Occupation
from workflow.cases.models import Case


class Education(models.IntegerChoices):
    """Levels of education, each above the one before."""

    BASIC = 1, _("basic secondary")
    SECONDARY = 2, _("general secondary")
    VOCATIONAL = 3, _("technical and vocational")
    HIGHER = 4, _("higher")


class Standing(models.TextChoices):
    """As what the person stands in the “Labour Market” system."""

    JOBSEEKER = "jobseeker", _("job seeker")
    UNEMPLOYED = "unemployed", _("unemployed")


class Application(models.Model):
    """The request for a referral with the person's own data, as declared at the counter."""

    case = models.OneToOneField(Case, models.PROTECT, related_name="referral_application")
    kind = models.CharField(_("kind of referral"), max_length=20, choices=Kind)
    born = models.DateField(_("date of birth"))
    registered_as = models.CharField(_("registered as"), max_length=12, choices=Standing)
    registered_on = models.DateField(_("registered on"))
    education = models.PositiveSmallIntegerField(_("education"), choices=Education)
    graduated_on = models.DateField(
        _("graduated on"), null=True, blank=True, help_text=_("By the diploma; needed for youth practice.")
    )
    profession = models.ForeignKey(Occupation, models.PROTECT, verbose_name=_("profession"), related_name="+")
    experience = models.PositiveSmallIntegerField(_("experience in it, years"), default=0)
    wished = models.ForeignKey(
        Occupation, models.PROTECT, verbose_name=_("wished work"), related_name="+", null=True, blank=True,
        help_text=_("Empty: work in the profession."),
    )  # fmt: skip
    wished_pay = models.DecimalField(
        _("wished pay, tenge a month"), max_digits=12, decimal_places=2, null=True, blank=True
    )
    remarks = models.TextField(_("remarks"), blank=True)

    class Meta:
        verbose_name = _("request for a referral")
        verbose_name_plural = _("requests for referrals")
        constraints: ClassVar = [
            models.CheckConstraint(name="nobody_graduates_before_birth", condition=Q(graduated_on__gt=F("born"))),
            models.CheckConstraint(
                name="a_practice_is_for_graduates",
                condition=~Q(kind=Kind.YOUTH_PRACTICE) | Q(graduated_on__isnull=False),
            ),
            models.CheckConstraint(name="a_wished_pay_is_a_sum", condition=Q(wished_pay__gte=0)),
        ]

    def __str__(self) -> str:
        return f"{self.case}: {self.get_kind_display()}"
