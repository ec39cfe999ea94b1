"""The pages of the reports: for auditors and heads, each over the offices of their posts."""

import secrets
from typing import Any
from urllib.parse import urlencode

from django import forms
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from workflow.acts import phrases
from workflow.acts.words import Desk
from workflow.cases.journal import spoken
from workflow.cases.models import Case, Clock
from workflow.desk.naming import variant_name
from workflow.desk.seating import seating
from workflow.office import clock
from workflow.office.models import Office
from workflow.office.models.people import Duty
from workflow.oversight.terms import lateness, sampling
from workflow.oversight.terms.asking import Ask, Asked, month_after, month_name

OVERSEERS = (Duty.AUDITOR, Duty.HEAD)
PAGE = 25


def offices_of(request: HttpRequest) -> list[Office]:
    """The offices an auditor or a head answers for; everybody else is refused."""
    mine = seating(request)
    found = [mine.offices[pk] for pk in dict.fromkeys(one.office for one in mine.held if one.duty in OVERSEERS)]
    if not found:
        raise PermissionDenied(_now("Reports on terms are for auditors and heads."))
    return found


def asking(request: HttpRequest) -> Ask:
    form = Ask(request.GET, offices=offices_of(request), today=clock.today())
    form.full_clean()
    return form


@never_cache
@require_safe
def terms(request: HttpRequest) -> HttpResponse:
    """The share of missed terms by step, service and month; every number leads to the terms behind it."""
    form, now = asking(request), clock.now()
    facts: dict[str, Any] = {"form": form, "now": now}
    if form.is_valid():
        asked = form.asked
        lines = lateness.shares(asked, now)
        facts["months"] = [(one, month_name(one)) for one in reversed(asked.months)]
        facts["rows"] = [_row(line, asked) for line in lines]
        facts["totals"] = _cells({one: _sum(lines, one) for one in reversed(asked.months)}, asked, {})
        facts["whole"] = _cell(sum((line.whole for line in lines), lateness.Share()), asked, {})
        facts["sample"] = f"{reverse('oversight-sample')}?{urlencode(asked.query)}"
    return render(request, "oversight/terms.html", facts, status=200 if form.is_valid() else 422)


def _sum(lines: list[lateness.Line], month: Any) -> lateness.Share:
    return sum((line.months[month] for line in lines), lateness.Share())


def _row(line: lateness.Line, asked: Asked) -> dict[str, Any]:
    which = {"service": line.service, "kind": line.kind, "desk": line.desk}
    whole = _cell(line.whole, asked, which)
    return {"line": line, "cells": _cells(line.months, asked, which), "whole": whole}


def _cells(shares: dict[Any, lateness.Share], asked: Asked, which: dict[str, str]) -> list[dict[str, Any]]:
    """A month each, with the address of its missed terms."""
    month = {one: {"since": f"{one:%Y-%m}", "until": f"{one:%Y-%m}"} for one in shares}
    return [_cell(share, asked, {**which, **month[one]}) for one, share in shares.items()]


def _cell(share: lateness.Share, asked: Asked, which: dict[str, str]) -> dict[str, Any]:
    return {"share": share, "href": f"{reverse('oversight-late')}?{urlencode({**asked.query, **which})}"}


@never_cache
@require_safe
def late(request: HttpRequest) -> HttpResponse:
    """The missed terms one by one: which step, by whose hands, how long, what was not counted."""
    form, now = asking(request), clock.now()
    if not form.is_valid():
        return render(request, "oversight/late.html", {"form": form}, status=422)
    asked, which = form.asked, _which(request)
    page = Paginator(lateness.late_terms(asked, now, **which), PAGE).get_page(request.GET.get("page"))
    facts: dict[str, Any] = {
        "form": form, "page": page, "kept": list(which.items()), "now": now,
        "step": lateness.step_name(which.get("kind", ""), which["desk"]) if "desk" in which else "",
        "rows": lateness.told(page.object_list, asked.office, now),
        "terms": f"{reverse('oversight-terms')}?{urlencode(asked.query)}",
    }  # fmt: skip
    with timezone.override(clock.zone(asked.office)):
        return render(request, "oversight/late.html", facts)


def _which(request: HttpRequest) -> dict[str, str]:
    """One step, when the address names one that there is."""
    known = {"desk": {one.value for one in Desk}, "kind": {str(one) for one in lateness.OFFICERS}}
    return {name: request.GET[name] for name, values in known.items() if request.GET.get(name) in values}


class Draw(forms.Form):
    """How many cases, from which seed."""

    n = forms.IntegerField(label=_("how many"), min_value=1, max_value=sampling.LARGEST)
    seed = forms.CharField(label=_("seed"), max_length=40, help_text=_("The same seed gives the same cases."))


@never_cache
@require_safe
def sample(request: HttpRequest) -> HttpResponse:
    """A sample drawn by seed: shown with both, so that anybody draws it again."""
    form, now = asking(request), clock.now()
    drawn = Draw(request.GET if "n" in request.GET else None, initial={"n": 20, "seed": secrets.token_hex(4)})
    facts: dict[str, Any] = {"form": form, "draw": drawn, "now": now}
    if form.is_valid() and drawn.is_valid():
        asked = form.asked
        found = sampling.draw(asked, drawn.cleaned_data["n"], drawn.cleaned_data["seed"])
        facts |= {"sample": found, "rows": _drawn(found.cases), "asked": asked, "until": month_after(asked.last)}
    wrong = not form.is_valid() or (drawn.is_bound and not drawn.is_valid())
    return render(request, "oversight/sample.html", facts, status=422 if wrong else 200)


def _drawn(cases: list[Case]) -> list[dict[str, Any]]:
    missed = set(Clock.objects.filter(case__in=cases, late_at__isnull=False).values_list("case", flat=True))
    return [
        {"case": one, "variant": variant_name(one), "state": spoken(phrases.desk, one.state), "late": one.pk in missed}
        for one in cases
    ]
