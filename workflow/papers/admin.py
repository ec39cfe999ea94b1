"""Files and papers as auditors read them, each with its download; the same lines stand below their case."""

import operator
from collections.abc import Callable
from typing import Any, ClassVar

from django.contrib import admin
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from workflow.cases.admin import CaseAdmin
from workflow.office.administration import Lines, ReadTable, audited
from workflow.papers.letters.kinds import kinds
from workflow.papers.models import Paper, Upload


class OfCases(ReadTable):
    """What belongs to the cases of an auditor's offices."""

    list_select_related: ClassVar[Any] = ("case",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).filter(case__office__in=audited(request))


class PaperWords:
    """Columns of a paper."""

    @admin.display(description=_("paper"), ordering="kind")
    def kind_name(self, paper: Paper) -> str:
        return paper.title(get_language() or "kk")

    @admin.display(description=_("file"))
    def download(self, paper: Paper) -> str:
        if paper.made_at is None:
            return str(_("being prepared"))
        return format_html('<a href="{}">{}</a>', reverse("paper", args=[paper.pk]), paper.file_name)


class UploadWords:
    """Columns of a file."""

    name_of: ClassVar[Callable[[Upload], str]] = operator.attrgetter("requirement")
    """What the document is called; the room that knows the documents brings the words."""

    @admin.display(description=_("document"), ordering="requirement")
    def document(self, upload: Upload) -> str:
        return type(self).name_of(upload)

    @admin.display(description=_("file"), ordering="name")
    def download(self, upload: Upload) -> str:
        return format_html('<a href="{}">{}</a>', reverse("upload", args=[upload.pk]), upload.name)


class KindFilter(admin.SimpleListFilter):
    title = _("paper")
    parameter_name = "kind"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        known = [(kind.name, Paper(kind=kind.name).title(get_language() or "kk")) for kind in kinds()]
        return sorted(known, key=lambda one: one[1])

    def queryset(self, request: HttpRequest, queryset: QuerySet[Paper]) -> QuerySet[Paper]:
        return queryset.filter(kind=self.value()) if self.value() else queryset


@admin.register(Paper)
class Papers(PaperWords, ReadTable):
    list_display = ("whose", "kind_name", "number", "draft", "edition", "ordered_at", "made_at", "download")
    list_filter = (KindFilter, "draft")
    list_select_related = ("case", "office")
    search_fields = ("case__number", "number", "code")
    search_help_text = _("Number of the case or of the paper, or its code")
    date_hierarchy = "ordered_at"
    fields = (
        "whose", "kind_name", "number", "code", "draft", "edition", "ordered_at", "ordered_by", "made_at", "sha256",
        "size", "revoked_at", "revoked_by", "revoked_because", "download",
    )  # fmt: skip

    def get_queryset(self, request: HttpRequest) -> QuerySet[Paper]:
        """Papers of the cases of an auditor's offices, and of these offices themselves."""
        offices = audited(request)
        return super().get_queryset(request).filter(Q(case__office__in=offices) | Q(office__in=offices))

    @admin.display(description=_("case or office"), ordering="case")
    def whose(self, paper: Paper) -> str:
        return str(paper.case or paper.of_office)


@admin.register(Upload)
class Uploads(UploadWords, OfCases):
    list_display = ("case", "document", "download", "pages", "at", "by")
    list_select_related = ("case", "by")
    search_fields = ("case__number", "name")
    search_help_text = _("Number of the case or name of the file")
    date_hierarchy = "at"
    fields = ("case", "document", "download", "content_type", "pages", "size", "sha256", "valid_until", "by", "at")


class PaperLines(PaperWords, Lines):
    model = Paper
    fields = ("kind_name", "number", "draft", "edition", "ordered_at", "made_at", "revoked_at", "download")
    readonly_fields = fields


class UploadLines(UploadWords, Lines):
    model = Upload
    fields = readonly_fields = ("document", "download", "pages", "valid_until", "by", "at")


CaseAdmin.inlines += [PaperLines, UploadLines]
