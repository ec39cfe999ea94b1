"""The administration: who may open it, what auditors read, what administrators keep. Posts held today decide."""

from collections.abc import Iterable
from typing import Any, ClassVar, cast

from django.contrib import admin
from django.contrib.auth.models import Group
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from workflow.office import clock
from workflow.office.chronicle import values, write_down
from workflow.office.duties import capacities
from workflow.office.models import Account
from workflow.office.models.people import Duty

AUDITOR, ADMINISTRATOR = Duty.AUDITOR, Duty.ADMINISTRATOR
EVERYWHERE = 0


def seats(request: HttpRequest) -> frozenset[tuple[str, int]]:
    """Duty and office of every post that opens the administration, held or stood in for today; read once per request.

    The superuser is an administrator without a post, so that the first posts can be given at all.
    """
    found = getattr(request, "administration_seats", None)
    if found is None:
        account = cast("Account", request.user)  # a stranger holds nothing: the account is not active
        held = capacities(account, timezone.localdate(clock.now()))
        found = {(one.duty, one.office) for one in held if one.duty in (AUDITOR, ADMINISTRATOR)}
        if account.is_active and account.is_superuser:
            found |= {(ADMINISTRATOR, EVERYWHERE)}
        request.administration_seats = found = frozenset(found)  # type: ignore[attr-defined]
    return found


def holds(request: HttpRequest, *duties: str) -> bool:
    return any(duty in duties for duty, _office in seats(request))


def audited(request: HttpRequest) -> set[int]:
    """The offices whose cases this auditor reads."""
    return {office for duty, office in seats(request) if duty == AUDITOR}


class Site(admin.AdminSite):
    """Open to auditors and administrators; there is no door of its own."""

    def has_permission(self, request: HttpRequest) -> bool:
        return bool(seats(request))

    def register(self, model_or_iterable: Any, admin_class: Any = None, **options: Any) -> None:
        """Django's groups find no place: posts say who may do what."""
        if Group not in (model_or_iterable if isinstance(model_or_iterable, Iterable) else (model_or_iterable,)):
            super().register(model_or_iterable, admin_class, **options)

    def login(self, request: HttpRequest, extra_context: Any = None) -> HttpResponse:
        if request.user.is_authenticated:
            raise PermissionDenied
        return redirect_to_login(request.get_full_path())


class Table(admin.ModelAdmin):
    """Rights over one table by duty; nothing is ever done to many rows at once."""

    reads: ClassVar[tuple[str, ...]] = (AUDITOR,)
    adds: ClassVar[tuple[str, ...]] = ()
    changes: ClassVar[tuple[str, ...]] = ()
    deletes: ClassVar[tuple[str, ...]] = ()
    actions = None
    list_per_page = 50
    show_facets = admin.ShowFacets.NEVER

    def has_module_permission(self, request: HttpRequest) -> bool:
        return holds(request, *self.reads)

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return holds(request, *self.reads)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return holds(request, *self.adds)

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return holds(request, *self.changes)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return holds(request, *self.deletes)


class ReadTable(Table):
    """What auditors read and nobody writes here."""


class KeptTable(Table):
    """What administrators keep and auditors read. Each change stands in the event chain of the offices."""

    reads = (AUDITOR, ADMINISTRATOR)
    adds: ClassVar[tuple[str, ...]] = (ADMINISTRATOR,)
    changes: ClassVar[tuple[str, ...]] = (ADMINISTRATOR,)

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        before = values(type(obj)._base_manager.get(pk=obj.pk)) if change else {}
        super().save_model(request, obj, form, change)
        write_down("changed" if change else "added", obj, request.user.pk, before, values(obj))

    def delete_model(self, request: HttpRequest, obj: Model) -> None:
        before = values(obj)
        write_down("deleted", obj, request.user.pk, before, {})
        super().delete_model(request, obj)


class Lines(admin.TabularInline):
    """Rows shown below another, to be read."""

    reads: ClassVar[tuple[str, ...]] = (AUDITOR,)
    template = "admin/lines.html"
    extra = 0
    can_delete = False

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return holds(request, *self.reads)

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False
