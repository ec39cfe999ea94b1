"""How a commission sits and votes: one row per office, from a day on."""

from collections.abc import Collection
from datetime import date
from typing import ClassVar

from django.contrib.postgres.constraints import ExclusionConstraint
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from workflow.office.models import Office
from workflow.office.models.validity import days, only, refuse_at_the_field

NUMBER = Q(quorum_number__isnull=False, quorum_top__isnull=True, quorum_bottom__isnull=True)
SHARE = Q(quorum_number__isnull=True, quorum_top__isnull=False, quorum_bottom__isnull=False)


class Rules(models.Model):
    """Seats, quorum, majority, tie, ballot, notice. What a session was held by never changes: a trigger keeps it."""

    class Majority(models.TextChoices):
        PRESENT = "present", _("more than half of the members present")
        MEMBERS = "members", _("more than half of all members")
        CAST = "cast", _("more than half of the votes for and against")

    class Tie(models.TextChoices):
        CHAIR = "chair", _("the vote of whoever presides decides")
        REFUSED = "refused", _("the recommendation is to refuse")

    class Ballot(models.TextChoices):
        OPEN = "open", _("open")
        SECRET = "secret", _("secret")

    office = models.ForeignKey(Office, models.PROTECT, verbose_name=_("office"), related_name="+")
    since = models.DateField(_("since"))
    until = models.DateField(_("until"), null=True, blank=True)
    seats = models.PositiveSmallIntegerField(_("voting members by the order"))
    quorum_number = models.PositiveSmallIntegerField(
        _("quorum: so many members"), null=True, blank=True, help_text=_("Either a number here, or a share below.")
    )
    quorum_top = models.PositiveSmallIntegerField(
        _("quorum as a share: upper figure"), null=True, blank=True, help_text=_("2 and 3 make two thirds.")
    )
    quorum_bottom = models.PositiveSmallIntegerField(_("quorum as a share: lower figure"), null=True, blank=True)
    quorum_over = models.BooleanField(_("more than this share, not just this share"), default=False)
    majority = models.CharField(_("majority"), max_length=8, choices=Majority, default=Majority.PRESENT)
    tie = models.CharField(_("when votes are equal"), max_length=8, choices=Tie, default=Tie.CHAIR)
    ballot = models.CharField(_("ballot"), max_length=8, choices=Ballot, default=Ballot.OPEN)
    abstaining = models.BooleanField(_("members may abstain"), default=True)
    notice_hours = models.PositiveSmallIntegerField(_("hours of notice at least"), default=2)
    series = models.CharField(_("series of the numbers of minutes"), max_length=12, default="ХТМ")
    reference_kk = models.CharField(_("legal reference in Kazakh"), max_length=300)
    reference_ru = models.CharField(_("legal reference in Russian"), max_length=300)

    class Meta:
        verbose_name = _("rules of a commission")
        verbose_name_plural = _("rules of commissions")
        ordering: ClassVar = ["office", "-since"]
        constraints: ClassVar = [
            models.CheckConstraint(
                name="commission_rules_end_after_they_begin",
                condition=Q(until__isnull=True) | Q(until__gte=F("since")),
                violation_error_message=_("The last day is before the first."),
            ),
            models.CheckConstraint(
                name="a_quorum_is_a_number_or_a_share", condition=NUMBER | SHARE,
                violation_error_message=_("Enter the quorum as a number or as a share, one of the two."),
            ),
            models.CheckConstraint(
                name="a_quorum_number_can_be_reached",
                condition=Q(quorum_number__isnull=True) | Q(quorum_number__gte=1, quorum_number__lte=F("seats")),
                violation_error_message=_("The quorum is between one and the number of members."),
            ),
            models.CheckConstraint(
                name="a_quorum_share_is_at_most_the_whole",
                condition=Q(quorum_bottom__isnull=True) | Q(quorum_top__gte=1, quorum_top__lte=F("quorum_bottom")),
                violation_error_message=_("The upper figure of the share is at most the lower one."),
            ),
            models.CheckConstraint(
                name="a_commission_has_seats", condition=Q(seats__gte=1),
                violation_error_message=_("A commission has at least one member."),
            ),
            models.CheckConstraint(
                name="minutes_are_numbered_in_a_series", condition=~Q(series=""),
            ),
            ExclusionConstraint(
                name="one_set_of_commission_rules_a_day",
                expressions=((only(F("office")), "&&"), (days("since", "until"), "&&")),
                violation_error_message=_("Other rules of this office hold on these days: end them first."),
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"{self.office.code}, {self.since:%d.%m.%Y}"

    def validate_constraints(self, exclude: Collection[str] | None = None) -> None:
        fields = {
            "commission_rules_end_after_they_begin": "until",
            "a_quorum_is_a_number_or_a_share": "quorum_number",
            "a_quorum_number_can_be_reached": "quorum_number",
            "a_quorum_share_is_at_most_the_whole": "quorum_top",
            "a_commission_has_seats": "seats",
            "minutes_are_numbered_in_a_series": "series",
            "one_set_of_commission_rules_a_day": "since",
        }
        refuse_at_the_field(self, fields, exclude)

    @classmethod
    def in_force(cls, office: Office, on: date) -> "Rules | None":
        """The rules of an office on a day, if any were entered."""
        held = cls.objects.filter(Q(until__isnull=True) | Q(until__gte=on), office=office, since__lte=on)
        return held.select_related("office").first()

    @property
    def is_secret(self) -> bool:
        return self.ballot == self.Ballot.SECRET
