"""How a result reached the applicant: given by hand, or sent by post with what the post brought back."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _


class HandOut(models.Model):
    """Who took the result in hand, by which identity document, and by which power of attorney when a representative."""

    case = models.OneToOneField("cases.Case", models.PROTECT, verbose_name=_("case"), related_name="hand_out_record")
    receiver = models.CharField(_("received by"), max_length=150)
    iin = models.CharField(_("IIN of the receiver"), max_length=12, blank=True)
    identity = models.CharField(_("identity document"), max_length=80)
    is_head = models.BooleanField(_("first head of the applicant"), default=False)
    power_of_attorney = models.CharField(_("power of attorney"), max_length=120, blank=True)
    power_since = models.DateField(_("date of the power of attorney"), null=True, blank=True)
    power_until = models.DateField(_("power of attorney valid until"), null=True, blank=True)
    at = models.DateTimeField(_("handed out"))
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, verbose_name=_("who checked the identity"), related_name="+"
    )

    class Meta:
        verbose_name = _("hand-out")
        verbose_name_plural = _("hand-outs")
        constraints: ClassVar = [
            models.CheckConstraint(
                name="a_power_of_attorney_ends_after_it_begins",
                condition=Q(power_until__isnull=True)
                | Q(power_since__isnull=True)
                | Q(power_until__gte=F("power_since")),
            ),
        ]

    def __str__(self) -> str:
        return self.receiver


class ReturnReason(models.Model):
    """Why a letter came back, as administrators word it; one no longer used stays with the letters that name it."""

    code = models.SlugField(_("code"), max_length=40, unique=True)
    text_kk = models.CharField(_("text in Kazakh"), max_length=200)
    text_ru = models.CharField(_("text in Russian"), max_length=200)
    text_en = models.CharField(_("text in English"), max_length=200)
    position = models.PositiveSmallIntegerField(_("position"), default=0)
    in_use = models.BooleanField(_("in use"), default=True)

    class Meta:
        verbose_name = _("reason why a letter came back")
        verbose_name_plural = _("reasons why letters came back")
        ordering: ClassVar = ["position", "pk"]

    def __str__(self) -> str:
        return {"ru": self.text_ru, "en": self.text_en}.get((get_language() or "kk")[:2], self.text_kk)


class DispatchQuerySet(models.QuerySet["Dispatch"]):
    """Letters by what has become of them."""

    def of_offices(self, offices: object) -> "DispatchQuerySet":
        return self.filter(case__office__in=offices)

    def on_the_way(self) -> "DispatchQuerySet":
        return self.filter(delivered_on=None, returned_on=None)

    def came_back(self) -> "DispatchQuerySet":
        """Returned, and nobody has said yet what to do with it."""
        return self.filter(returned_on__isnull=False, kept_at=None, again=None, case__hand_out_record=None)

    def kept(self) -> "DispatchQuerySet":
        """Kept at the office and not called for yet."""
        return self.filter(kept_at__isnull=False, case__hand_out_record=None)


class Dispatch(models.Model):
    """One letter with a result: what was sent where, and what the post brought back.

    A letter that came back is sent again (`follows` names the first one) or kept for collection.
    """

    class Category(models.TextChoices):
        REGISTERED = "registered", _("registered letter with advice of delivery")
        VALUED = "valued", _("valued letter with advice of delivery")
        EXPRESS = "express", _("express mail with advice of delivery")

    case = models.ForeignKey("cases.Case", models.PROTECT, verbose_name=_("case"), related_name="dispatches")
    tracking = models.CharField(_("tracking number"), max_length=40)
    address = models.CharField(_("address"), max_length=300)
    category = models.CharField(_("postal category"), max_length=10, choices=Category, default=Category.REGISTERED)
    cost = models.DecimalField(_("postage, tenge"), max_digits=9, decimal_places=2, null=True, blank=True)
    posted_at = models.DateTimeField(_("posted"))
    posted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, verbose_name=_("posted by"), related_name="+"
    )
    follows = models.OneToOneField(
        "self", models.PROTECT, verbose_name=_("sent again after"), null=True, blank=True, related_name="again"
    )
    delivered_on = models.DateField(_("delivered"), null=True, blank=True)
    received_by = models.CharField(_("received by"), max_length=150, blank=True)
    returned_on = models.DateField(_("came back"), null=True, blank=True)
    reason = models.ForeignKey(
        ReturnReason, models.PROTECT, verbose_name=_("reason of the return"), null=True, blank=True, related_name="+"
    )
    kept_at = models.DateTimeField(_("kept for collection since"), null=True, blank=True)

    objects = DispatchQuerySet.as_manager()

    class Meta:
        verbose_name = _("postal dispatch")
        verbose_name_plural = _("postal dispatches")
        ordering: ClassVar = ["posted_at", "pk"]
        constraints: ClassVar = [
            models.CheckConstraint(
                name="a_letter_arrives_or_comes_back",
                condition=Q(delivered_on__isnull=True) | Q(returned_on__isnull=True),
            ),
            models.CheckConstraint(
                name="an_advice_names_the_receiver", condition=Q(delivered_on__isnull=True) | ~Q(received_by="")
            ),
            models.CheckConstraint(
                name="a_returned_letter_names_the_reason",
                condition=Q(returned_on__isnull=True, reason__isnull=True)
                | Q(returned_on__isnull=False, reason__isnull=False),
            ),
            models.CheckConstraint(
                name="only_a_returned_letter_is_kept", condition=Q(kept_at__isnull=True) | Q(returned_on__isnull=False)
            ),
        ]
        indexes: ClassVar = [
            models.Index("posted_at", name="letters_by_day"),
            models.Index(
                "case",
                name="letters_without_an_answer",
                condition=Q(delivered_on__isnull=True, returned_on__isnull=True),
            ),
        ]

    def __str__(self) -> str:
        return self.tracking
