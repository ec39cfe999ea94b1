"""The page on which somebody is taken off the register of the unemployed."""

from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from django.views.generic import View

from registration.unemployed import ending
from registration.unemployed.models import EndReason, Registration
from workflow.acts import phrases
from workflow.acts.words import Role
from workflow.cases.access import case_for
from workflow.cases.journal import spoken
from workflow.cases.refusals import NotYours, Refusal
from workflow.desk.seating import person
from workflow.office import clock
from workflow.office.fields import Day

UNPROCESSABLE = 422


class EndForm(forms.Form):
    """Day and reason."""

    ended_on = Day(label=_("Taken off the register on"))
    reason = forms.ModelChoiceField(
        label=_("Reason"), queryset=EndReason.objects.filter(kept=True), widget=forms.RadioSelect, empty_label=None
    )
    words = forms.CharField(label=_("Remark"), max_length=300, required=False)

    def __init__(self, *args: Any, registration: Registration, **kwargs: Any) -> None:
        self.registration = registration
        super().__init__(*args, **kwargs)

    def clean_ended_on(self) -> Any:
        day = self.cleaned_data["ended_on"]
        if day > clock.today(self.registration.case.office):
            raise ValidationError(_t("This day is still to come."))
        if day < self.registration.since:
            raise ValidationError(_t("The person was not registered yet on this day."))
        return day


class End(View):
    """GET asks, POST takes off."""

    def dispatch(self, request: HttpRequest, *args: Any, pk: int, **kwargs: Any) -> HttpResponseBase:
        self.case = case_for(person(request), pk)
        known = Registration.objects.select_related("case__office", "ended_because")
        self.registration = get_object_or_404(known, case=self.case)
        if not ending.may_end(self.case, person(request)):
            who = spoken(phrases.role, Role.EXECUTOR)
            raise NotYours(_t("Only this role may do it: %(who)s.") % {"who": who})
        with timezone.override(clock.zone(self.case.office)):
            return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest) -> HttpResponse:
        return self.page(EndForm(registration=self.registration))

    def post(self, request: HttpRequest) -> HttpResponse:
        form = EndForm(request.POST, registration=self.registration)
        if not form.is_valid():
            return self.page(form, status=UNPROCESSABLE)
        try:
            ending.end(self.case.pk, by=person(request), **form.cleaned_data)
        except Refusal as refusal:
            return self.page(form, refusal, refusal.status)
        messages.success(request, _t("The person is taken off the register of the unemployed."))
        return redirect("case", self.case.pk)

    def page(self, form: EndForm, refusal: Refusal | None = None, status: int = 200) -> HttpResponse:
        known = {"case": self.case, "registration": self.registration, "form": form, "refusal": refusal}
        return render(self.request, "registration/unemployed_end.html", known, status=status)
