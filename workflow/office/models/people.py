"""Accounts, the posts they hold and who stands in for whom."""

from collections.abc import Collection
from datetime import date
from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.contrib.postgres.constraints import ExclusionConstraint
from django.db import models
from django.db.models import Count, F, Q
from django.utils.translation import gettext_lazy as _

from workflow.applicants.folding import KazakhOrder
from workflow.office.models.offices import Office
from workflow.office.models.validity import days, only, refuse_at_the_field

BY_NAME = (KazakhOrder("surname"), KazakhOrder("given_name"))
"""How lists of people are sorted: by the Kazakh alphabet, where Ғ stands after Г and Ө after О."""


class AccountManager(BaseUserManager["Account"]):
    def create_user(self, username: str, password: str | None = None, **fields: object) -> "Account":
        account = self.model(username=username, **fields)
        account.set_password(password)
        account.save(using=self._db)
        return account

    def create_superuser(self, username: str, password: str | None = None, **fields: object) -> "Account":
        return self.create_user(username, password, is_staff=True, is_superuser=True, **fields)

    def executors(self, office: Office, on: date) -> models.QuerySet["Account"]:
        """Executors of an office on a day, the least loaded first; `load` is how many open steps each has."""
        posts = Post.objects.held(on).filter(office=office, duty=Duty.EXECUTOR)
        open_steps = Count("clocks_held", filter=Q(clocks_held__stopped_at__isnull=True), distinct=True)
        return self.filter(posts__in=posts).annotate(load=open_steps).order_by("load", *BY_NAME)

    def clock(self) -> "Account":
        """The user who acts when a term runs out."""
        account, _made = self.get_or_create(
            is_clock=True, defaults={"username": "clock", "surname": "—", "password": "!"}
        )
        return account


class Account(AbstractBaseUser, PermissionsMixin):
    """A person who logs in, or the clock. Separation of duties is by `iin`, never by account."""

    username = models.CharField(_("login"), max_length=60, unique=True)
    surname = models.CharField(_("surname"), max_length=80)
    given_name = models.CharField(_("given name"), max_length=80, blank=True)
    patronymic = models.CharField(_("patronymic"), max_length=80, blank=True)
    iin = models.CharField(_("IIN"), max_length=12, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    language = models.CharField(
        _("language"), max_length=2, default="kk", choices=[("kk", "Қазақша"), ("ru", "Русский"), ("en", "English")]
    )
    shortcuts = models.BooleanField(_("keyboard shortcuts"), default=True)
    is_active = models.BooleanField(_("may log in"), default=True)
    is_staff = models.BooleanField(_("may open the administration"), default=False)
    is_clock = models.BooleanField(default=False, editable=False)

    objects = AccountManager()

    USERNAME_FIELD = "username"
    REQUIRED_FIELDS: ClassVar = ["surname"]

    class Meta:
        verbose_name = _("account")
        verbose_name_plural = _("accounts")
        ordering: ClassVar = ["surname", "given_name"]
        constraints: ClassVar = [
            models.UniqueConstraint(name="there_is_one_clock", fields=["is_clock"], condition=Q(is_clock=True)),
        ]

    def __str__(self) -> str:
        return self.full_name

    @property
    def full_name(self) -> str:
        """Surname, given name and patronymic as papers print them."""
        return " ".join(part for part in (self.surname, self.given_name, self.patronymic) if part)

    def get_full_name(self) -> str:
        return self.full_name

    @property
    def initials(self) -> str:
        """Surname with initials: "Бөкейханова Ү. Ғ."."""
        return " ".join([self.surname, *(f"{part[0]}." for part in (self.given_name, self.patronymic) if part)])


class Duty(models.TextChoices):
    """What a post is for: the acts' roles, and the two who look on and look after."""

    CLERK = "clerk", _("office clerk")
    HEAD = "head", _("head")
    EXECUTOR = "executor", _("responsible executor")
    COMMISSION = "commission", _("commission")
    TSON_OPERATOR = "tson_operator", _("one-stop-shop operator")
    AUDITOR = "auditor", _("auditor")
    ADMINISTRATOR = "administrator", _("administrator")


class PostQuerySet(models.QuerySet["Post"]):
    def held(self, on: date) -> "PostQuerySet":
        return self.filter(Q(until__isnull=True) | Q(until__gte=on), since__lte=on, account__is_active=True)


class Post(models.Model):
    """One account holds one duty at one office, from one day to another."""

    account = models.ForeignKey(Account, models.PROTECT, verbose_name=_("account"), related_name="posts")
    office = models.ForeignKey(Office, models.PROTECT, verbose_name=_("office"), related_name="posts")
    duty = models.CharField(_("duty"), max_length=20, choices=Duty)
    title_kk = models.CharField(_("title in Kazakh"), max_length=200, blank=True)
    title_ru = models.CharField(_("title in Russian"), max_length=200, blank=True)
    since = models.DateField(_("since"))
    until = models.DateField(_("until"), null=True, blank=True)

    objects = PostQuerySet.as_manager()

    class Meta:
        verbose_name = _("post")
        verbose_name_plural = _("posts")
        constraints: ClassVar = [
            models.CheckConstraint(
                name="a_post_ends_after_it_begins", condition=Q(until__isnull=True) | Q(until__gte=F("since"))
            ),
            models.UniqueConstraint(name="a_post_is_given_once", fields=["account", "office", "duty", "since"]),
        ]

    def __str__(self) -> str:
        return f"{self.account} — {self.get_duty_display()}, {self.office.code}"


class Substitution(models.Model):
    """Somebody stands in for the holder of a post, by order, from one day to another."""

    post = models.ForeignKey(Post, models.PROTECT, verbose_name=_("post"), related_name="substitutions")
    substitute = models.ForeignKey(Account, models.PROTECT, verbose_name=_("substitute"), related_name="substitutions")
    since = models.DateField(_("since"), help_text=_("The first day, by the order."))
    until = models.DateField(_("until"), help_text=_("The last day, that day included."))
    order = models.CharField(
        _("order"),
        max_length=200,
        help_text=_("Date and number of the order; it stands on papers signed by the substitute."),
    )

    class Meta:
        verbose_name = _("substitution")
        verbose_name_plural = _("substitutions")
        constraints: ClassVar = [
            models.CheckConstraint(name="a_substitution_ends_after_it_begins", condition=Q(until__gte=F("since"))),
            models.CheckConstraint(name="a_substitution_names_its_order", condition=~Q(order="")),
            ExclusionConstraint(
                name="one_substitute_for_a_post_a_day",
                expressions=((only(F("post")), "&&"), (days("since", "until"), "&&")),
                violation_error_message=_(
                    "Somebody stands in for this post on these days already: end that order first."
                ),
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"{self.substitute} → {self.post}"

    def validate_constraints(self, exclude: Collection[str] | None = None) -> None:
        fields = {
            "a_substitution_ends_after_it_begins": "until",
            "a_substitution_names_its_order": "order",
            "one_substitute_for_a_post_a_day": "since",
        }
        refuse_at_the_field(self, fields, exclude)
