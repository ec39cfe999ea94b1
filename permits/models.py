"""The subject matter of a permit: the request, its workers, and what was recorded on the way."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

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


class Application(models.Model):
    """What an employer asks for. `previous` is the permit to re-issue or extend, `sender` the entity abroad (ICT)."""

    case = models.OneToOneField(Case, models.PROTECT, related_name="permit_application")
    territory_kk = models.CharField(_("territory, in Kazakh"), max_length=200)
    territory_ru = models.CharField(_("territory, in Russian"), max_length=200)
    activity_group = models.CharField(
        _("group of activities"), max_length=10, choices=ActivityGroup, default=ActivityGroup.SERVICES
    )
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
        ]

    def __str__(self) -> str:
        return str(self.case)


class Worker(models.Model):
    """A foreign worker named in the request."""

    application = models.ForeignKey(Application, models.PROTECT, related_name="workers")
    name = models.CharField(_("full name"), max_length=150)
    born = models.DateField(_("date of birth"))
    citizenship_kk = models.CharField(_("citizenship, in Kazakh"), max_length=80)
    citizenship_ru = models.CharField(_("citizenship, in Russian"), max_length=80)
    passport = models.CharField(_("passport number"), max_length=30)
    passport_until = models.DateField(_("passport valid until"))
    profession_kk = models.CharField(_("profession, in Kazakh"), max_length=120)
    profession_ru = models.CharField(_("profession, in Russian"), max_length=120)
    category = models.CharField(_("category"), max_length=1, choices=Category)

    class Meta:
        verbose_name = _("foreign worker")
        verbose_name_plural = _("foreign workers")
        ordering: ClassVar = ["pk"]

    def __str__(self) -> str:
        return self.name


class Sitting(models.Model):
    """The commission's sitting on a case: who was present, how they voted, what they recommended (point 6.5)."""

    case = models.OneToOneField(Case, models.PROTECT, related_name="sitting")
    number = models.CharField(_("number of the minutes"), max_length=30)
    held_on = models.DateField(_("held on"))
    present = models.TextField(_("members present"))
    votes_for = models.PositiveSmallIntegerField(_("for"))
    votes_against = models.PositiveSmallIntegerField(_("against"))
    abstained = models.PositiveSmallIntegerField(_("abstained"), default=0)

    class Meta:
        verbose_name = _("sitting of the commission")
        verbose_name_plural = _("sittings of the commission")

    def __str__(self) -> str:
        return f"№ {self.number}"


class Payment(models.Model):
    """Proof that the levy was paid (point 6.8)."""

    case = models.OneToOneField(Case, models.PROTECT, related_name="payment")
    document = models.CharField(_("payment document number"), max_length=60)
    paid_on = models.DateField(_("paid on"))
    amount = models.DecimalField(_("sum, tenge"), max_digits=12, decimal_places=2)

    class Meta:
        verbose_name = _("payment of the levy")
        verbose_name_plural = _("payments of the levy")

    def __str__(self) -> str:
        return self.document


class HandOut(models.Model):
    """Who took the result in hand, by which identity document, and by which power of attorney when a representative."""

    case = models.OneToOneField(Case, models.PROTECT, related_name="hand_out_record")
    receiver = models.CharField(_("received by"), max_length=150)
    identity = models.CharField(_("identity document"), max_length=80)
    power_of_attorney = models.CharField(_("power of attorney"), max_length=120, blank=True)

    class Meta:
        verbose_name = _("hand-out")
        verbose_name_plural = _("hand-outs")

    def __str__(self) -> str:
        return self.receiver


class Dispatch(models.Model):
    """The permit sent by post with advice of delivery (point 6.9)."""

    case = models.OneToOneField(Case, models.PROTECT, related_name="dispatch")
    tracking = models.CharField(_("tracking number"), max_length=40)
    address = models.CharField(_("address"), max_length=300)

    class Meta:
        verbose_name = _("postal dispatch")
        verbose_name_plural = _("postal dispatches")

    def __str__(self) -> str:
        return self.tracking


class Index(models.Model):
    """The monthly calculation index from a day on, in tenge."""

    since = models.DateField(_("since"), unique=True)
    tenge = models.PositiveIntegerField(_("tenge"))
    reference_kk = models.CharField(_("legal reference in Kazakh"), max_length=300)
    reference_ru = models.CharField(_("legal reference in Russian"), max_length=300)

    class Meta:
        verbose_name = _("monthly calculation index")
        verbose_name_plural = _("monthly calculation indices")
        ordering: ClassVar = ["since"]

    def __str__(self) -> str:
        return f"{self.since:%d.%m.%Y}: {self.tenge}"


class LevyRate(models.Model):
    """The levy for one worker, in monthly calculation indices, from a day on."""

    group = models.CharField(_("group of activities"), max_length=10, choices=ActivityGroup)
    category = models.CharField(_("category"), max_length=1, choices=Category)
    indices = models.PositiveSmallIntegerField(_("indices"))
    since = models.DateField(_("since"))
    until = models.DateField(_("until"), null=True, blank=True)
    reference_kk = models.CharField(_("legal reference in Kazakh"), max_length=300)
    reference_ru = models.CharField(_("legal reference in Russian"), max_length=300)

    class Meta:
        verbose_name = _("rate of the levy")
        verbose_name_plural = _("rates of the levy")
        ordering: ClassVar = ["group", "category", "since"]
        constraints: ClassVar = [
            models.UniqueConstraint(name="a_rate_begins_once", fields=["group", "category", "since"])
        ]

    def __str__(self) -> str:
        return f"{self.get_category_display()}: {self.indices}"
