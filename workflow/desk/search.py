"""Finding a case: by its number, by IIN or BIN, by the applicant's name."""

from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from workflow.acts import phrases
from workflow.applicants import numbers
from workflow.cases.access import visible_to
from workflow.cases.journal import spoken
from workflow.cases.models import Case
from workflow.cases.models.case import CaseQuerySet
from workflow.desk import naming
from workflow.desk.seating import person

MOST = 20
LEAST_LETTERS = 2
KEPT = "sought"


@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    """Cases the person may see. What was typed travels in the session: no names and numbers in addresses and logs."""
    if request.method == "POST":
        request.session[KEPT] = request.POST.get("q", "").strip()[:100]
        return redirect("search")
    words = request.GET.get("q", request.session.get(KEPT, "")).strip().replace("\0", "")[:100]
    found = [line_of(case) for case in matching(visible_to(person(request)), words)] if words else []
    return render(request, "desk/search.html", {"words": words, "found": found, "most": MOST, "least": LEAST_LETTERS})


def line_of(case: Case) -> dict[str, object]:
    return {"case": case, "variant": naming.variant_name(case), "state": spoken(phrases.desk, case.state)}


def matching(cases: CaseQuerySet, words: str) -> CaseQuerySet:
    """At most twenty, the newest first. Twelve digits are a personal number; anything else a number or a name."""
    known = cases.select_related("applicant", "executor").order_by("-id")
    digits = numbers.cleaned(words)
    if len(digits) == numbers.LENGTH and digits.isascii() and digits.isdigit():
        return known.filter(Q(applicant__number=digits) | Q(number=words))[:MOST]
    if len(words) < LEAST_LETTERS:
        return known.none()
    return known.filter(Q(number__istartswith=words) | Q(applicant__name__icontains=words))[:MOST]
