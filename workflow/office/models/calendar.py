"""The rows an office's calendar is read from: opening hours and special days."""

from collections.abc import Collection
from datetime import timedelta

from django.contrib.postgres.constraints import ExclusionConstraint
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from workflow.office.models.validity import days, numbers, only, refuse_at_the_field

LONGEST_CLOSURE = timedelta(days=366)


class Weekday(models.IntegerChoices):
    MONDAY = 1, _("Monday")
    TUESDAY = 2, _("Tuesday")
    WEDNESDAY = 3, _("Wednesday")
    THURSDAY = 4, _("Thursday")
    FRIDAY = 5, _("Friday")
    SATURDAY = 6, _("Saturday")
    SUNDAY = 7, _("Sunday")


# An integer has no index against overlap of its own without an extension; a range of one number has.
_OFFICE = only(Coalesce(F("office"), 0))


class Hours(models.Model):
    """Opening hours of one office on some weekdays from a day on; lunch is the time between its two moments."""

    office = models.ForeignKey("office.Office", models.CASCADE, related_name="hours", verbose_name=_("office"))
    valid_from = models.DateField(_("valid from"))
    valid_to = models.DateField(_("valid to (that day included)"), null=True, blank=True)
    first_weekday = models.PositiveSmallIntegerField(_("from weekday"), choices=Weekday)
    last_weekday = models.PositiveSmallIntegerField(_("to weekday"), choices=Weekday)
    opens = models.TimeField(_("opens"))
    lunch_from = models.TimeField(_("lunch from"), null=True, blank=True)
    lunch_to = models.TimeField(_("lunch to"), null=True, blank=True)
    closes = models.TimeField(_("closes"))
    reference_kk = models.CharField(_("legal reference in Kazakh"), max_length=300)
    reference_ru = models.CharField(_("legal reference in Russian"), max_length=300, blank=True)
    reference_en = models.CharField(_("legal reference in English"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("opening hours")
        verbose_name_plural = _("opening hours")
        ordering = ("office", "valid_from", "first_weekday")
        constraints = (
            models.CheckConstraint(
                name="hours_end_after_they_begin",
                condition=Q(valid_to__isnull=True) | Q(valid_to__gte=F("valid_from")),
                violation_error_message=_("The last day is before the first."),
            ),
            models.CheckConstraint(
                name="weekdays_of_hours_go_from_monday_to_sunday",
                condition=Q(first_weekday__gte=1, last_weekday__lte=7, last_weekday__gte=F("first_weekday")),
                violation_error_message=_("The last weekday is before the first."),
            ),
            models.CheckConstraint(
                name="office_opens_before_it_closes",
                condition=Q(opens__lt=F("closes")),
                violation_error_message=_("The office opens before it closes."),
            ),
            models.CheckConstraint(
                name="lunch_lies_inside_opening_hours",
                condition=Q(lunch_from__isnull=True, lunch_to__isnull=True)
                | Q(
                    lunch_from__isnull=False,
                    lunch_to__isnull=False,
                    lunch_from__gt=F("opens"),
                    lunch_to__gt=F("lunch_from"),
                    closes__gt=F("lunch_to"),
                ),
                violation_error_message=_("Lunch has a beginning and an end inside the opening hours."),
            ),
            ExclusionConstraint(
                name="one_set_of_hours_per_office_and_weekday",
                expressions=(
                    (_OFFICE, "&&"),
                    (numbers("first_weekday", "last_weekday"), "&&"),
                    (days("valid_from", "valid_to"), "&&"),
                ),
                violation_error_message=_("Other hours of this office hold on these days: end them first."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.office}: {self.first_weekday}–{self.last_weekday}, {self.opens:%H:%M}–{self.closes:%H:%M}"

    def validate_constraints(self, exclude: Collection[str] | None = None) -> None:
        fields = {
            "hours_end_after_they_begin": "valid_to",
            "weekdays_of_hours_go_from_monday_to_sunday": "last_weekday",
            "office_opens_before_it_closes": "closes",
            "lunch_lies_inside_opening_hours": "lunch_to",
            "one_set_of_hours_per_office_and_weekday": "valid_from",
        }
        refuse_at_the_field(self, fields, exclude)


class SpecialDay(models.Model):
    """A day off or a worked day, for the whole country or one office; an office's own row outweighs the country's."""

    class Kind(models.TextChoices):
        OFF = "off", _("day off")
        WORKED = "worked", _("worked day")

    class Week(models.TextChoices):
        ANY = "any", _("every office")
        FIVE_DAY = "five_day", _("offices with a five-day week")
        SIX_DAY = "six_day", _("offices with a six-day week")

    office = models.ForeignKey(
        "office.Office",
        models.CASCADE,
        null=True,
        blank=True,
        related_name="special_days",
        verbose_name=_("office (empty: the whole country)"),
    )
    first_day = models.DateField(_("first day"))
    last_day = models.DateField(_("last day"), blank=True, help_text=_("Left empty, the row is for one day."))
    kind = models.CharField(_("kind"), max_length=6, choices=Kind)
    week = models.CharField(_("binds"), max_length=8, choices=Week, default=Week.ANY)
    hours_of = models.PositiveSmallIntegerField(_("worked by the hours of"), choices=Weekday, null=True, blank=True)
    name_kk = models.CharField(_("name in Kazakh"), max_length=200)
    name_ru = models.CharField(_("name in Russian"), max_length=200, blank=True)
    name_en = models.CharField(_("name in English"), max_length=200, blank=True)
    reference_kk = models.CharField(_("legal reference in Kazakh"), max_length=300)
    reference_ru = models.CharField(_("legal reference in Russian"), max_length=300, blank=True)
    reference_en = models.CharField(_("legal reference in English"), max_length=300, blank=True)
    estimated = models.BooleanField(_("date is an estimate"), default=False)

    class Meta:
        verbose_name = _("special day")
        verbose_name_plural = _("special days")
        ordering = ("first_day", "office")
        constraints = (
            models.CheckConstraint(
                name="special_days_end_after_they_begin",
                condition=Q(last_day__gte=F("first_day")) & Q(last_day__lte=F("first_day") + LONGEST_CLOSURE),
                violation_error_message=_("The last day is the first day or comes within a year after it."),
            ),
            models.CheckConstraint(
                name="special_day_is_off_or_worked",
                condition=Q(kind__in=("off", "worked"), week__in=("any", "five_day", "six_day")),
            ),
            models.CheckConstraint(
                name="only_a_worked_day_follows_the_hours_of_a_weekday",
                condition=Q(kind="off", hours_of__isnull=True)
                | Q(kind="worked", hours_of__isnull=False, hours_of__gte=1, hours_of__lte=7),
                violation_error_message=_("A worked day, and only that, names the weekday whose hours it follows."),
            ),
            ExclusionConstraint(
                name="one_special_day_per_office_and_date",
                expressions=((_OFFICE, "&&"), (days("first_day", "last_day"), "&&")),
                violation_error_message=_("There is a special day on this date already: change that one."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.first_day:%d.%m.%Y}: {self.name_kk}"

    def clean(self) -> None:
        """A row without a last day is for one day."""
        self.last_day = self.last_day or self.first_day

    def validate_constraints(self, exclude: Collection[str] | None = None) -> None:
        fields = {
            "special_days_end_after_they_begin": "last_day",
            "special_day_is_off_or_worked": "kind",
            "only_a_worked_day_follows_the_hours_of_a_weekday": "hours_of",
            "one_special_day_per_office_and_date": "first_day",
        }
        refuse_at_the_field(self, fields, exclude)
