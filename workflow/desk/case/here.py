"""A deed done on the case page itself: its form comes into the panel of actions, and afterwards the whole case anew."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from workflow.cases.access import case_for, visible_to
from workflow.cases.models import Case
from workflow.cases.refusals import Refusal
from workflow.desk.case import actions, deedpage
from workflow.desk.case.deeds import DeedForm
from workflow.desk.case.page import facts_of
from workflow.desk.seating import person
from workflow.office import clock as wall


class Here(deedpage.Page):
    """The page of a deed without its frame. Status, steps, actions and journal change together when it is done."""

    template = "desk/case/deed.html"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        try:
            return super().dispatch(request, *args, **kwargs)
        except Refusal as refusal:
            return self.page(None, self.case.version, refusal, refusal.status)

    def facts(self, form: DeedForm | None, version: int, refusal: Refusal | None) -> dict[str, Any]:
        """The first field takes the focus, unless a mistake does."""
        if form is not None and not form.errors and refusal is None:
            for field in form.visible_fields()[:1]:
                field.field.widget.attrs["autofocus"] = True
        return super().facts(form, version, refusal)

    def done(self, case: Case, words: str, kind: str = "success") -> HttpResponse:
        """The case as it is now, what was done on top; the queue when the person sees the case no longer."""
        seen = visible_to(person(self.request)).select_related("office", "applicant", "executor").filter(pk=case.pk)
        now = seen.first()
        if now is None:
            messages.add_message(self.request, getattr(messages, kind.upper()), words)
            return HttpResponse(headers={"HX-Redirect": reverse("queue")})
        known = facts_of(self.request, now) | {"result": words, "result_kind": kind}
        answer = render(self.request, "desk/case/whole.html", known)
        answer["HX-Retarget"], answer["HX-Reswap"] = "#case", "outerHTML"
        return answer


@require_safe
def offered(request: HttpRequest, pk: int) -> HttpResponse:
    """What can be done with a case, as its panel shows it: the way back from a form that was opened in it."""
    case = case_for(person(request), pk)
    with timezone.override(wall.zone(case.office)):
        known = {"case": case, "back": True, **actions.of(case, person(request))}
        return render(request, "desk/case/actions.html", known)
