"""Choosing a place for a case: those of its kind, best fit first; choosing one holds a seat of it at once."""

from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.generic import View

from referrals import matching
from referrals.facts import sum_of
from referrals.models import Application
from referrals.places import seats
from referrals.places.models import Place
from workflow.acts.words import Desk, Verb
from workflow.cases import gate
from workflow.cases.access import case_for
from workflow.cases.entitlement import held_by, right_to
from workflow.cases.models import Case
from workflow.cases.refusals import NotYours, Refusal
from workflow.desk.case.clocks import of as clocks_of
from workflow.desk.case.page import head_of
from workflow.desk.seating import person
from workflow.office import clock


class Choose(View):
    """GET shows the places; POST holds a seat of the one pressed and goes on to the draft."""

    def dispatch(self, request: HttpRequest, *args: Any, pk: int, **kwargs: Any) -> HttpResponseBase:
        self.case = case_for(person(request), pk)
        self.asked = get_object_or_404(Application.objects.select_related("profession", "wished"), case=self.case)
        with timezone.override(clock.zone(self.case.office)):
            its_executor(self.case, request)
            return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest) -> HttpResponse:
        return self.page()

    def post(self, request: HttpRequest) -> HttpResponse:
        pressed = request.POST.get("place", "")
        key = int(pressed) if pressed.isascii() and pressed.isdigit() and len(pressed) < 19 else 0
        place = get_object_or_404(Place, pk=key, office=self.case.office)
        try:
            with transaction.atomic():
                case = gate.take(self.case.pk)
                its_executor(case, request)
                booking = seats.hold(case, place, by=person(request))
                case.save()
        except NotYours:
            raise
        except Refusal as refusal:
            return self.page(refusal, refusal.status)
        words = _("A seat is held: %(place)s, seat %(seat)s.")
        messages.success(request, words % {"place": booking.place, "seat": booking.seat})
        return redirect("editor", case.pk, Verb.PROPOSE)

    def page(self, refusal: Refusal | None = None, status: int = 200) -> HttpResponse:
        held, today = seats.held(self.case), clock.today(self.case.office)
        fits, unknown = self.fits(today)
        known = head_of(self.case, clocks_of(self.case)) | {
            "asked": self.asked, "years": matching.age(self.asked.born, today), "held": held, "refusal": refusal,
            "fits": fits, "unknown": unknown, "back": reverse("case", args=[self.case.pk]),
        }  # fmt: skip
        return render(self.request, "referrals/places/choose.html", known, status=status)

    def fits(self, today: Any) -> tuple[list[dict[str, Any]], Refusal | None]:
        """Every place offered today with its seats and how it fits; or why that is not known."""
        offered = Place.objects.known().counted().open_on(today).filter(office=self.case.office, kind=self.asked.kind)
        try:
            rule = matching.rule(self.asked.kind, today)
        except Refusal as unknown:
            return [], unknown
        ranked = matching.ranked(matching.person(self.asked), offered, rule, today)
        return [{"fit": one, "place": one.place, "pay": sum_of(one.place.pay)} for one in ranked], None


def its_executor(case: Case, request: HttpRequest) -> None:
    """Only who prepares the referral now chooses its place; others are refused, and so is another moment."""
    row = case.chain.at(Desk.PROCESSING)
    point = row.point if row else ""
    if case.state != Desk.PROCESSING:
        raise Refusal(_("A place is chosen while the referral is being prepared."), point=point)
    if right_to(case, Verb.PROPOSE, held_by(person(request), case, clock.now()), person(request)) is None:
        raise NotYours(_("The place is chosen by the executor of the case."), point=point)
