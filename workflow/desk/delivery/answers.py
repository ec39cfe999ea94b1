"""Pages for one letter: the advice of delivery, its return, sending it again, keeping it, giving it at the counter."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from django.views.generic import View

from workflow.acts import phrases
from workflow.cases.access import case_for
from workflow.cases.journal import spoken
from workflow.cases.refusals import NotYours, Refusal
from workflow.delivery import records
from workflow.delivery.models import Dispatch
from workflow.desk.case.deeds import DeedForm
from workflow.desk.delivery import forms
from workflow.desk.seating import person
from workflow.office import clock

UNPROCESSABLE = 422


@dataclass(frozen=True, slots=True)
class Answer:
    """One thing that is done with a letter: what it is called, asks, does and brings about."""

    name: str | Promise
    form: type[DeedForm]
    act: Callable[..., Any]
    effect: str | Promise
    done: str | Promise


ANSWERS = {
    "delivered": Answer(
        _("Advice of delivery came"), forms.Delivered, records.delivered,
        _("The day and the receiver stand in the journal; the letter leaves the list."), _("The delivery is recorded."),
    ),
    "returned": Answer(
        _("The letter came back"), forms.CameBack, records.came_back,
        _("The applicant is told to come for it; the letter waits to be sent again or kept."),
        _("The return is recorded; decide what to do with the letter."),
    ),
    "again": Answer(
        _("Send again"), forms.Again, records.send_again,
        _("The result leaves in a new letter under a new tracking number."), _("The letter is sent again."),
    ),
    "keep": Answer(
        _("Keep for collection"), forms.Keep, records.keep,
        _("The letter stays at the office until somebody comes for it."), _("The letter is kept for collection."),
    ),
    "give": Answer(
        _("Give at the counter"), forms.Give, records.give_kept,
        _("The result is given after the identity is checked; it stands in the journal."), _("The result is given."),
    ),
}  # fmt: skip
"""By the last word of the address."""


class Page(View):
    """GET asks, POST records; the closed case itself does not change."""

    def dispatch(self, request: HttpRequest, *args: Any, pk: int, what: str, **kwargs: Any) -> HttpResponseBase:
        self.letter = get_object_or_404(Dispatch, pk=pk)
        self.case = case_for(person(request), self.letter.case_id)
        self.what, self.answer = what, ANSWERS[what]
        if not records.may_post(self.case, person(request), clock.now()):
            who = spoken(phrases.role, records.poster(self.case))
            raise NotYours(_t("Only this role may do it: %(who)s.") % {"who": who}, point=records.point_of(self.case))
        with timezone.override(clock.zone(self.case.office)):
            return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest) -> HttpResponse:
        return self.page(self.form())

    def post(self, request: HttpRequest) -> HttpResponse:
        form = self.form(request.POST)
        if not form.is_valid():
            return self.page(form, status=UNPROCESSABLE)
        try:
            self.answer.act(self.letter.pk, by=person(request), **form.cleaned_data)
        except ValidationError as fault:
            form.add_error(None, fault)
            return self.page(form, status=UNPROCESSABLE)
        except Refusal as refusal:
            return self.page(form, refusal, refusal.status)
        messages.success(request, str(self.answer.done))
        return redirect("post")

    def form(self, *filled: Any) -> DeedForm:
        return self.answer.form(*filled, case=self.case, by=person(self.request), letter=self.letter)

    def page(self, form: DeedForm, refusal: Refusal | None = None, status: int = 200) -> HttpResponse:
        known = {"case": self.case, "letter": self.letter, "answer": self.answer, "what": self.what}
        return render(
            self.request, "desk/delivery/answer.html", {**known, "form": form, "refusal": refusal}, status=status
        )
