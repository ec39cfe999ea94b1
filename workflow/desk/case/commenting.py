"""Writing a comment: the section of comments comes back, or the case page for whoever works without scripts."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from workflow.cases.access import case_for
from workflow.cases.refusals import NotYours
from workflow.desk.case import comments, talk
from workflow.desk.case.page import facts_of
from workflow.desk.seating import person, seating
from workflow.office import clock as wall

UNPROCESSABLE = 422


@require_POST
def write(request: HttpRequest, pk: int) -> HttpResponse:
    """Adds a comment for colleagues; what was typed stays when something is wrong with it."""
    case, alone = case_for(person(request), pk), bool(request.htmx)  # type: ignore[attr-defined]
    if not seating(request).holds(*talk.WRITERS):
        raise NotYours(_("Comments are written by those who work on the case."))
    form = talk.CommentForm(request.POST, auto_id="comment_%s")
    if written := form.is_valid():
        comments.write(case, form.cleaned_data["words"], by=person(request))
        if not alone:
            return redirect(reverse("case", args=[case.pk]) + "#comments")
    with timezone.override(wall.zone(case.office)):
        known = talk.of(request, case, None if written else form) | {"written": written}
        if not alone:
            return render(request, "desk/case.html", facts_of(request, case) | known, status=UNPROCESSABLE)
        return render(request, "desk/case/comments.html", known, status=200 if written else UNPROCESSABLE)
