"""What an employer asks for, and for whom."""

from typing import Any, ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from permits.models.kinds import KINDS, MEASURED, RENEWS, Holder, Kind, Procedure, aspect
from workflow.cases.models import Case


class Category(models.TextChoices):
    """Categories of workers (rules of order No. 559, in short)."""

    FIRST = "1", _("1 — chief executives and their deputies")
    SECOND = "2", _("2 — heads of structural units")
    THIRD = "3", _("3 — specialists")
    FOURTH = "4", _("4 — skilled workers")
    SEASONAL = "5", _("seasonal workers")


class ActivityGroup(models.TextChoices):
    """Groups of activities by which the levy differs."""

    SERVICES = (
        "services",
        _("professional, scientific, information, education, health, finance, transport, agriculture, utilities, arts"),
    )
    MINING = "mining", _("mining, trade, repair of vehicles")
    OTHER = "other", _("other activities: the third group")


class Application(models.Model):
    """What an employer or a foreign worker asks for.

    `previous` is the permit to re-issue or extend, `sender` the entity abroad (ICT).
    """

    case = models.OneToOneField(Case, models.PROTECT, related_name="permit_application")
    holder = models.CharField(_("who asks"), max_length=8, choices=Holder)
    procedure = models.CharField(_("what is asked for"), max_length=7, choices=Procedure)
    territory_kk = models.CharField(_("territory, in Kazakh"), max_length=200)
    territory_ru = models.CharField(_("territory, in Russian"), max_length=200)
    activity_group = models.CharField(
        _("group of activities"), max_length=10, choices=ActivityGroup, default=ActivityGroup.SERVICES
    )
    activity = models.ForeignKey(
        "safeguards.Activity", models.PROTECT, verbose_name=_("kind of economic activity"), null=True, blank=True,
        related_name="+", help_text=_("By the classifier of economic activities: the quota is split by it."),
    )  # fmt: skip
    exemption = models.CharField(
        _("exempt from local content, because"), max_length=300, blank=True,
        help_text=_("Only when the rules exempt the employer: name the ground and its document."),
    )  # fmt: skip
    valid_from = models.DateField(_("asked from"))
    valid_until = models.DateField(_("asked until"))
    previous = models.CharField(_("number of the earlier permit"), max_length=40, blank=True)
    sender = models.CharField(_("entity abroad that sends the workers"), max_length=200, blank=True)
    remarks = models.TextField(_("remarks"), blank=True)

    class Meta:
        verbose_name = _("application for a permit")
        verbose_name_plural = _("applications for permits")
        constraints: ClassVar = [
            models.CheckConstraint(name="a_permit_ends_after_it_begins", condition=Q(valid_until__gte=F("valid_from"))),
            models.CheckConstraint(
                name="a_request_says_who_asks_for_what",
                condition=Q(holder__in=Holder.values, procedure__in=Procedure.values),
            ),
        ]
        indexes: ClassVar = [models.Index("valid_from", name="permits_by_the_day_they_begin")]

    def __str__(self) -> str:
        return str(self.case)

    def save(self, *args: Any, **kwargs: Any) -> None:
        """What the variant settles by itself is written down too."""
        self.holder = self.holder or self.kind.holders[0]
        self.procedure = self.procedure or self.kind.procedures[0]
        super().save(*args, **kwargs)

    @property
    def kind(self) -> Kind:
        return KINDS[self.case.variant]

    @property
    def of_worker(self) -> bool:
        """Whether a foreign worker asks for a permit of their own."""
        return self.holder == Holder.WORKER

    @property
    def renews(self) -> bool:
        return self.procedure in RENEWS

    @property
    def measured(self) -> bool:
        """Whether quota and local content are a condition."""
        return not self.of_worker and self.procedure in MEASURED

    @property
    def aspect(self) -> str:
        return aspect(self.holder, self.procedure)


class Worker(models.Model):
    """A foreign worker named in the request; period and place of work only where they differ from the request's.

    Whoever asks for a permit of their own has no category: it serves the levy and the staff of employers.
    """

    application = models.ForeignKey(Application, models.PROTECT, related_name="workers")
    name = models.CharField(_("full name"), max_length=150)
    born = models.DateField(_("date of birth"))
    citizenship_kk = models.CharField(_("citizenship, in Kazakh"), max_length=80)
    citizenship_ru = models.CharField(_("citizenship, in Russian"), max_length=80)
    passport = models.CharField(_("passport number"), max_length=30)
    passport_until = models.DateField(_("passport valid until"))
    profession_kk = models.CharField(_("profession, in Kazakh"), max_length=120)
    profession_ru = models.CharField(_("profession, in Russian"), max_length=120)
    category = models.CharField(_("category"), max_length=1, choices=Category, blank=True)
    workplace = models.CharField(_("place of work"), max_length=200, blank=True)
    works_from = models.DateField(_("works from"), null=True, blank=True)
    works_until = models.DateField(_("works until"), null=True, blank=True)

    class Meta:
        verbose_name = _("foreign worker")
        verbose_name_plural = _("foreign workers")
        ordering: ClassVar = ["pk"]
        constraints: ClassVar = [
            models.CheckConstraint(
                name="a_worker_leaves_after_beginning",
                condition=Q(works_until=None) | Q(works_from=None) | Q(works_until__gte=F("works_from")),
            ),
        ]

    def __str__(self) -> str:
        return self.name
