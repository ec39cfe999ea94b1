"""Assigning many cases at once: to one executor or evenly, confirmed first, then done one by one in the background."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from workflow.acts.words import Desk
from workflow.cases.models import Case
from workflow.cases.refusals import Refusal
from workflow.desk.head import orders, waiting
from workflow.desk.head.executors import Candidate, candidates, share
from workflow.desk.head.home import heads
from workflow.desk.head.lists import PAGE, assignment
from workflow.desk.head.models import Resolution
from workflow.desk.seating import person
from workflow.office import clock
from workflow.office.models import Office

EVENLY = "evenly"
MOST = 4 * PAGE
NUMBER = re.compile(r"[0-9]{1,17}")
PAIR = re.compile(r"([0-9]{1,17}):([0-9]{1,9}):([0-9]{1,17})")
"""A case, the version it was shown in, the executor it is to get."""


@dataclass(frozen=True, slots=True)
class Portion:
    """The cases one executor is to get."""

    candidate: Candidate
    cases: list[Case]

    @property
    def after(self) -> int:
        """How many open steps will lie with the executor then."""
        return self.candidate.load + len(self.cases)


@require_http_methods(["GET", "HEAD"])
def choose(request: HttpRequest) -> HttpResponse:
    """Which executor, or evenly; with the resolution."""
    cases = chosen(request, request.GET.getlist("case"))
    if not cases:
        return assignment(request, _("Choose at least one case."), 422)
    if len({case.office_id for case in cases}) > 1:
        return assignment(request, _("Choose cases of one office: its own executors get them."), 422)
    office = cases[0].office
    known = {
        "cases": cases,
        "candidates": candidates(office, clock.today(office)),
        "resolutions": Resolution.objects.offered(cases[0]),
        "evenly": EVENLY,
    }
    return render(request, "desk/head/many.html", known)


@require_POST
def confirm(request: HttpRequest) -> HttpResponse:
    """How many cases go to whom; nothing is done yet."""
    cases = chosen(request, request.POST.getlist("case"))
    if not cases:
        return assignment(request, _("Choose at least one case."), 422)
    reason = " ".join(filter(None, [request.POST.get("ready", ""), request.POST.get("reason", "").strip()]))[:2000]
    plan = portions(cases[0].office, cases, request.POST.get("executor", EVENLY))
    return render(request, "desk/head/confirm.html", {"plan": plan, "cases": cases, "reason": reason})


@require_POST
@transaction.atomic
def order(request: HttpRequest) -> HttpResponse:
    """What was confirmed is written down as a job; for ten seconds it can be undone without a trace."""
    named = [found.groups() for pair in request.POST.getlist("to")[:MOST] if (found := PAIR.fullmatch(pair))]
    plan = {int(key): (int(version), int(executor)) for key, version, executor in named}
    cases = chosen(request, map(str, plan))
    if not cases:
        return assignment(request, _("These cases have moved on; nothing is left to assign."), 409)
    job = orders.order(
        orders.MANY, [(case, *plan[case.pk]) for case in cases],
        by=person(request), office=cases[0].office, reason=request.POST.get("reason", "")[:2000],
    )  # fmt: skip
    return redirect("job", job.pk)


def chosen(request: HttpRequest, keys: Iterable[str]) -> list[Case]:
    """Those of the cases named that wait for this head to assign them, the nearest term first."""
    asked = [int(key) for key in keys if key.isascii() and key.isdigit() and len(key) < 18][:MOST]
    clocks = waiting.at(Desk.ASSIGNMENT, heads(request)).filter(case__in=asked)
    return [one.case for one in clocks.select_related("case__office", "case__applicant")]


def portions(office: Office, cases: list[Case], whom: str) -> list[Portion]:
    """Everything to one executor, or an even share to each who is not away."""
    found = {one.account.pk: one for one in candidates(office, clock.today(office))}
    if whom != EVENLY:
        one = found.get(int(whom)) if NUMBER.fullmatch(whom) else None
        if one is None:
            raise Refusal(_("This person is no executor of the office."), way_on=_("Choose another executor."))
        return [Portion(one, cases)]
    loads = {pk: one.load for pk, one in found.items() if one.away is None}
    if not loads:
        raise Refusal(
            _("Every executor is away today."), way_on=_("Choose the executor yourself: who stands in gets it.")
        )
    given = share(cases, loads)
    shared = {pk: [case for case, who in given if who == pk] for pk in loads}
    return [Portion(found[pk], its) for pk, its in shared.items() if its]
