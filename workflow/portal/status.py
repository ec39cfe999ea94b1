"""The status page: where a case is, by its number and the secret code of the receipt; no account is needed."""

from collections.abc import Callable
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

from workflow.acts.words import Desk
from workflow.cases.models import Case
from workflow.cases.refusals import Refusal
from workflow.office import clock, throttle
from workflow.office.slowing import too_many
from workflow.papers import responses
from workflow.portal import access, counter, handout, stages, standing

NUMBER = throttle.Limit(free=10, first=15, longest=900)
ADDRESS = throttle.Limit(free=30, first=15, longest=900)
UNPROCESSABLE = 422
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
    """Asks for number and code; shows the case to whoever knew them within the last twenty minutes."""
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
    if form.wait:
        return too_many(request, form.wait)
    return render(request, "portal/ask.html", {"form": form}, status=UNPROCESSABLE)


@private
@require_POST
def here(request: HttpRequest) -> HttpResponse:
    """The answer to "are you still here?": the door stays open for as long again."""
    case = access.looked_at(request)
    still = HttpResponse(status=204) if case and getattr(request, "htmx", False) else redirect("status")
    if case:
        access.open_door(still, case)
    return still


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
    """The case in plain words, in the time of its office; whoever looks may look for as long again."""
    stay = {"idle": access.MINUTES * 60, "warn": access.WARNING * 60}
    with timezone.override(clock.zone(case.office)):
        response = render(request, "portal/status.html", facts_of(case) | stay | {"form": form}, status=status)
    access.open_door(response, case)
    return response


def facts_of(case: Case) -> dict[str, Any]:
    names = case.regulation.variants[case.variant]
    now = clock.now()
    return {
        "case": case,
        "now": standing.of(case, now),
        "printed_at": now,
        "service": names.get((get_language() or "kk")[:2], names["kk"]),
        "stages": stages.of(case, now),
        "papers": handout.lines(case),
        "proofs": handout.sent(case),
        "pays": case.state == Desk.PAYMENT,
        "hours": counter.hours(case.office),
        "address": counter.address(case.office),
    }
