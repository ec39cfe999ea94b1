"""Items of an agenda: a case before the commission, who stands aside from it, what came of it."""

from typing import ClassVar, Self

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from permits.commission.models.sessions import Attendance, Session
from workflow.acts.words import Decision
from workflow.cases.models import Case

RESULTS = [
    (Decision.GRANTED.value, _("recommended to grant")),
    (Decision.REFUSED.value, _("recommended to refuse")),
]


class ItemQuerySet(models.QuerySet["Item"]):
    def waiting(self) -> Self:
        return self.filter(state=Item.State.WAITING)

    def settled(self) -> Self:
        return self.filter(state=Item.State.SETTLED)

    def known(self) -> Self:
        return self.select_related(
            "session__office", "session__rules", "case__office", "case__applicant", "case__executor"
        )

    def settling(self, case: Case) -> "Item | None":
        """The item by which the commission settled a case."""
        return self.settled().filter(case=case).select_related("session__office").order_by("pk").last()


class Item(models.Model):
    """One case on the agenda of one session. What was counted stays as it was counted (a trigger sees to it)."""

    class State(models.TextChoices):
        WAITING = "waiting", _("to be voted on")
        SETTLED = "settled", _("settled")
        POSTPONED = "postponed", _("postponed")

    session = models.ForeignKey(Session, models.PROTECT, verbose_name=_("session"), related_name="items")
    case = models.ForeignKey(Case, models.PROTECT, verbose_name=_("case"), related_name="commission_items")
    place = models.PositiveSmallIntegerField(_("place on the agenda"))
    state = models.CharField(_("state"), max_length=10, choices=State, default=State.WAITING)
    result = models.CharField(_("result"), max_length=8, choices=RESULTS, blank=True)
    in_favour = models.PositiveSmallIntegerField(_("for"), default=0)
    against = models.PositiveSmallIntegerField(_("against"), default=0)
    abstained = models.PositiveSmallIntegerField(_("abstained"), default=0)
    quorum = models.PositiveSmallIntegerField(_("quorum"), null=True)
    closed_at = models.DateTimeField(_("closed on"), null=True)
    closed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, verbose_name=_("closed by"), null=True, related_name="+"
    )
    because = models.CharField(_("why it was postponed"), max_length=300, blank=True)

    objects = ItemQuerySet.as_manager()

    class Meta:
        verbose_name = _("item of an agenda")
        verbose_name_plural = _("items of agendas")
        ordering: ClassVar = ["session", "place", "pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                name="a_case_waits_on_one_agenda", fields=["case"], condition=Q(state="waiting")
            ),
            models.UniqueConstraint(name="a_case_stands_once_on_an_agenda", fields=["session", "case"]),
            models.CheckConstraint(
                name="an_item_is_settled_with_a_result",
                condition=Q(state="settled", closed_at__isnull=False, result__in=["granted", "refused"])
                | (~Q(state="settled") & Q(result="")),
            ),
            models.CheckConstraint(
                name="a_postponed_item_says_why", condition=~Q(state="postponed") | ~Q(because="")
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"{self.place}. {self.case}"

    @property
    def is_waiting(self) -> bool:
        return self.state == self.State.WAITING


class Conflict(models.Model):
    """A conflict of interest declared on one item: it stands in the minutes and is never taken back."""

    item = models.ForeignKey(Item, models.PROTECT, verbose_name=_("item"), related_name="conflicts")
    attendance = models.ForeignKey(Attendance, models.PROTECT, verbose_name=_("member"), related_name="conflicts")
    words = models.CharField(_("what the interest is"), max_length=300)
    at = models.DateTimeField(_("moment"))
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, verbose_name=_("recorded by"), related_name="+")

    class Meta:
        verbose_name = _("conflict of interest")
        verbose_name_plural = _("conflicts of interest")
        ordering: ClassVar = ["pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(name="a_conflict_is_declared_once", fields=["item", "attendance"]),
            models.CheckConstraint(name="a_conflict_is_said_in_words", condition=~Q(words="")),
        ]

    def __str__(self) -> str:
        return f"{self.attendance}: {self.words}"


class Absence(models.Model):
    """A member who was not in the room for one item: came later or left earlier."""

    item = models.ForeignKey(Item, models.PROTECT, verbose_name=_("item"), related_name="absences")
    attendance = models.ForeignKey(Attendance, models.PROTECT, verbose_name=_("member"), related_name="absences")

    class Meta:
        verbose_name = _("absence from an item")
        verbose_name_plural = _("absences from items")
        constraints: ClassVar = [
            models.UniqueConstraint(name="an_absence_is_noted_once", fields=["item", "attendance"])
        ]

    def __str__(self) -> str:
        return str(self.attendance)


class Reading(models.Model):
    """A person had an item open: reading goes on at the first one without such a row."""

    item = models.ForeignKey(Item, models.CASCADE, verbose_name=_("item"), related_name="readings")
    account = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, verbose_name=_("who"), related_name="+")
    at = models.DateTimeField(_("moment"))

    class Meta:
        verbose_name = _("reading of an item")
        verbose_name_plural = _("readings of items")
        constraints: ClassVar = [models.UniqueConstraint(name="an_item_is_read_once", fields=["item", "account"])]

    def __str__(self) -> str:
        return f"{self.account}: {self.item}"
