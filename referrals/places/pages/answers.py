"""The employers' answers: those overdue, those awaited, those that came; and recording one."""

from datetime import date
from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe
from django.views.generic import View

from referrals.places import answers
from referrals.places.models import Report
from referrals.places.models.reports import ReportQuerySet
from referrals.places.pages import doors
from workflow.cases.refusals import NotYours, Refusal
from workflow.desk.seating import person
from workflow.office import clock
from workflow.office.fields import Day

ROWS, UNPROCESSABLE = 50, 422
VIEWS: dict[str, str | Promise] = {"overdue": _("Overdue"), "awaited": _("Awaited"), "come": _("Answered")}
"""What is to be asked after stands first."""


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """Answers of the offices the person serves."""
    seen, now = of_offices(request), clock.now()
    lists = {"overdue": seen.overdue(now), "awaited": seen.awaited(now), "come": seen.exclude(outcome="")}
    counts = {name: lists[name].count() for name in ("overdue", "awaited")}
    view = request.GET.get("view", "")
    view = view if view in lists else "overdue" if counts["overdue"] else "awaited"
    order = "-told_on" if view == "come" else "due_at"
    page = Paginator(lists[view].order_by(order, "pk"), ROWS).get_page(request.GET.get("page"))
    known = {
        "views": [(name, title, counts.get(name)) for name, title in VIEWS.items()], "view": view, "page": page,
        "records": doors.recording(request),
    }  # fmt: skip
    return render(request, "referrals/places/answers.html", known)


def of_offices(request: HttpRequest) -> ReportQuerySet:
    return Report.objects.known().filter(booking__case__office__in=doors.offices(request))


class AnswerForm(forms.Form):
    """What the slip of the referral says."""

    outcome = forms.ChoiceField(label=_("Outcome"), choices=Report.Outcome.choices, widget=forms.RadioSelect)
    told_on = Day(label=_("Day of the answer"))
    words = forms.CharField(
        label=_("Order of employment, or the reason"), max_length=300, required=False,
        help_text=_("Number and date of the order; for a person not taken on, the reason the employer gives."),
    )  # fmt: skip

    def __init__(self, *args: Any, report: Report, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.office = report.booking.case.office
        self.given = report.given_at.astimezone(clock.zone(self.office)).date()
        self.fields["told_on"].initial = clock.today(self.office)

    def clean_told_on(self) -> date:
        day: date = self.cleaned_data["told_on"]
        if day > clock.today(self.office):
            raise ValidationError(_t("This day is still to come."))
        if day < self.given:
            raise ValidationError(_t("The referral was not given yet on this day."))
        return day

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if given.get("outcome") == Report.Outcome.REFUSED and not given.get("words", "").strip():
            self.add_error("words", _t("Write down the reason the employer gives."))
        return given


class Record(View):
    """One answer: GET shows what is owed and the form, POST records it."""

    def dispatch(self, request: HttpRequest, *args: Any, pk: int, **kwargs: Any) -> HttpResponseBase:
        self.report = get_object_or_404(of_offices(request), pk=pk)
        if self.report.booking.case.office_id not in doors.recording(request):
            raise NotYours(_t("Answers are recorded by clerks and executors."))
        with timezone.override(clock.zone(self.report.booking.case.office)):
            return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest) -> HttpResponse:
        return self.page(None if self.report.outcome else AnswerForm(report=self.report))

    def post(self, request: HttpRequest) -> HttpResponse:
        form = AnswerForm(request.POST, report=self.report)
        if not form.is_valid():
            return self.page(form, status=UNPROCESSABLE)
        try:
            with transaction.atomic():
                report = answers.record(self.report.pk, by=person(request), **form.cleaned_data)
        except Refusal as refusal:
            return self.page(form, refusal, refusal.status)
        what = {"case": report.booking.case, "what": report.get_outcome_display()}
        messages.success(request, _t("%(case)s: the answer is recorded: %(what)s.") % what)
        return redirect("answers")

    def page(self, form: AnswerForm | None, refusal: Refusal | None = None, status: int = 200) -> HttpResponse:
        known = {"report": self.report, "form": form, "refusal": refusal, "late": self.report.due_at < clock.now()}
        return render(self.request, "referrals/places/answer.html", known, status=status)
