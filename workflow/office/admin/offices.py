"""Offices, and which edition of which act each applies."""

from datetime import date
from typing import Any

from django import forms
from django.contrib import admin
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from workflow.office import choices
from workflow.office.admin.forms import Dated
from workflow.office.administration import ADMINISTRATOR, KeptTable
from workflow.office.models import Assignment, Office


@admin.register(Office)
class OfficeAdmin(KeptTable):
    list_display = ("code", "name_kk", "zone", "phone")
    search_fields = ("code", "name_kk", "name_ru")
    readonly_fields = ("calendar_version",)

    def get_readonly_fields(self, request: Any, obj: Office | None = None) -> tuple[str, ...]:
        """The code stands in commands and bookmarks: it is given once."""
        return ("calendar_version", "code") if obj else ("calendar_version",)


class AssignmentForm(Dated):
    """An act from the shelf, chosen and never typed."""

    class Meta:
        model = Assignment
        fields = ("office", "service", "act", "edition", "since", "until", "order_kk", "order_ru", "series")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["service"] = forms.ChoiceField(label=capfirst(_("service")), choices=choices.services())
        self.fields["act"] = forms.ChoiceField(label=capfirst(_("act")), choices=choices.acts())
        self.fields["edition"] = forms.TypedChoiceField(
            label=capfirst(_("edition")), choices=choices.editions(), coerce=date.fromisoformat
        )


@admin.register(Assignment)
class AssignmentAdmin(KeptTable):
    form = AssignmentForm
    list_display = ("office", "service_name", "act_name", "edition", "since", "until", "order_kk", "series")
    list_filter = ("office",)
    list_select_related = ("office",)
    search_fields = ("office__name_kk", "office__name_ru", "order_kk", "order_ru", "series")
    date_hierarchy = "since"
    deletes = (ADMINISTRATOR,)
    fields = AssignmentForm.Meta.fields

    @admin.display(description=_("service"))
    def service_name(self, row: Assignment) -> str:
        return choices.name_of(choices.services(), row.service)

    @admin.display(description=_("act"))
    def act_name(self, row: Assignment) -> str:
        return choices.name_of(choices.acts(), row.act)

    def get_fields(self, request: Any, obj: Assignment | None = None) -> tuple[str, ...]:
        """Who only reads sees the words of the shelf instead of its codes."""
        if self.has_change_permission(request, obj):
            return self.form.Meta.fields
        return ("office", "service_name", "act_name", *self.form.Meta.fields[3:])

    readonly_fields = ("service_name", "act_name")
