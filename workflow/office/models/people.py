"""Accounts, the posts they hold and who stands in for whom."""

from datetime import date
from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.db import models
from django.db.models import Count, F, Q
from django.utils.translation import gettext_lazy as _

from workflow.office.models.offices import Office


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
        return self.filter(posts__in=posts).annotate(load=open_steps).order_by("load", "surname", "given_name")

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
    since = models.DateField(_("since"))
    until = models.DateField(_("until"))
    order = models.CharField(_("order"), max_length=200)

    class Meta:
        verbose_name = _("substitution")
        verbose_name_plural = _("substitutions")
        constraints: ClassVar = [
            models.CheckConstraint(name="a_substitution_ends_after_it_begins", condition=Q(until__gte=F("since"))),
            models.CheckConstraint(name="a_substitution_names_its_order", condition=~Q(order="")),
        ]

    def __str__(self) -> str:
        return f"{self.substitute} → {self.post}"
