"""The packet of a case that lies at the counter: the same questions, saved into the case itself."""

import hashlib
import uuid
from typing import Any

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.generic import View

from workflow.acts.words import Desk, Verb
from workflow.cases import access, gate
from workflow.cases.entitlement import held_by, right_to
from workflow.cases.models import Case
from workflow.cases.refusals import Changed, NotYours, Refusal
from workflow.checklist.models import Consent, Received
from workflow.checklist.packet import Matter
from workflow.desk.case import clocks as caseclocks
from workflow.desk.case.deeds import bench_of
from workflow.desk.case.page import head_of
from workflow.desk.intake import rows
from workflow.desk.intake.drafts import typed
from workflow.desk.intake.models import as_sent
from workflow.desk.intake.parts import part_of
from workflow.desk.intake.scans import LaidRow
from workflow.desk.intake.sheet import Packet, hush, mistakes
from workflow.desk.seating import person
from workflow.office import clock


@method_decorator(never_cache, name="dispatch")
class Page(View):
    """Shows, saves and registers a packet while it lies at the counter, for the clerk who may register it."""

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        case = self.case(access.case_for(person(request), pk))
        return self.page(case, Packet(Matter.of(case)))

    @transaction.atomic
    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        seen = access.case_for(person(request), pk)
        try:
            case = self.case(gate.take(seen.pk))
            refusal: Refusal | None = None if request.POST.get("seen") == state_of(case) else _overtaken(case)
        except Refusal as refused:
            case, refusal = seen, refused
        do, _colon, what = request.POST.get("do", "").partition(":")
        if refusal is not None:
            return self.page(case, self.packet(case), refusal, refusal.status)
        if do in ("add", "drop"):
            return self.page(case, self.packet(case, do, what))
        packet = self.packet(case)
        if not packet.is_valid():
            return self.page(case, packet, status=422)
        packet.save(case, person(request))
        return self.onward(case, do)

    def onward(self, case: Case, do: str) -> HttpResponse:
        """Registers at once where nothing is lacking; the gate says what is."""
        if do == Verb.REFUSE_ACCEPTANCE:
            return redirect("deed", case.pk, Verb.REFUSE_ACCEPTANCE)
        if do != Verb.REGISTER:
            return redirect("case", case.pk)
        try:
            with transaction.atomic():
                bench_of(case).deeds[Verb.REGISTER].act(case, by=person(self.request), reason="")
        except Refusal as refusal:
            return self.page(case, Packet(Matter.of(case)), refusal, refusal.status)
        return redirect("intake-done", case.pk)

    def packet(self, case: Case, do: str = "", what: str = "") -> Packet:
        """What was sent, with a row more or fewer when a button asked for it."""
        values = typed(self.request.POST)
        prefix, _colon, place = what.partition(":")
        if do == "add":
            values = rows.added(values, prefix)
        elif do == "drop" and place.isascii() and place.isdigit():
            values = rows.dropped(values, prefix, int(place))
        packet = Packet(Matter.of(case), as_sent(values), self.request.FILES)
        if do:
            hush(packet.forms)
        return packet

    def case(self, case: Case) -> Case:
        """The case, if its packet may be changed by this person now."""
        row = case.chain.at(case.chain.birth)
        if case.state != Desk.INTAKE:
            raise Refusal(
                _("The packet was registered or returned already; it can no longer be changed."),
                point=row.point,
                way_on=_("Look at the case as it is now; what you typed is kept below."),
            )
        by = person(self.request)
        if right_to(case, Verb.REGISTER, held_by(by, case, clock.now()), by) is None:
            raise NotYours(_("Packets are changed by the office clerk."), point=row.point)
        return case

    def page(self, case: Case, packet: Packet, refusal: Refusal | None = None, status: int = 200) -> HttpResponse:
        seen = self.request.POST.get("seen", "") if self.request.method == "POST" else state_of(case)
        with timezone.override(clock.zone(case.office)):
            wrong = mistakes(packet.forms) if status == 422 else []
            known: dict[str, Any] = head_of(case, caseclocks.of(case)) | {
                "packet": packet, "mistakes": wrong, "problems": [*wrong, *packet.lacks()], "seen": seen,
                "refusal": refusal, "rows": [LaidRow(row, []) for row in packet.checklist], "checked": True,
                "may_refuse": packet.checklist.incomplete,
                "refusable": Verb.REFUSE_ACCEPTANCE in case.chain.moves(Desk.INTAKE),
                "desk": case.desk, "window": uuid.uuid4().hex,
            }  # fmt: skip
            return render(self.request, "desk/intake/lodged.html", known, status=status)


def state_of(case: Case) -> str:
    """A short name of what is saved of a packet: a page opened over one state does not write over another."""
    kept = [Received.objects.filter(case=case), Consent.objects.filter(case=case), case.uploads]
    tables = [*part_of(case.service).saved(case), *kept]
    saved = [list(table.order_by("pk").values_list()) for table in tables]
    return hashlib.sha256(repr(saved).encode()).hexdigest()[:16]


def _overtaken(case: Case) -> Changed:
    return Changed(
        _("This packet was saved after you opened it, by a second click or by a colleague."),
        point=case.chain.at(Desk.INTAKE).point,
        way_on=_("Open the case as it is now and change the packet there; what you typed is kept below."),
    )
