"""What a person wants to be told, kind by kind: in the page, by e-mail."""

from collections.abc import Iterator
from typing import Any

from django import forms
from django.contrib import messages
from django.db import transaction
from django.forms import BoundField
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from workflow.desk.seating import person
from workflow.office.models import Account
from workflow.outbox.kinds import ONLY_BY_MAIL, kinds
from workflow.outbox.models import Switch

PAGE, MAIL = "page", "mail"


class Switches(forms.Form):
    """Two boxes for each kind; what is ticked is told."""

    def __init__(self, *args: Any, account: Account, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.account = account
        kept = {one.kind: one for one in account.switches.all()}
        for kind, title in kinds():
            row = kept.get(kind) or Switch(kind=kind)
            if kind not in ONLY_BY_MAIL:
                self.fields[f"{kind}-{PAGE}"] = _box(title, gettext_lazy("in the page"), row.in_page)
            self.fields[f"{kind}-{MAIL}"] = _box(title, gettext_lazy("by e-mail"), row.by_mail)

    def rows(self) -> Iterator[tuple[str, str, BoundField | None, BoundField]]:
        """Kind, title, the box of the page (if it has one) and the box of e-mail."""
        for kind, title in kinds():
            page = self[f"{kind}-{PAGE}"] if f"{kind}-{PAGE}" in self.fields else None
            yield kind, str(title), page, self[f"{kind}-{MAIL}"]

    @transaction.atomic
    def save(self) -> None:
        """Keeps a row for every kind that is not told both ways."""
        given = self.cleaned_data
        self.account.switches.all().delete()
        rows = [
            Switch(
                account=self.account,
                kind=kind,
                in_page=given.get(f"{kind}-{PAGE}", True),
                by_mail=given[f"{kind}-{MAIL}"],
            )
            for kind, _title in kinds()
        ]
        Switch.objects.bulk_create([row for row in rows if not (row.in_page and row.by_mail)])


def _box(title: Any, way: Any, ticked: bool) -> forms.BooleanField:
    box = forms.BooleanField(label=title, required=False, initial=ticked)
    box.widget.attrs["aria-label"] = f"{title}: {way}"
    return box


@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    """The choices of whoever is signed in."""
    sent = request.POST if request.method == "POST" else None
    form = Switches(sent, account=person(request))
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, _("Your choice of notifications is saved."))
        return redirect("my-notices")
    return render(request, "desk/switches.html", {"form": form})
