"""The lists behind the head's numbers: to assign, to decide, at risk."""

from typing import cast

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from workflow.acts.words import Desk
from workflow.cases.models.clock import ClockQuerySet
from workflow.desk.head import waiting
from workflow.desk.head.home import heads
from workflow.desk.naming import said
from workflow.office import clock as wall

PAGE = 25
ONLY = {
    "overdue": (gettext_lazy("Overdue in the office"), waiting.overdue),
    "urgent": (gettext_lazy("A quarter of the term is left"), waiting.urgent),
}


@require_safe
def to_assign(request: HttpRequest) -> HttpResponse:
    """Cases without an executor, to be chosen one by one or many at once."""
    return assignment(request)


def assignment(request: HttpRequest, mistake: str = "", status: int = 200) -> HttpResponse:
    """The list to assign from, with what was wrong about the choice made on it."""
    clocks, known = waiting.at(Desk.ASSIGNMENT, heads(request)), {}
    if variant := request.GET.get("variant", ""):
        clocks = clocks.filter(case__variant=variant)
    known = {"mistake": mistake, "variant": variant, "variants": variants(request)}
    return _shown(request, "desk/head/assign.html", clocks, known, status)


@require_safe
def to_decide(request: HttpRequest) -> HttpResponse:
    """Cases the head decides alone."""
    known = {"heading": _("To decide"), "what": "decide"}
    return _shown(request, "desk/head/list.html", waiting.at(Desk.DECISION, heads(request)), known)


@require_safe
def at_risk(request: HttpRequest) -> HttpResponse:
    """Steps that are overdue or nearly so, with who holds them."""
    now, only = wall.now(), request.GET.get("only", "")
    clocks = waiting.at_risk(heads(request), now)
    if only in ONLY:
        heading, which = ONLY[only]
        return _shown(request, "desk/head/list.html", clocks.filter(which(now)), {"heading": heading, "what": "risk"})
    return _shown(request, "desk/head/list.html", clocks, {"heading": _("At risk"), "what": "risk"})


@require_safe
def of_executor(request: HttpRequest, pk: int) -> HttpResponse:
    """What lies with one executor of the head's offices: all of it, or what is due today or overdue."""
    found = next((one for one in waiting.executors(heads(request)) if one.pk == pk), None)
    if found is None:
        raise Http404
    known = {"heading": f"{_('Executor')}: {found.full_name}", "what": "executor"}
    return _shown(
        request, "desk/head/list.html", waiting.lying_with(pk, heads(request), request.GET.get("due", "")), known
    )


@require_safe
def came_in(request: HttpRequest) -> HttpResponse:
    """Packets handed in this week, wherever they are now."""
    page = Paginator(waiting.came_in(heads(request), wall.now()), PAGE).get_page(request.GET.get("page"))
    rows = [waiting.row_of_case(case) for case in page.object_list]
    return render(
        request,
        "desk/head/list.html",
        {"heading": _("Came in this week"), "what": "inflow", "page": page, "rows": rows},
    )


def variants(request: HttpRequest) -> list[tuple[str, str, int]]:
    """The variants that wait to be assigned, each with its name and number."""
    counted: dict[str, list] = {}
    waits = waiting.at(Desk.ASSIGNMENT, heads(request)).select_related("case")
    for case in (one.case for one in waits.only("case__variant", "case__service", "case__act", "case__edition")):
        counted.setdefault(case.variant, [said(case.regulation.variants[case.variant]), 0])[1] += 1
    return [(variant, name, number) for variant, (name, number) in counted.items()]


def _shown(request: HttpRequest, template: str, clocks: ClockQuerySet, known: dict, status: int = 200) -> HttpResponse:
    page = Paginator(clocks, PAGE).get_page(request.GET.get("page"))
    rows = list(waiting.rows(cast(ClockQuerySet, page.object_list)))
    return render(request, template, {"dated": True, **known, "page": page, "rows": rows}, status=status)
