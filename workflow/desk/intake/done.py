"""After the counter: number, answer date, the papers as soon as they are made, and what comes next."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from workflow.acts import phrases
from workflow.acts.words import Desk, Verb
from workflow.cases.access import case_for
from workflow.cases.forecast import answer_due
from workflow.cases.journal import spoken
from workflow.cases.models import Case
from workflow.desk import naming
from workflow.desk.case.files import given_up
from workflow.desk.seating import person
from workflow.office import clock
from workflow.papers import store
from workflow.papers.models import Paper
from workflow.papers.press.pictures import WIDTHS, Unreadable, page_count

OUTCOMES = (Verb.REGISTER, Verb.REFUSE_ACCEPTANCE)


@require_safe
def show(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that says it is done; the same whenever it is opened again."""
    case = taken_in(request, pk)
    move = case.moves.filter(verb__in=OUTCOMES).select_related("by").first()
    with timezone.override(clock.zone(case.office)):
        known = facts(case) | {
            "case": case,
            "move": move,
            "registered": move is not None and move.verb == Verb.REGISTER,
            "variant": naming.variant_name(case),
            "answer": answer_due(case, case.lodged_at) if case.number else None,
            "next": spoken(phrases.desk, move.target) if move else "",
            "who": spoken(phrases.role, case.chain.at(Desk(move.target)).role) if move and case.number else "",
            "late": case.clocks.filter(desk=case.chain.birth).exclude(late_at=None).first(),
        }
        return render(request, "desk/intake/done.html", known)


@require_safe
def papers(request: HttpRequest, pk: int) -> HttpResponse:
    """The papers alone, asked for again until they are there."""
    case = taken_in(request, pk)
    return render(request, "desk/intake/papers.html", facts(case) | {"case": case})


def facts(case: Case) -> dict[str, Any]:
    """Papers of the counter: made, being made, or given up."""
    found = list(Paper.objects.filter(case=case, kind__in=("coupon", "receipt", "acceptance_refusal")).order_by("id"))
    waiting = [one for one in found if one.made_at is None]
    failed = given_up(waiting)
    lines: list[dict[str, Any]] = [
        {"paper": one, "title": one.title(naming.language()), "failed": one.pk in failed, "pages": pages(one)}
        for one in found
    ]
    return {
        "papers": lines,
        "main": next((line for line in reversed(lines) if line["paper"].made_at), None),
        "waiting": any(one.pk not in failed for one in waiting),
        "poll": reverse("intake-papers", args=[case.pk]),
    }


def pages(paper: Paper) -> list[str]:
    """Addresses of a made paper's pictures: what is printed without leaving the page."""
    if paper.made_at is None:
        return []
    try:
        count = page_count(store.get(paper.stored, paper.sha256))
    except (store.Damaged, Unreadable):
        return []
    return [f"{reverse('paper-page', args=[paper.pk, n])}?w={WIDTHS[-1]}" for n in range(1, count + 1)]


def taken_in(request: HttpRequest, pk: int) -> Case:
    """A case that has left the counter; one that lies there still has no such page."""
    case = case_for(person(request), pk)
    if case.state == Desk.INTAKE:
        raise Http404
    return case
