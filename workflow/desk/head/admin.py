"""Resolutions as administrators keep them."""

from typing import Any

from django import forms
from django.contrib import admin
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from workflow.desk.head.models import Resolution
from workflow.office import choices
from workflow.office.administration import ADMINISTRATOR, KeptTable


class ResolutionForm(forms.ModelForm):
    """The service comes from the shelf of acts."""

    class Meta:
        model = Resolution
        fields = ("office", "service", "text_kk", "text_ru", "position", "kept")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "service" in self.fields:
            services = [("", _("all services")), *choices.services()]
            self.fields["service"] = forms.ChoiceField(label=capfirst(_("service")), choices=services, required=False)


@admin.register(Resolution)
class ResolutionAdmin(KeptTable):
    form = ResolutionForm
    list_display = ("text_kk", "text_ru", "office", "position", "kept")
    list_filter = ("office", "kept")
    list_select_related = ("office",)
    search_fields = ("text_kk", "text_ru")
    deletes = (ADMINISTRATOR,)
