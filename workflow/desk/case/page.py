"""The case page: one for every role; the role changes only what can be done."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils import timezone
from django.views.decorators.http import require_safe

from workflow.acts import phrases
from workflow.acts.words import Verb
from workflow.audit.saying import proof
from workflow.cases.access import case_for
from workflow.cases.journal import spoken
from workflow.cases.models import Case, Move
from workflow.cases.notices import read
from workflow.desk import naming
from workflow.desk.case import actions, journal, steps, talk
from workflow.desk.case import clocks as caseclocks
from workflow.desk.case import files as casefiles
from workflow.desk.case.deeds import bench_of
from workflow.desk.case.onward import way_on
from workflow.desk.seating import person, seating
from workflow.office import clock as wall
from workflow.office.models.people import Duty


@require_safe
def show(request: HttpRequest, pk: int) -> HttpResponse:
    """Everything about one case, in the time of its office."""
    case = case_for(person(request), pk)
    read(person(request), case)
    with timezone.override(wall.zone(case.office)):
        return render(request, "desk/case.html", facts_of(request, case))


def facts_of(request: HttpRequest, case: Case) -> dict[str, Any]:
    """What the page shows."""
    clocks = caseclocks.of(case)
    moves = list(case.moves.select_related("by", "post").order_by("version"))
    return head_of(case, clocks) | {
        "steps": steps.of(case, moves, clocks),
        "clocks": clocks,
        "panels": panels_of(request, case),
        "returned": returned(case, moves),
        "printed_at": wall.now(),
        "onward": way_on(request, case),
        **talk.of(request, case),
        "papers": casefiles.papers(case),
        "uploads": casefiles.uploads(case),
        "events": journal.of(case, moves, clocks),
        "chain": chain_of(request, case),
        **actions.of(case, person(request)),
    }


def head_of(case: Case, clocks: list[caseclocks.Line]) -> dict[str, Any]:
    """Number, applicant, service, state and term: what stands above a case on every page of it."""
    running = next((line for line in clocks if line.is_running and not line.is_span), None)
    return {
        "case": case,
        "state": spoken(phrases.desk, case.state),
        "service": naming.service_name(case),
        "variant": naming.variant_name(case),
        "act": case.regulation.act,
        "act_name": naming.act_name(case.regulation.act),
        "act_page": steps.act_page(case),
        "order": naming.order_name(case),
        "badge": running.badge if running else None,
        "point": running.clock.point if running else "",
        "decision": spoken(phrases.decision, case.decision) if case.decision else "",
    }


def panels_of(request: HttpRequest, case: Case, *, only_warnings: bool = False) -> list[dict[str, Any]]:
    """The sections the service brings, what alarms above the others."""
    asked = (panel for panel in bench_of(case).panels if panel.warns or not only_warnings)
    return sorted((panel_of(request, case, panel) for panel in asked), key=lambda shown: not shown["alarms"])


def returned(case: Case, moves: list[Move]) -> Move | None:
    """The return whose reason the executor works by, while the draft lies with them again."""
    last = moves[-1] if moves else None
    return last if last is not None and last.verb == Verb.SEND_BACK and case.is_open else None


def panel_of(request: HttpRequest, case: Case, panel: Any) -> dict[str, Any]:
    """A section the service brings, filled in."""
    facts = panel.facts(case)
    words = render_to_string(panel.template, {**facts, "case": case}, request)
    alarms = panel.warns and facts.get("alarms", True)
    return {"title": panel.title, "words": words, "edit": panel.edit(case, person(request)), "alarms": alarms}


def chain_of(request: HttpRequest, case: Case) -> dict[str, Any] | None:
    """The event chain of the case, for auditors: its length, its seal and, when asked, whether it is whole."""
    if not seating(request).holds(Duty.AUDITOR):
        return None
    known: dict[str, Any] = {"events": case.chain_seq, "seal": bytes(case.chain_mac).hex()}
    if "verify" in request.GET:
        known["proven"], known["faults"] = proof(f"case/{case.pk}")
        known["verified"] = True
    return known
