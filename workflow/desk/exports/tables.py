"""Lists of the administration as exports: their own columns and filters, for whoever may read them there."""

from datetime import date
from decimal import Decimal
from typing import Any

from django.contrib import admin
from django.contrib.admin.options import IncorrectLookupParameters, ModelAdmin
from django.contrib.admin.utils import label_for_field, lookup_field
from django.core.exceptions import BadRequest, PermissionDenied
from django.db.models import Model, QuerySet
from django.http import Http404, HttpRequest
from django.utils.html import strip_tags
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from workflow.desk.exports.sheets import Column, Said, Sheet, Value, finds
from workflow.office.models import Account

BEFORE = "table."


@finds
def table(name: str) -> Sheet | None:
    """ "table.cases.case": the change list of a model."""
    if not name.startswith(BEFORE):
        return None
    found = next(
        (one for model, one in admin.site._registry.items() if model._meta.label_lower == name[len(BEFORE) :]), None
    )
    if found is None:
        return None
    meta = found.model._meta
    return Sheet(
        name,
        capfirst(str(meta.verbose_name_plural)),
        tuple(_column(found, field) for field in found.list_display),
        asked=lambda request: _asked(found, request),
        rows=lambda account: _rows(found, account),
        said=_said,
        back=f"admin:{meta.app_label}_{meta.model_name}_changelist",
    )


def _column(table: ModelAdmin, field: Any) -> Column:
    return Column(capfirst(str(label_for_field(field, table.model, table))), lambda row: _value(table, field, row), 24)


def _value(table: ModelAdmin, field: Any, row: Model) -> Value:
    """What the change list shows, with its type where it has one."""
    known, _attribute, value = lookup_field(field, row, table)
    if known is not None and known.flatchoices:
        return str(dict(known.flatchoices).get(value, value))
    if value is None or isinstance(value, bool | int | Decimal | date):
        return value
    return strip_tags(str(value))


def _asked(table: ModelAdmin, request: HttpRequest) -> QuerySet[Any]:
    _admit(table, request)
    try:
        return table.get_changelist_instance(request).get_queryset(request)
    except IncorrectLookupParameters as odd:
        raise BadRequest("the list has no such filter") from odd


def _rows(table: ModelAdmin, account: Account) -> QuerySet[Any]:
    request = HttpRequest()
    request.user, request.method = account, "GET"
    _admit(table, request)
    found = table.get_queryset(request)
    return found.select_related(*table.list_select_related) if isinstance(table.list_select_related, tuple) else found


def _admit(table: ModelAdmin, request: HttpRequest) -> None:
    if not table.admin_site.has_permission(request):
        raise Http404
    if not table.has_view_permission(request):
        raise PermissionDenied


def _said(request: HttpRequest) -> Said:
    return [(_("Filters"), "; ".join(f"{name}: {value}" for name, value in request.GET.items()))] if request.GET else []
