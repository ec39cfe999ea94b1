"""One document of a packet: its pages as pictures, the checklist beside them, and the verdict of the executor."""

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from django.views.generic import View

from workflow.acts.words import EXAMINED_AT
from workflow.cases import gate
from workflow.cases.access import case_for
from workflow.cases.entitlement import held_by, right_to
from workflow.cases.models import Case
from workflow.cases.refusals import NotYours, Refusal
from workflow.checklist import verdicts
from workflow.checklist.models import Received
from workflow.desk.case.clocks import of as clocks_of
from workflow.desk.case.page import head_of, panels_of
from workflow.desk.examination.forms import VerdictForm
from workflow.desk.seating import person
from workflow.office import clock as wall
from workflow.office.models import Account
from workflow.papers.models import Upload

UNPROCESSABLE = 422


@dataclass(frozen=True, slots=True)
class Scan:
    """A file handed in for the document, as pictures."""

    upload: Upload
    href: str
    pages: list[str]


@require_safe
def first(request: HttpRequest, pk: int) -> HttpResponse:
    """The first document without a verdict, else the first of all; the case when nothing was received."""
    case = case_for(person(request), pk)
    found = verdicts.found(case)
    chosen = next((one for one in found if one.latest is None), found[0] if found else None)
    return redirect("document", pk, chosen.received.pk) if chosen else redirect("case", pk)


class Page(View):
    """Everybody who sees the case looks at its documents here; the executor judges them while they are examined."""

    def dispatch(self, request: HttpRequest, *args: Any, pk: int, document: int, **kwargs: Any) -> HttpResponseBase:
        self.case = case_for(person(request), pk)
        self.received = get_object_or_404(Received.objects.select_related("requirement"), pk=document, case=self.case)
        with timezone.override(wall.zone(self.case.office)):
            return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest) -> HttpResponse:
        return self.page(VerdictForm())

    def post(self, request: HttpRequest) -> HttpResponse:
        form = VerdictForm(request.POST)
        if not form.is_valid():
            return self.page(form, status=UNPROCESSABLE)
        try:
            with transaction.atomic():
                case = gate.take(self.case.pk)
                if not judges(case, person(request)) and case.state in EXAMINED_AT:
                    raise NotYours(
                        _("Documents are judged by the executor of the case."), point=verdicts.point_of(case)
                    )
                verdicts.give(case, self.received, **form.cleaned_data, by=person(request))
        except Refusal as refusal:
            return self.page(form, refusal, refusal.status)
        return self.onward(case)

    def onward(self, case: Case) -> HttpResponse:
        """The next document without a verdict; the case itself when each has one."""
        found = verdicts.found(case)
        places = [one.received.pk for one in found]
        after = places.index(self.received.pk) + 1 if self.received.pk in places else 0
        left = next((one for one in found[after:] + found[:after] if one.latest is None), None)
        if left is not None:
            return redirect("document", case.pk, left.received.pk)
        messages.success(self.request, _("Every document has a verdict."))
        return redirect(reverse("case", args=[case.pk]))

    def page(self, form: VerdictForm, refusal: Refusal | None = None, status: int = 200) -> HttpResponse:
        case, found = self.case, verdicts.found(self.case)
        known = head_of(case, clocks_of(case)) | {
            "document": next(one for one in found if one.received == self.received),
            "documents": found,
            "left": len([one for one in found if one.latest is None]),
            "scans": scans_of(case, self.received.requirement.code),
            "form": form if judges(case, person(self.request)) or refusal else None,
            "refusal": refusal,
            "panels": panels_of(self.request, case, only_warnings=True),
        }
        return render(self.request, "desk/examination/document.html", known, status=status)


def judges(case: Case, account: Account) -> bool:
    """Whether this person gives verdicts on the documents of the case now."""
    verb = EXAMINED_AT.get(case.desk)
    if verb is None or case.leads_to(verb) is None:
        return False
    return right_to(case, verb, held_by(account, case, wall.now()), account) is not None


def scans_of(case: Case, code: str) -> list[Scan]:
    """The files of a document, the newest first."""
    return [
        Scan(
            one,
            reverse("upload", args=[one.pk]),
            [reverse("upload-page", args=[one.pk, page]) for page in range(1, one.pages + 1)],
        )
        for one in case.uploads.filter(requirement=code).order_by("-id")
    ]
