"""The case: one concrete model for every service. Its verbs are the only way it moves."""

from datetime import date
from typing import Any, ClassVar, Self

from django.conf import settings
from django.db import models
from django.db.models.functions import Right
from django.utils.translation import gettext_lazy as _
from django_fsm import ConcurrentTransition, FSMField

from workflow.acts import shelf
from workflow.acts.act import Regulation
from workflow.acts.chain import Chain
from workflow.acts.words import ENDINGS, FOLLOWS, Channel, Decision, Desk, Verb
from workflow.cases.models.verbs import Verbs


class CaseQuerySet(models.QuerySet["Case"]):
    def open(self) -> Self:
        return self.exclude(state__in=ENDINGS)


class Case(Verbs):
    """A request on its way through the chain of the act it was lodged under.

    Only the gate writes it: every change of a row needs a Move with the next version (a database trigger sees to it).
    `lodged_at` is the moment the packet was handed in; `decision` what the commission or the head settled.
    """

    office = models.ForeignKey(
        "office.Office", models.PROTECT, verbose_name=_("office"), related_name="cases", db_index=False
    )
    act = models.CharField(_("act"), max_length=60)
    edition = models.DateField(_("edition"))
    service = models.CharField(_("service"), max_length=60)
    variant = models.CharField(_("variant"), max_length=30)
    channel = models.CharField(_("channel"), max_length=10)
    order_kk = models.CharField(_("applied by order, in Kazakh"), max_length=300, blank=True)
    order_ru = models.CharField(_("applied by order, in Russian"), max_length=300, blank=True)
    series = models.CharField(_("series of case numbers"), max_length=12)
    applicant = models.ForeignKey(
        "applicants.Applicant", models.PROTECT, verbose_name=_("applicant"), related_name="cases"
    )

    state = FSMField(_("desk"), max_length=20, protected=True, default=Desk.INTAKE)
    version = models.PositiveIntegerField(_("version"), default=1)
    decision = models.CharField(
        _("decision"), max_length=8, blank=True, choices=[(one.value, one.value) for one in Decision]
    )
    executor = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, verbose_name=_("responsible executor"), null=True, related_name="+"
    )
    number = models.CharField(_("number"), max_length=30, null=True, db_index=True)
    code = models.CharField(_("secret code"), max_length=20, blank=True)
    token = models.UUIDField(unique=True)
    lodged_at = models.DateTimeField(_("handed in"))
    registered_at = models.DateTimeField(_("registered"), null=True)
    closed_at = models.DateTimeField(_("closed"), null=True)
    chain_seq = models.PositiveIntegerField(default=0)
    chain_mac = models.BinaryField(max_length=32, default=bytes(32))

    objects = CaseQuerySet.as_manager()

    is_held = False
    """Locked by `gate.take` in this transaction."""
    passing: Any = None
    """The right by which the gate is letting somebody through."""

    class Meta:
        verbose_name = _("case")
        verbose_name_plural = _("cases")
        ordering: ClassVar = ["-id"]
        indexes: ClassVar = [
            models.Index(fields=["office", "-id"], name="newest_cases_of_an_office"),
            models.Index(Right("number", 6), name="cases_by_the_end_of_number"),
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(name="a_number_is_given_once_at_an_office", fields=["office", "number"])
        ]

    def __str__(self) -> str:
        return self.number or f"№ {self.pk}"

    @classmethod
    def from_db(cls, db: str | None, field_names: Any, values: Any, **more: Any) -> Self:
        case = super().from_db(db, field_names, values, **more)
        if not {"state", "version"} <= case.__dict__.keys():  # a deferred state would be unprotected
            guarded = cls._base_manager.using(db).filter(pk=case.pk).values("state", "version")
            case.__dict__.update(guarded.get())
        case._loaded_version = case.version
        return case

    def get_deferred_fields(self) -> set[str]:
        return super().get_deferred_fields() - {"state"}

    def refresh_from_db(self, using: str | None = None, fields: Any = None, from_queryset: Any = None) -> None:
        """Reads the row again; the protected state is let in through its own door."""
        self.__dict__.pop("state", None)
        super().refresh_from_db(using, fields, from_queryset)
        if fields is None:
            self._loaded_version = self.version

    def hold(self) -> None:
        """Locks the row until the transaction ends; ConcurrentTransition when it is not the version that was read.

        A case that `gate.take` has locked already costs no second look: the version is checked again as it is written.
        """
        if self.is_held:
            return
        same = type(self)._base_manager.select_for_update().filter(pk=self.pk, version=self._loaded_version)
        head = same.values_list("chain_seq", "chain_mac").first()
        if head is None:
            raise ConcurrentTransition(f"case {self.pk} was changed after it was read")
        self.chain_seq, self.chain_mac = head  # the sweeper may have told of a lateness since

    def clean_fields(self, exclude: Any = None) -> None:
        super().clean_fields({*(exclude or ()), "state"})

    def _do_update(self, base_qs: Any, *args: Any, **more: Any) -> Any:
        """Writes only over the version that was read: a stale save is a conflict, whatever it touches."""
        written = super()._do_update(base_qs.filter(version=self._loaded_version), *args, **more)
        if not written:
            raise ConcurrentTransition(f"case {self.pk} was changed after it was read")
        self._loaded_version = self.version
        return written

    # ── the act ──────────────────────────────────────────────────────────────────────────────────
    @property
    def regulation(self) -> Regulation:
        """The rules the case was lodged under; it finishes under them, whatever comes later."""
        return shelf.find(self.act, self.edition, self.service)

    @property
    def chain(self) -> Chain:
        return self.regulation.chain(self.variant, self.channel)

    @property
    def chain_key(self) -> str:
        return chain_key(self.act, self.edition, self.service, self.variant, self.channel)

    @property
    def desk(self) -> Desk:
        return Desk(self.state)

    @property
    def is_open(self) -> bool:
        return self.state not in ENDINGS

    def leads_to(self, name: str) -> Desk | None:
        """Where a verb leads from here by the act and by what was decided; None where it may not be used."""
        if name in FOLLOWS and FOLLOWS[Verb(name)] != self.decision:
            return None
        return self.chain.leads_to(self.state, name)


def chain_key(act: str, edition: date, service: str, variant: str, channel: str) -> str:
    """How the database's guard names a chain."""
    return f"{act}@{edition.isoformat()}/{service}/{variant}/{Channel(channel)}"
