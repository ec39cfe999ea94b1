"""Papers that go out with a case, or from an office about more than one."""

from typing import ClassVar, Self

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from workflow.office.models import Office
from workflow.papers import letters

NOT_MADE = Q(made_at=None, stored=None, sha256="", size=0)
MADE = Q(made_at__isnull=False, stored__isnull=False, size__gt=0) & ~Q(sha256="")


class PaperQuerySet(models.QuerySet["Paper"]):
    def made(self) -> Self:
        return self.filter(made_at__isnull=False)

    def final(self) -> Self:
        return self.filter(draft=False)


class Paper(models.Model):
    """One letter of a case; or of an office (minutes of a session), then `about` says what it is about.

    Its facts are frozen when it is ordered; once made, its file and hash are too.

    A trigger of the database keeps that: what follows is only to be made, and later perhaps to be revoked.
    """

    case = models.ForeignKey("cases.Case", models.PROTECT, verbose_name=_("case"), null=True, related_name="papers")
    office = models.ForeignKey("office.Office", models.PROTECT, verbose_name=_("office"), null=True, related_name="+")
    about = models.CharField(_("about"), max_length=40, blank=True)
    kind = models.CharField(_("kind"), max_length=30)
    draft = models.BooleanField(_("draft"), default=False)
    edition = models.PositiveSmallIntegerField(_("edition"), default=1)
    number = models.CharField(_("number"), max_length=30, blank=True)
    code = models.CharField(_("verification code"), max_length=24, null=True, unique=True)
    facts = models.JSONField(_("facts"))
    ordered_at = models.DateTimeField(_("ordered"))
    ordered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, verbose_name=_("ordered by"), null=True, related_name="+"
    )
    made_at = models.DateTimeField(_("made"), null=True)
    stored = models.UUIDField(_("stored as"), null=True, unique=True, editable=False)
    sha256 = models.CharField("SHA-256", max_length=64, blank=True)
    size = models.PositiveIntegerField(_("size, bytes"), default=0)
    revoked_at = models.DateTimeField(_("revoked"), null=True)
    revoked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, verbose_name=_("revoked by"), null=True, related_name="+"
    )
    revoked_because = models.CharField(_("reason of revocation"), max_length=300, blank=True)

    objects = PaperQuerySet.as_manager()

    class Meta:
        verbose_name = _("paper")
        verbose_name_plural = _("papers")
        ordering: ClassVar = ["id"]
        constraints: ClassVar = [
            models.UniqueConstraint(name="a_paper_is_ordered_once", fields=["case", "kind", "draft", "edition"]),
            models.UniqueConstraint(
                name="a_paper_of_an_office_is_ordered_once", fields=["office", "about", "kind", "draft", "edition"]
            ),
            models.CheckConstraint(
                name="a_paper_is_of_a_case_or_of_an_office",
                condition=Q(case__isnull=False, office=None, about="")
                | (Q(case=None, office__isnull=False) & ~Q(about="")),
            ),
            models.CheckConstraint(name="a_paper_is_made_whole_or_not_at_all", condition=NOT_MADE | MADE),
            models.CheckConstraint(name="a_draft_bears_no_number", condition=Q(draft=False) | Q(number="", code=None)),
            models.CheckConstraint(
                name="a_revoked_paper_says_why", condition=Q(revoked_at=None) | ~Q(revoked_because="")
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.number}".strip()

    def title(self, language: str) -> str:
        """What the letter is called in "kk", "ru" or "en"."""
        kind = letters.kind(self.kind)
        return {"kk": kind.title.kk, "ru": kind.title.ru}.get(language[:2], kind.title_en)

    @property
    def of_office(self) -> Office:
        """The office it comes from."""
        return self.office or self.case.office

    @property
    def file_name(self) -> str:
        """The name a download is given."""
        name = f"{self.kind}-{self.number or self.case or self.about}"
        return f"{name}-draft-{self.edition}.pdf" if self.draft else f"{name}.pdf"
