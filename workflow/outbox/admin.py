"""What people were told and what is still owed, as auditors read it."""

from collections.abc import Iterable
from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from workflow.audit.saying import told
from workflow.office.administration import ReadTable, audited
from workflow.outbox.kinds import TITLES
from workflow.outbox.models import Notification, Owed

KINDS = TITLES | {
    "moved": _("Telling of a move"),
    "warning": _("Telling of a term"),
    "announce": _("Telling of a happening"),
    "news": _("Telling the applicant"),
    "paper": _("Making a paper"),
}


class KindFilter(admin.SimpleListFilter):
    title = _("kind")
    parameter_name = "kind"

    def lookups(self, request: HttpRequest, model_admin: Any) -> Iterable[tuple[str, str]]:
        present = set(model_admin.model.objects.values_list("kind", flat=True).order_by().distinct())
        return [(name, str(KINDS.get(name, name))) for name in sorted(present)]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        return queryset.filter(kind=self.value()) if self.value() else queryset


class FateFilter(KindFilter):
    title = _("what became of it")
    parameter_name = "fate"

    def lookups(self, request: HttpRequest, model_admin: Any) -> Iterable[tuple[str, str]]:
        return [("waits", str(_("waits"))), ("done", str(_("done"))), ("given-up", str(_("given up")))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        match self.value():
            case "waits":
                return queryset.filter(done_at=None, failed_at=None)
            case "done":
                return queryset.filter(done_at__isnull=False)
            case "given-up":
                return queryset.filter(failed_at__isnull=False)
            case _:
                return queryset


@admin.register(Owed)
class OwedAdmin(ReadTable):
    list_display = ("id", "kind_in_words", "what", "owed_at", "tries", "done_at", "failed_at")
    list_filter = (FateFilter, KindFilter)
    date_hierarchy = "owed_at"
    ordering = ("-id",)
    fields = ("kind_in_words", "what", "owed_at", "tries", "try_at", "done_at", "failed_at", "error")

    @admin.display(description=_("kind"), ordering="kind")
    def kind_in_words(self, owed: Owed) -> str:
        return str(KINDS.get(owed.kind, owed.kind))

    @admin.display(description=_("what"))
    def what(self, owed: Owed) -> str:
        return "; ".join(f"{label}: {words}" for label, words in told(owed.payload))


@admin.register(Notification)
class NotificationAdmin(ReadTable):
    list_display = ("account", "kind_in_words", "number", "at", "read_at")
    list_filter = (KindFilter,)
    list_select_related = ("account",)
    search_fields = ("account__surname", "account__username", "facts__number")
    search_help_text = _("Surname, login or number of the case")
    date_hierarchy = "at"
    fields = ("account", "kind_in_words", "number", "at", "read_at")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Notification]:
        """Those to the people of the offices this auditor reads."""
        return super().get_queryset(request).filter(account__posts__office__in=audited(request)).distinct()

    @admin.display(description=_("kind"), ordering="kind")
    def kind_in_words(self, notification: Notification) -> str:
        return str(KINDS.get(notification.kind, notification.kind))

    @admin.display(description=_("case"))
    def number(self, notification: Notification) -> str:
        return notification.facts.get("number", "—")
