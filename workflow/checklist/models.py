"""Requirements and grounds as editable data with validity and legal reference; what a case met and named of them."""

from datetime import date
from typing import ClassVar, Self

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _


class DatedQuerySet(models.QuerySet["Requirement"]):
    """Rows that hold from one day to another."""

    def asked(self, service: str, variant: str, on: date, kind: str = "") -> Self:
        """What holds for a variant of a service on a day; an empty variant stands for all.

        Where the request itself says of which kind it is, a row may name the kind instead of the variant.
        """
        held = self.filter(Q(until__isnull=True) | Q(until__gte=on), since__lte=on, service=service)
        return held.filter(variant__in={"", variant, kind}).order_by("position", "pk")


class Dated(models.Model):
    """A rule of the standard that a person may edit: for which service and variant, from when to when, by which law."""

    service = models.CharField(_("service"), max_length=60)
    variant = models.CharField(_("variant (empty: all)"), max_length=30, blank=True)
    code = models.SlugField(_("code"), max_length=40)
    text_kk = models.CharField(_("text in Kazakh"), max_length=500)
    text_ru = models.CharField(_("text in Russian"), max_length=500)
    text_en = models.CharField(_("text in English"), max_length=500)
    reference_kk = models.CharField(_("legal reference in Kazakh"), max_length=300)
    reference_ru = models.CharField(_("legal reference in Russian"), max_length=300)
    since = models.DateField(_("since"))
    until = models.DateField(_("until"), null=True, blank=True)
    position = models.PositiveSmallIntegerField(_("position"), default=0)

    objects = DatedQuerySet.as_manager()

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.text()

    def text(self, language: str | None = None) -> str:
        """The words in a language, the active one by default."""
        return {"ru": self.text_ru, "en": self.text_en}.get((language or get_language() or "kk")[:2], self.text_kk)


class Requirement(Dated):
    """A document the applicant hands in; `dated` ones bear a day they are valid until."""

    needed = models.BooleanField(_("must be there"), default=True)
    dated = models.BooleanField(_("has a validity date"), default=False)

    class Meta:
        verbose_name = _("required document")
        verbose_name_plural = _("required documents")
        ordering: ClassVar = ["service", "position"]
        constraints: ClassVar = [
            models.UniqueConstraint(name="a_requirement_begins_once", fields=["service", "variant", "code", "since"]),
        ]


class Ground(Dated):
    """A lawful ground of refusal."""

    class Meta:
        verbose_name = _("ground of refusal")
        verbose_name_plural = _("grounds of refusal")
        ordering: ClassVar = ["service", "position"]
        constraints: ClassVar = [
            models.UniqueConstraint(name="a_ground_begins_once", fields=["service", "variant", "code", "since"]),
        ]


class Received(models.Model):
    """One document of a packet as the clerk received it."""

    case = models.ForeignKey("cases.Case", models.PROTECT, related_name="received")
    requirement = models.ForeignKey(Requirement, models.PROTECT, verbose_name=_("document"), related_name="+")
    pages = models.PositiveSmallIntegerField(_("sheets"), default=1)
    number = models.CharField(_("number"), max_length=80, blank=True)
    valid_until = models.DateField(_("valid until"), null=True, blank=True)

    class Meta:
        verbose_name = _("received document")
        verbose_name_plural = _("received documents")
        ordering: ClassVar = ["requirement__position", "pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(name="a_document_is_received_once", fields=["case", "requirement"])
        ]

    def __str__(self) -> str:
        return str(self.requirement)


class Verdict(models.Model):
    """What the executor found of one received document. Verdicts are only added: the latest counts."""

    class Finding(models.TextChoices):
        """What can be found, in the order of the keys 1 to 4."""

        OK = "ok", _("in order")
        EXPIRED = "expired", _("expired")
        UNREADABLE = "unreadable", _("unreadable")
        OTHER = "other", _("another fault")

    received = models.ForeignKey(Received, models.PROTECT, verbose_name=_("document"), related_name="verdicts")
    finding = models.CharField(_("verdict"), max_length=10, choices=Finding)
    words = models.TextField(_("remark"), blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, verbose_name=_("who"), related_name="+")
    at = models.DateTimeField(_("moment"))

    class Meta:
        verbose_name = _("verdict on a document")
        verbose_name_plural = _("verdicts on documents")
        ordering: ClassVar = ["id"]
        constraints: ClassVar = [
            models.CheckConstraint(name="another_fault_is_told_in_words", condition=~Q(finding="other") | ~Q(words="")),
        ]

    def __str__(self) -> str:
        return f"{self.received}: {self.get_finding_display()}"

    @property
    def fails(self) -> bool:
        """Whether the document has a fault; the commission decides what follows from it."""
        return self.finding != Verdict.Finding.OK


class Consent(models.Model):
    """Consent to the use of data protected by law: which text, when, who took it (act 125, point 6.2)."""

    case = models.OneToOneField("cases.Case", models.PROTECT, related_name="consent")
    text = models.ForeignKey("applicants.ConsentText", models.PROTECT, verbose_name=_("text"), related_name="+")
    at = models.DateTimeField(_("moment"))
    taken_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, verbose_name=_("taken by"), related_name="+")

    class Meta:
        verbose_name = _("consent")
        verbose_name_plural = _("consents")

    def __str__(self) -> str:
        return f"{self.case_id}: {self.text}"


class GroundNamed(models.Model):
    """A ground somebody named against a case, with their own words; `version` is the move that named it."""

    case = models.ForeignKey("cases.Case", models.PROTECT, related_name="grounds")
    ground = models.ForeignKey(Ground, models.PROTECT, verbose_name=_("ground"), related_name="+")
    details = models.TextField(_("details"), blank=True)
    details_ru = models.TextField(_("details in Russian"), blank=True)
    version = models.PositiveIntegerField()

    class Meta:
        verbose_name = _("ground named")
        verbose_name_plural = _("grounds named")
        constraints: ClassVar = [
            models.UniqueConstraint(name="a_ground_is_named_once", fields=["case", "ground", "version"])
        ]

    def __str__(self) -> str:
        return str(self.ground)


class Phrase(models.Model):
    """A standard phrase of a service that officers put into their drafts, in both languages of the papers."""

    class Place(models.TextChoices):
        """Where in a draft it belongs."""

        FACTS = "facts", _("facts of a refusal")
        CONDITIONS = "conditions", _("conditions of a permit")
        NOTE = "note", _("note to the head")

    service = models.CharField(_("service"), max_length=60)
    place = models.CharField(_("place"), max_length=10, choices=Place)
    text_kk = models.TextField(_("text in Kazakh"))
    text_ru = models.TextField(_("text in Russian"))
    position = models.PositiveSmallIntegerField(_("position"), default=0)
    kept = models.BooleanField(_("offered"), default=True)

    class Meta:
        verbose_name = _("standard phrase")
        verbose_name_plural = _("standard phrases")
        ordering: ClassVar = ["service", "place", "position", "pk"]

    def __str__(self) -> str:
        return self.text_kk if (get_language() or "kk").startswith("kk") else self.text_ru
