"""A person's own settings: the language, the shortcuts; their notices have a page beside it."""

from typing import ClassVar

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override
from django.views.decorators.http import require_http_methods

from workflow.desk.entry.language import remember
from workflow.desk.seating import person
from workflow.office.models import Account


class Habits(forms.ModelForm):
    """How somebody likes the pages."""

    class Meta:
        model = Account
        fields = ("language", "shortcuts")
        labels: ClassVar = {
            "language": gettext_lazy("Language of the pages and letters"),
            "shortcuts": gettext_lazy("Shortcuts of one letter work"),
        }
        help_texts: ClassVar = {
            "shortcuts": gettext_lazy("Switch them off if you dictate, or if keys are pressed by chance."),
        }


@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    """The settings of whoever is signed in; what is kept holds from the next page on."""
    sent = request.POST if request.method == "POST" else None
    form = Habits(sent, instance=Account.objects.get(pk=person(request).pk))
    if not form.is_valid():
        return render(request, "desk/me.html", {"form": form}, status=422 if form.errors else 200)
    account = form.save()
    with override(account.language):
        messages.success(request, _("Your settings are saved."))
    response = redirect("me")
    remember(response, account.language)
    return response
