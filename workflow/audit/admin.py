"""The event chains as auditors see them: read, proven, never written."""

from collections.abc import Callable, Iterable
from typing import Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import path
from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from workflow.audit import access, saying
from workflow.audit.models import Event
from workflow.office.administration import ReadTable, audited

OF_THE_PRODUCT = ("office", "demo")
Names = Callable[[set[int]], QuerySet[Any]]
_of_offices: list[Names] = []


def chains_of_offices(names: Names) -> Names:
    """Registers which chains belong to some offices; rooms above bring their own."""
    _of_offices.append(names)
    return names


chains_of_offices(access.chains)


class KindFilter(admin.SimpleListFilter):
    title = _("kind")
    parameter_name = "kind"

    def lookups(self, request: HttpRequest, model_admin: Any) -> Iterable[tuple[str, str]]:
        return [(name, str(words)) for name, words in saying.KINDS.items()]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Event]) -> QuerySet[Event]:
        return queryset.filter(kind=self.value()) if self.value() else queryset


@admin.register(Event)
class EventAdmin(ReadTable):
    list_display = ("chain", "seq", "kind_in_words", "at", "actor", "what")
    list_filter = (KindFilter,)
    list_select_related = ("actor",)
    search_fields = ("=chain",)
    search_help_text = _("A chain by its name, for example: case/12, office")
    date_hierarchy = "at"
    ordering = ("-id",)
    fields = ("chain", "seq", "kind_in_words", "at", "recorded_at", "actor", "details", "seal")
    change_list_template = "admin/audit/events.html"

    def get_queryset(self, request: HttpRequest) -> QuerySet[Event]:
        """The product's own chains, and those of the offices this auditor reads."""
        rule = Q(chain__in=OF_THE_PRODUCT)
        for names in _of_offices:
            rule |= Q(chain__in=names(audited(request)))
        return super().get_queryset(request).filter(rule)

    def get_urls(self) -> list[Any]:
        prove = path("verify/", self.admin_site.admin_view(self.prove), name="audit_verify")
        return [prove, *super().get_urls()]

    def prove(self, request: HttpRequest) -> HttpResponse:
        """Counts every seal again and says what it found."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        counted, faults = saying.proof()
        facts = {"title": _("The event chains, proven"), "opts": self.opts, "counted": counted, "faults": faults}
        return TemplateResponse(request, "admin/audit/proof.html", {**self.admin_site.each_context(request), **facts})

    @admin.display(description=_("kind"), ordering="kind")
    def kind_in_words(self, event: Event) -> str:
        return saying.kind(event.kind)

    @admin.display(description=_("what"))
    def what(self, event: Event) -> str:
        """The heart of the event; everything stands on its own page."""
        return "; ".join(words for _label, words in saying.told(event.payload, only=saying.HEART))

    @admin.display(description=_("what"))
    def details(self, event: Event) -> SafeString:
        return format_html_join("", "<div><b>{}:</b> {}</div>", saying.told(event.payload))

    @admin.display(description=_("seal"))
    def seal(self, event: Event) -> str:
        return bytes(event.mac).hex()
