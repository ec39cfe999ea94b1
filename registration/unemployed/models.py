"""What a person without work declares, and the register of the unemployed."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from workflow.applicants.models import Applicant
from workflow.cases.models import Case


class Claim(models.Model):
    """What is asked for, and the job seeker's card as the register showed it when it was checked."""

    case = models.OneToOneField(Case, models.PROTECT, verbose_name=_("case"), related_name="unemployed_claim")
    without_work_since = models.DateField(_("without work since"))
    last_work = models.CharField(_("last place of work and position"), max_length=200, blank=True)
    rural = models.BooleanField(_("lives in a rural district"), default=False)
    card_number = models.CharField(_("number of the job seeker's card"), max_length=40, blank=True)
    card_of = models.DateField(_("the card was entered on"), null=True, blank=True)

    class Meta:
        verbose_name = _("claim to be registered as unemployed")
        verbose_name_plural = _("claims to be registered as unemployed")
        constraints: ClassVar = [
            models.CheckConstraint(
                name="a_checked_card_has_number_and_day",
                condition=Q(card_number="", card_of=None) | (~Q(card_number="") & Q(card_of__isnull=False)),
            ),
        ]

    def __str__(self) -> str:
        return str(self.case)


class EndReason(models.Model):
    """A reason to take somebody off the register, by the law it rests on."""

    code = models.SlugField(_("code"), max_length=40, unique=True)
    text_kk = models.CharField(_("text in Kazakh"), max_length=300)
    text_ru = models.CharField(_("text in Russian"), max_length=300)
    reference_kk = models.CharField(_("legal reference in Kazakh"), max_length=300)
    reference_ru = models.CharField(_("legal reference in Russian"), max_length=300)
    position = models.PositiveSmallIntegerField(_("position"), default=0)
    kept = models.BooleanField(_("offered"), default=True)

    class Meta:
        verbose_name = _("reason to take off the register")
        verbose_name_plural = _("reasons to take off the register")
        ordering: ClassVar = ["position", "pk"]

    def __str__(self) -> str:
        return self.text_kk if (get_language() or "kk").startswith("kk") else self.text_ru


class Registration(models.Model):
    """A person on the register of the unemployed, from the day the head signed; never taken out, only ended."""

    case = models.OneToOneField(Case, models.PROTECT, verbose_name=_("case"), related_name="unemployed_registration")
    person = models.ForeignKey(
        Applicant, models.PROTECT, verbose_name=_("person"), related_name="unemployed_registrations"
    )
    since = models.DateField(_("registered on"))
    rural = models.BooleanField(_("lives in a rural district"), default=False)
    ended_on = models.DateField(_("taken off the register on"), null=True, blank=True)
    ended_because = models.ForeignKey(
        EndReason, models.PROTECT, verbose_name=_("taken off because"), null=True, blank=True, related_name="+"
    )
    ended_words = models.CharField(_("remark"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("registration as unemployed")
        verbose_name_plural = _("register of the unemployed")
        ordering: ClassVar = ["-since", "-pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                name="a_person_is_registered_as_unemployed_once", fields=["person"], condition=Q(ended_on=None)
            ),
            models.CheckConstraint(
                name="a_registration_ends_after_it_began", condition=Q(ended_on=None) | Q(ended_on__gte=F("since"))
            ),
            models.CheckConstraint(
                name="a_registration_ends_for_a_reason",
                condition=Q(ended_on=None, ended_because=None) | Q(ended_on__isnull=False, ended_because__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return str(self.case)
