"""Taking a packet in: who asks, for what; the case is born when the clerk sends the page."""

from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.generic import View

from workflow.acts import phrases
from workflow.acts.words import Role
from workflow.applicants import numbers
from workflow.applicants.models import Applicant
from workflow.cases import gate
from workflow.cases.journal import spoken
from workflow.cases.models import Case
from workflow.cases.refusals import NotYours, Refusal
from workflow.desk.deeds import bench_of
from workflow.desk.intake_choices import choices, counters
from workflow.desk.intake_form import KNOWN, Packet, fresh, known_facts, read
from workflow.desk.seating import person, seating
from workflow.office import clock
from workflow.office.models import Account

UNPROCESSABLE = 422


class Page(View):
    """GET opens the page, and with it the packet's time; POST finds a known applicant or takes the packet in."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        self.held = seating(request).held
        if not counters(self.held):
            raise NotYours(_("Packets are taken in by: %(who)s.") % {"who": spoken(phrases.role, Role.CLERK)})
        self.offered = choices(self.held, timezone.localdate(clock.now()))
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest) -> HttpResponse:
        return self.page(Packet(initial=fresh(), offered=self.offered))

    def post(self, request: HttpRequest) -> HttpResponse:
        if "find" in request.POST:
            return self.find()
        form = Packet(request.POST, offered=self.offered)
        if not form.is_valid():
            return self.page(form, status=UNPROCESSABLE)
        try:
            case = take_in(form.cleaned_data, by=person(request))
        except Refusal as refusal:
            return self.page(form, refusal=refusal, status=refusal.status)
        if numbers.odd_date(case.applicant.number):
            messages.warning(request, odd(case.applicant.number))
        packet = bench_of(case).packet
        return redirect(packet(case) if packet else reverse("case", args=[case.pk]))

    def find(self) -> HttpResponse:
        """Fills in what is known of a number; everything else stays as it was typed."""
        typed = self.request.POST.dict()
        number = numbers.cleaned(typed.get("number", ""))
        known, notes = known_facts(number), []
        form = Packet(typed, offered=self.offered)
        form.full_clean()
        if "number" in form.errors:
            notes = [("warning", " ".join(map(str, form.errors["number"])))]
        elif known is None:
            notes = [("info", _("This number is not known here yet: fill in the applicant."))]
        else:
            notes = [("success", _("Known applicant: what we know is filled in."))]
        if "number" not in form.errors and numbers.odd_date(number):
            notes.append(("warning", odd(number)))
        filled = {**typed, "number": number, **(known or {})}
        return self.page(Packet(initial=filled, offered=self.offered), notes=notes, twin=form.twin)

    def page(
        self,
        form: Packet,
        *,
        status: int = 200,
        notes: Any = (),
        twin: Case | None = None,
        refusal: Refusal | None = None,
    ) -> HttpResponse:
        opened = read(str(form["opened"].value() or ""))
        known = {
            "form": form, "offered": self.offered, "notes": notes, "twin": twin or form.twin, "refusal": refusal,
            "opened": opened,
        }  # fmt: skip
        return render(self.request, "desk/intake.html", known, status=status)


@transaction.atomic
def take_in(packet: dict[str, Any], *, by: Account) -> Case:
    """The applicant as the clerk wrote them, and the case: born once, however often the page is sent."""
    told = {name: packet[name] for name in KNOWN}
    applicant, _made = Applicant.objects.update_or_create(number=packet["number"], defaults=told)
    choice = packet["service"]
    request = gate.Request(
        office=choice.office, service=choice.service, variant=choice.variant, applicant=applicant,
        lodged_at=packet["opened"], token=packet["token"],
    )  # fmt: skip
    case = gate.lodge(request, by=by)
    if (case.applicant_id, case.service, case.variant) != (applicant.pk, choice.service, choice.variant):
        raise Refusal(
            _("This page was sent before, for another packet: case %(case)s.") % {"case": case},
            way_on=_("Open a new page for the next packet."),
        )
    return case


def odd(number: str) -> str:
    """Worth a second look, never an error."""
    if numbers.kind(number) is numbers.Kind.COMPANY:
        return _("The month in this BIN is unusual. Compare the digits with the document.")
    return _("The date of birth in this IIN is unusual. Compare the digits with the document.")
