"""The status page: where a case is, by its number and the secret code of the receipt; no account is needed."""

from collections.abc import Callable
from datetime import datetime
from functools import wraps
from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from workflow.acts.chain import Wait
from workflow.acts.words import Desk
from workflow.cases.forecast import answer_due
from workflow.cases.models import Case, Clock
from workflow.cases.refusals import Refusal
from workflow.office import clock, throttle
from workflow.papers import responses
from workflow.portal import access, handout, stages
from workflow.portal.sentences import SAYINGS

NUMBER = throttle.Limit(free=10, first=15, longest=900)
ADDRESS = throttle.Limit(free=30, first=15, longest=900)
UNPROCESSABLE, TOO_MANY = 422, 429
View = Callable[..., HttpResponse]


class Ask(forms.Form):
    """Number and code, as the receipt prints them."""

    number = forms.CharField(
        label=gettext_lazy("Number of the application"),
        max_length=40,
        help_text=gettext_lazy("It stands on the receipt."),
    )
    code = forms.CharField(
        label=gettext_lazy("Secret code"),
        max_length=40,
        help_text=gettext_lazy("Sixteen letters and digits of the receipt; spaces and hyphens do not matter."),
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false", "autocapitalize": "characters"}),
    )
    wait = 0

    def __init__(self, *args: Any, address: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.address = address
        self.case: Case | None = None

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if self.errors:
            return given
        number = " ".join(given["number"].split())
        self.wait = throttle.take("status-address", self.address, ADDRESS) or throttle.take(
            "status-number", number, NUMBER
        )
        if self.wait:
            raise forms.ValidationError(_("Too many attempts. Try again in (seconds): %(wait)s") % {"wait": self.wait})
        self.case = access.find(number, given["code"])
        if self.case is None:
            raise forms.ValidationError(_("No application has this number and code. Compare them with the receipt."))
        throttle.forgive("status-number", number)
        throttle.forgive("status-address", self.address)
        return given


def private(view: View) -> View:
    """No cache keeps the page."""

    @wraps(view)
    def kept_nowhere(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = view(request, *args, **kwargs)
        response.headers.setdefault("Cache-Control", "private, no-store")
        return response

    return kept_nowhere


@private
@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    """Asks for number and code; shows the case to whoever knew them within the last half hour."""
    if request.method == "POST":
        return ask(request)
    case = access.looked_at(request)
    if case is None:
        return render(request, "portal/ask.html", {"form": Ask()})
    return result(request, case, handout.ProofForm())


def ask(request: HttpRequest) -> HttpResponse:
    form = Ask(request.POST, address=request.META.get("REMOTE_ADDR", ""))
    if form.is_valid() and form.case:
        inside = redirect("status")
        access.open_door(inside, form.case)
        return inside
    response = render(request, "portal/ask.html", {"form": form}, status=TOO_MANY if form.wait else UNPROCESSABLE)
    if form.wait:
        response["Retry-After"] = str(form.wait)
    return response


@private
@require_POST
def leave(request: HttpRequest) -> HttpResponse:
    """Shuts the door again: for those who look from somebody else's device."""
    response = redirect("status")
    access.shut_door(response)
    return response


@private
@require_POST
def proof(request: HttpRequest) -> HttpResponse:
    """Takes proof of payment while the case waits for it."""
    case = access.looked_at(request)
    if case is None:
        return redirect("status")
    form = handout.ProofForm(request.POST, request.FILES)
    if not form.is_valid():
        return result(request, case, form, UNPROCESSABLE)
    try:
        handout.send(case.pk, form.cleaned_data["proof"])
    except Refusal as refusal:
        form.add_error(None, refusal.sentence)
        return result(request, access.looked_at(request) or case, form, refusal.status)
    messages.success(request, _("Proof of payment received. The specialist has been told."))
    return redirect("status")


@private
@require_safe
def paper(request: HttpRequest, pk: int) -> HttpResponse:
    """A paper the applicant may have."""
    case = access.looked_at(request)
    if case is None:
        raise Http404
    return responses.of_paper(request, get_object_or_404(handout.papers(case), pk=pk))


def result(request: HttpRequest, case: Case, form: forms.Form, status: int = 200) -> HttpResponse:
    """The case in plain words, in the time of its office."""
    with timezone.override(clock.zone(case.office)):
        return render(request, "portal/status.html", facts_of(case) | {"form": form}, status=status)


def facts_of(case: Case) -> dict[str, Any]:
    waiting = case.clocks.open().filter(kind=Clock.Kind.WAIT).first()
    names = case.regulation.variants[case.variant]
    return {
        "case": case,
        "saying": SAYINGS[case.desk],
        "service": names.get((get_language() or "kk")[:2], names["kk"]),
        "answer": answer_of(case, clock.now()),
        "until": waiting.due_at if waiting else None,
        "stages": stages.of(case),
        "papers": handout.lines(case),
        "proofs": handout.sent(case),
        "pays": case.state == Desk.PAYMENT,
    }


def answer_of(case: Case, now: datetime) -> dict[str, Any]:
    """When the answer is due; a new date, and an apology, when that has passed and the office still owes it."""
    if not owes_an_answer(case):
        return {}
    due = answer_due(case, case.lodged_at)
    return {"due": due, "late": due < now, "new": answer_due(case, now, case.desk) if due < now else None}


def owes_an_answer(case: Case) -> bool:
    """Whether the case is with the office and before the notice or the result."""
    row = case.chain.at(case.state)
    rows = case.chain.desks
    first_wait = next((place for place, one in enumerate(rows) if isinstance(one, Wait)), len(rows))
    return row is not None and rows.index(row) < first_wait
