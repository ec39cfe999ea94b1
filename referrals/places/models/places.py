"""Employers and providers, and the places they offer."""

from collections.abc import Collection
from datetime import date
from typing import ClassVar, Self

from django.db import models
from django.db.models import Count, F, Q
from django.db.models.functions import Coalesce
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from referrals.models.application import Education
from referrals.models.kinds import FIXED_TERM, Kind
from referrals.models.occupation import Occupation
from workflow.office.models import Office
from workflow.office.models.validity import refuse_at_the_field


class Host(models.Model):
    """An employer, a provider of training or guidance, an organiser of public works."""

    number = models.CharField(_("BIN or IIN"), max_length=12, unique=True)
    name_kk = models.CharField(_("name in Kazakh"), max_length=300)
    name_ru = models.CharField(_("name in Russian"), max_length=300)
    address_kk = models.CharField(_("address in Kazakh"), max_length=300)
    address_ru = models.CharField(_("address in Russian"), max_length=300)
    contact = models.CharField(_("whom to ask for"), max_length=150, blank=True)
    phone = models.CharField(_("telephone"), max_length=40)

    class Meta:
        verbose_name = _("employer or provider")
        verbose_name_plural = _("employers and providers")
        ordering: ClassVar = ["name_kk"]

    def __str__(self) -> str:
        return self.name_kk if (get_language() or "kk").startswith("kk") else self.name_ru


class PlaceQuerySet(models.QuerySet["Place"]):
    def counted(self) -> Self:
        """With `taken` and `free`: the seats held and those left."""
        held = Count("bookings", filter=Q(bookings__freed_at=None))
        return self.annotate(taken=held).annotate(free=F("capacity") - Coalesce(F("taken"), 0))

    def with_a_seat(self) -> Self:
        """Of counted ones, those with a seat left."""
        return self.filter(Q(free__gt=0))

    def open_on(self, day: date) -> Self:
        return self.filter(Q(until=None) | Q(until__gte=day), since__lte=day)

    def known(self) -> Self:
        return self.select_related("host", "occupation", "office")


class Place(models.Model):
    """A vacancy or a place of a measure, with so many seats. What a kind has no use for stays empty."""

    office = models.ForeignKey(Office, models.PROTECT, verbose_name=_("office"), related_name="+")
    host = models.ForeignKey(Host, models.PROTECT, verbose_name=_("employer or provider"), related_name="places")
    kind = models.CharField(_("kind of referral"), max_length=20, choices=Kind)
    occupation = models.ForeignKey(Occupation, models.PROTECT, verbose_name=_("occupation"), related_name="+")
    work_kk = models.CharField(_("work in Kazakh"), max_length=300)
    work_ru = models.CharField(_("work in Russian"), max_length=300)
    capacity = models.PositiveSmallIntegerField(_("seats"))
    education = models.PositiveSmallIntegerField(_("education at least"), choices=Education, default=Education.BASIC)
    experience = models.PositiveSmallIntegerField(_("experience at least, years"), default=0)
    pay = models.DecimalField(_("pay, tenge a month"), max_digits=12, decimal_places=2, null=True, blank=True)
    months = models.PositiveSmallIntegerField(_("for how many months"), null=True, blank=True)
    subsidy_percent = models.DecimalField(
        _("subsidy of the pay, %"), max_digits=5, decimal_places=2, null=True, blank=True
    )
    contract = models.CharField(_("contract with the employer"), max_length=120, blank=True)
    since = models.DateField(_("offered since"))
    until = models.DateField(_("offered until"), null=True, blank=True)

    objects = PlaceQuerySet.as_manager()

    class Meta:
        verbose_name = _("vacancy or place")
        verbose_name_plural = _("vacancies and places")
        ordering: ClassVar = ["kind", "-since", "pk"]
        constraints: ClassVar = [
            models.CheckConstraint(
                name="a_place_ends_after_it_begins", condition=Q(until=None) | Q(until__gte=F("since")),
                violation_error_message=_("The last day is before the first."),
            ),
            models.CheckConstraint(
                name="a_place_of_fixed_term_has_months", condition=~Q(kind__in=FIXED_TERM) | Q(months__gte=1),
                violation_error_message=_("A place of this kind is for a number of months."),
            ),
            models.CheckConstraint(
                name="only_a_social_job_is_subsidised",
                condition=Q(kind=Kind.SOCIAL_JOB, subsidy_percent__isnull=False, subsidy_percent__range=(0, 100))
                | (~Q(kind=Kind.SOCIAL_JOB) & Q(subsidy_percent=None)),
                violation_error_message=_("A social workplace, and no other, has a subsidy of the pay in percent."),
            ),
            models.CheckConstraint(
                name="pay_is_a_sum", condition=Q(pay=None) | Q(pay__gte=0),
                violation_error_message=_("A sum is not negative."),
            ),
        ]  # fmt: skip
        indexes: ClassVar = [models.Index(fields=["office", "kind", "until"], name="places_of_an_office")]

    def __str__(self) -> str:
        return f"{self.work}, {self.host}"

    @property
    def work(self) -> str:
        return self.work_kk if (get_language() or "kk").startswith("kk") else self.work_ru

    def validate_constraints(self, exclude: Collection[str] | None = None) -> None:
        fields = {
            "a_place_ends_after_it_begins": "until", "a_place_of_fixed_term_has_months": "months",
            "only_a_social_job_is_subsidised": "subsidy_percent", "pay_is_a_sum": "pay",
        }  # fmt: skip
        refuse_at_the_field(self, fields, exclude)
