"""Sessions of a commission and who came to them."""

from datetime import date
from typing import ClassVar, Self

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from permits.commission.models.rules import Rules
from permits.commission.models.seats import Member, Person, Substitute
from workflow.office import clock
from workflow.office.models import Office


class SessionQuerySet(models.QuerySet["Session"]):
    def ahead(self) -> Self:
        """Planned or going on."""
        return self.filter(state__in=(Session.State.PLANNED, Session.State.OPEN))

    def known(self) -> Self:
        return self.select_related("office", "rules", "minutes")


class Session(models.Model):
    """One session: planned, open, closed, minuted. Its number, given as it opens, is that of its minutes.

    Without `rules` and with `attended` it was entered before sessions were held here: minutes on paper, taken over.
    """

    class State(models.TextChoices):
        PLANNED = "planned", _("planned")
        OPEN = "open", _("open")
        CLOSED = "closed", _("closed")
        MINUTED = "minuted", _("minutes signed")
        CALLED_OFF = "called_off", _("called off")

    office = models.ForeignKey(Office, models.PROTECT, verbose_name=_("office"), related_name="+")
    rules = models.ForeignKey(Rules, models.PROTECT, verbose_name=_("rules"), null=True, related_name="sessions")
    number = models.CharField(_("number"), max_length=30, blank=True)
    starts_at = models.DateTimeField(_("begins"))
    place = models.CharField(_("place"), max_length=200)
    state = models.CharField(_("state"), max_length=10, choices=State, default=State.PLANNED)
    planned_at = models.DateTimeField(_("planned on"))
    planned_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, verbose_name=_("planned by"), related_name="+"
    )
    invited_at = models.DateTimeField(_("invitations sent"), null=True)
    opened_at = models.DateTimeField(_("opened"), null=True)
    closed_at = models.DateTimeField(_("closed on"), null=True)
    remarks = models.TextField(_("remarks for the minutes"), blank=True)
    attended = models.TextField(_("members present"), blank=True)
    because = models.CharField(_("why it was called off"), max_length=300, blank=True)
    chair_at = models.DateTimeField(_("confirmed by whoever presided"), null=True)
    chair_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    secretary_at = models.DateTimeField(_("confirmed by the secretary"), null=True)
    secretary_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    minutes = models.OneToOneField(
        "papers.Paper", models.PROTECT, verbose_name=_("minutes"), null=True, related_name="+"
    )

    objects = SessionQuerySet.as_manager()

    class Meta:
        verbose_name = _("session of the commission")
        verbose_name_plural = _("sessions of the commission")
        ordering: ClassVar = ["-starts_at", "-pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                name="minutes_are_numbered_once", fields=["office", "number"],
                condition=~Q(number="") & Q(rules__isnull=False),
            ),
            models.CheckConstraint(
                name="a_held_session_has_a_number", condition=Q(state__in=["planned", "called_off"]) | ~Q(number="")
            ),
            models.CheckConstraint(
                name="a_session_called_off_says_why", condition=~Q(state="called_off") | ~Q(because="")
            ),
            models.CheckConstraint(
                name="signed_minutes_were_confirmed_by_two",
                condition=~Q(state="minuted")
                | Q(rules=None)
                | Q(chair_at__isnull=False, secretary_at__isnull=False, minutes__isnull=False),
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        begins = date_format(self.starts_at.astimezone(clock.zone(self.office)), "SHORT_DATETIME_FORMAT")
        return f"№ {self.number}, {begins}" if self.number else begins

    @property
    def day(self) -> date:
        """The day of the session at its office."""
        return self.starts_at.astimezone(clock.zone(self.office)).date()

    @property
    def is_ahead(self) -> bool:
        return self.state in (self.State.PLANNED, self.State.OPEN)


class Attendance(models.Model):
    """A seat at a session: who has it, whether they came, or who came instead by order."""

    session = models.ForeignKey(Session, models.PROTECT, verbose_name=_("session"), related_name="attendances")
    member = models.ForeignKey(Member, models.PROTECT, verbose_name=_("member"), related_name="+")
    present = models.BooleanField(_("present"), default=False)
    substitute = models.ForeignKey(
        Substitute, models.PROTECT, verbose_name=_("who came instead"), null=True, blank=True, related_name="+"
    )

    class Meta:
        verbose_name = _("attendance")
        verbose_name_plural = _("attendance")
        ordering: ClassVar = ["session", "member__place", "member_id"]
        constraints: ClassVar = [
            models.UniqueConstraint(name="a_seat_is_taken_once_a_session", fields=["session", "member"])
        ]

    def __str__(self) -> str:
        return str(self.person)

    @property
    def person(self) -> Person:
        """Who sits there."""
        return self.substitute or self.member

    @property
    def votes(self) -> bool:
        return self.member.votes
