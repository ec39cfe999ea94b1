"""Who sits on a commission, and who comes instead."""

from collections.abc import Collection
from datetime import date
from typing import ClassVar, Self

from django.conf import settings
from django.contrib.postgres.constraints import ExclusionConstraint
from django.db import models
from django.db.models import F, Q
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from workflow.office import clock
from workflow.office.models import Account, Office
from workflow.office.models.validity import days, only
from workflow.papers.verification.finding import initials


class Person(models.Model):
    """Somebody with an account, or somebody from outside by name; with position and the body that sent them."""

    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, verbose_name=_("account"), null=True, blank=True, related_name="+",
        help_text=_("Empty for a person from outside who does not log in."),
    )  # fmt: skip
    name = models.CharField(
        _("full name"), max_length=150, blank=True, help_text=_("Only for a person without an account.")
    )
    position_kk = models.CharField(_("position in Kazakh"), max_length=200)
    position_ru = models.CharField(_("position in Russian"), max_length=200)
    body_kk = models.CharField(_("from which body, in Kazakh"), max_length=200, blank=True)
    body_ru = models.CharField(_("from which body, in Russian"), max_length=200, blank=True)
    email = models.EmailField(_("e-mail"), blank=True, help_text=_("For invitations; an account has its own."))
    language = models.CharField(_("language"), max_length=2, default="kk", choices=settings.LANGUAGES)
    since = models.DateField(_("since"))
    order = models.CharField(_("order"), max_length=200, help_text=_("Date and number of the order that names them."))

    class Meta:
        abstract = True
        constraints: ClassVar = [
            models.CheckConstraint(
                name="a_%(class)s_is_an_account_or_a_name",
                condition=Q(account__isnull=False, name="") | (Q(account__isnull=True) & ~Q(name="")),
                violation_error_message=_("Choose an account, or write the name of a person without one."),
            ),
            models.CheckConstraint(name="a_%(class)s_is_named_by_an_order", condition=~Q(order="")),
        ]

    def __str__(self) -> str:
        return self.full_name

    @property
    def full_name(self) -> str:
        return self.account.full_name if self.account else self.name

    @property
    def initials(self) -> str:
        """Surname with initials."""
        if self.account:
            return self.account.initials
        surname, _blank, rest = self.name.partition(" ")
        return f"{surname} {initials(rest)}".strip()

    @property
    def position(self) -> str:
        """Position and body in the active language."""
        kazakh = (get_language() or "kk").startswith("kk")
        known = (self.position_kk, self.body_kk) if kazakh else (self.position_ru, self.body_ru)
        return ", ".join(filter(None, known))

    @property
    def mailbox(self) -> tuple[str, str]:
        """Where invitations go, and in which language."""
        return (self.account.email, self.account.language) if self.account else (self.email, self.language)


class SeatQuerySet(models.QuerySet["Member"]):
    def sitting(self, office: Office, on: date) -> Self:
        """The members of an office's commission on a day, in the order of the minutes."""
        held = self.filter(Q(until__isnull=True) | Q(until__gte=on), office=office, since__lte=on)
        return held.select_related("account").order_by("place", "pk")

    def recording(self, account: Account, office: int, roles: Collection[str]) -> bool:
        """Whether an account sits today in one of these roles, or stands in for who does."""
        on = clock.today()
        held = self.filter(Q(until__isnull=True) | Q(until__gte=on), office=office, since__lte=on, role__in=roles)
        stands_in = Substitute.objects.filter(member__in=held, account=account, since__lte=on, until__gte=on)
        return held.filter(Q(account=account) | Q(pk__in=stands_in.values("member"))).exists()


class Member(Person):
    """A seat on the commission from one day to another. A secretary may have a vote or none."""

    class Role(models.TextChoices):
        CHAIR = "chair", _("chair")
        DEPUTY = "deputy", _("deputy chair")
        SECRETARY = "secretary", _("secretary")
        MEMBER = "member", _("member")

    office = models.ForeignKey(Office, models.PROTECT, verbose_name=_("office"), related_name="+")
    role = models.CharField(_("role"), max_length=10, choices=Role, default=Role.MEMBER)
    votes = models.BooleanField(
        _("votes"), default=True, help_text=_("A secretary may keep the minutes without a vote.")
    )
    until = models.DateField(_("until"), null=True, blank=True)
    place = models.PositiveSmallIntegerField(_("place in the list"), default=0)

    objects = SeatQuerySet.as_manager()

    class Meta(Person.Meta):
        verbose_name = _("member of a commission")
        verbose_name_plural = _("members of commissions")
        ordering: ClassVar = ["office", "place", "pk"]
        constraints: ClassVar = [
            *Person.Meta.constraints,
            models.CheckConstraint(
                name="a_membership_ends_after_it_begins", condition=Q(until__isnull=True) | Q(until__gte=F("since")),
                violation_error_message=_("The last day is before the first."),
            ),
            models.CheckConstraint(
                name="only_a_secretary_has_no_vote", condition=Q(votes=True) | Q(role="secretary"),
                violation_error_message=_("Only a secretary may sit without a vote."),
            ),
            ExclusionConstraint(
                name="a_commission_has_one_chair_at_a_time",
                expressions=((only(F("office")), "&&"), (days("since", "until"), "&&")), condition=Q(role="chair"),
                violation_error_message=_("The commission has a chair on these days: end that membership first."),
            ),
            ExclusionConstraint(
                name="an_account_has_one_seat_at_a_time",
                expressions=((only(F("office")), "&&"), (only(F("account")), "&&"), (days("since", "until"), "&&")),
                condition=Q(account__isnull=False),
                violation_error_message=_("This account has a seat on these days already."),
            ),
        ]  # fmt: skip


class SubstituteQuerySet(models.QuerySet["Substitute"]):
    def held(self, on: date) -> Self:
        return self.filter(since__lte=on, until__gte=on).select_related("account")


class Substitute(Person):
    """Who comes instead of a member, by order, from one day to another; with the member's role and vote."""

    member = models.ForeignKey(Member, models.PROTECT, verbose_name=_("instead of"), related_name="substitutes")
    until = models.DateField(_("until"))

    objects = SubstituteQuerySet.as_manager()

    class Meta(Person.Meta):
        verbose_name = _("substitute of a member")
        verbose_name_plural = _("substitutes of members")
        ordering: ClassVar = ["member", "since"]
        constraints: ClassVar = [
            *Person.Meta.constraints,
            models.CheckConstraint(
                name="a_substitute_ends_after_they_begin", condition=Q(until__gte=F("since")),
                violation_error_message=_("The last day is before the first."),
            ),
        ]  # fmt: skip
