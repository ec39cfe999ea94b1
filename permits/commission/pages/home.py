"""The commission's home: my sessions, the cases that wait for one, and calling a session on them."""

from datetime import datetime
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.generic import View

from permits.commission import agenda, planning
from permits.commission.models import Item, Session
from permits.commission.pages import doors
from permits.commission.pages.forms import Plan
from permits.commission.standing import keeps_record
from workflow.cases.models import Case, Clock
from workflow.cases.refusals import Refusal
from workflow.desk.naming import variant_name
from workflow.desk.seating import person
from workflow.desk.terms import badge_of
from workflow.office import clock as wall
from workflow.office.models import Office

UNPROCESSABLE, PAGE = 422, 15


class Home(View):
    """GET shows sessions and waiting cases; POST plans a session with the cases chosen."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        self.office = next(iter(doors.offices(request).values()))
        with timezone.override(wall.zone(self.office)):
            return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest) -> HttpResponse:
        begins = planning.earliest(self.office)
        last = Session.objects.filter(office=self.office).exclude(place="—").order_by("-pk").first()
        first = {"day": begins.date(), "time": begins.time(), "place": last.place if last else ""}
        return self.page(Plan(initial=first, office=self.office), request.GET.getlist("case"))

    def post(self, request: HttpRequest) -> HttpResponse:
        form, chosen = Plan(request.POST, office=self.office), request.POST.getlist("case")
        if not form.is_valid():
            return self.page(form, chosen, status=UNPROCESSABLE)
        try:
            cases = chosen_cases(chosen, self.office)
            place = form.cleaned_data["place"]
            session = planning.plan(self.office, starts_at=form.starts_at, place=place, cases=cases, by=person(request))
        except Refusal as refusal:
            return self.page(form, chosen, refusal=refusal, status=refusal.status)
        messages.success(request, _("The session is planned. Send the invitations."))
        return redirect("commission-session", session.pk)

    def page(self, form: Plan, chosen: list[str], refusal: Refusal | None = None, status: int = 200) -> HttpResponse:
        """`chosen` are the cases ticked; at first all of them are."""
        waiting = [row_of(one, self.office) for one in agenda.waiting({self.office.pk})]
        known = {
            "form": form, "waiting": waiting, "chosen": chosen if form.is_bound or chosen else None, "refusal": refusal,
            "ahead": with_counts(self.office).ahead().order_by("starts_at"),
            "past": Paginator(with_counts(self.office).exclude(state__in=("planned", "open")), PAGE).get_page(
                self.request.GET.get("page")
            ),
            "records": keeps_record(person(self.request), self.office.pk),
        }  # fmt: skip
        return render(self.request, "commission/home.html", known, status=status)


def with_counts(office: Office) -> Any:
    """The sessions of an office with how many items each has, and how many of them are settled."""
    settled = Count("items", filter=Q(items__state=Item.State.SETTLED))
    return (
        Session.objects.known()
        .filter(office=office)
        .annotate(all_items=Count("items"), settled=settled)
        .order_by("-starts_at", "-pk")
    )


def row_of(one: Clock, office: Office, starts_at: datetime | None = None) -> dict[str, Any]:
    """A case before the commission as lists show it; `too_late` when its term ends before the session begins."""
    return {
        "case": one.case, "badge": badge_of(one, office, wall.now()), "variant": variant_name(one.case),
        "too_late": bool(starts_at and one.due_at and one.due_at < starts_at),
    }  # fmt: skip


def chosen_cases(chosen: list[str], office: Office) -> list[Case]:
    """The cases ticked; a Refusal when none is."""
    keys = [int(one) for one in chosen if one.isascii() and one.isdigit() and len(one) < 19]
    found = list(Case.objects.filter(pk__in=keys, office=office))
    if not found:
        raise Refusal(_("Choose at least one case."), way_on=_("Tick the cases the session is to consider."))
    return found
