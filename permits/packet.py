"""The packet at the counter: request, workers, documents, consent and scans on one page, saved together."""

import hashlib
from typing import Any, ClassVar

from django.db import transaction
from django.forms import BaseInlineFormSet, ModelForm, Textarea, inlineformset_factory
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache

from permits.models import Application, Worker
from workflow.acts.words import Desk, Verb
from workflow.cases import access, gate
from workflow.cases.entitlement import held_by, right_to
from workflow.cases.models import Case
from workflow.cases.refusals import Changed, NotYours, Refusal
from workflow.checklist.forms import Checklist, ConsentForm
from workflow.checklist.models import Consent, Received
from workflow.desk import caseclocks
from workflow.desk.casepage import head_of
from workflow.office import clock
from workflow.office.fields import Day
from workflow.office.requests import SignedIn

ICT = ("ict-issue", "ict-renew")
RENEWS = ("reissue", "extend", "ict-renew")


class RequestForm(ModelForm):
    """What the employer asks for; the earlier permit and the sending entity only where the variant has them."""

    class Meta:
        model = Application
        fields = (
            "territory_kk", "territory_ru", "activity_group", "valid_from", "valid_until", "previous", "sender",
            "remarks",
        )  # fmt: skip
        field_classes: ClassVar = {"valid_from": Day, "valid_until": Day}
        widgets: ClassVar = {"remarks": Textarea(attrs={"rows": 2})}

    def __init__(self, *args: Any, case: Case, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.instance.case = case
        for name, variants in (("previous", RENEWS), ("sender", ICT)):
            if case.variant not in variants:
                del self.fields[name]
            else:
                self.fields[name].required = True

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if given.get("valid_from") and given.get("valid_until") and given["valid_until"] < given["valid_from"]:
            self.add_error("valid_until", _("The permit must end after it begins."))
        return given


class WorkerForm(ModelForm):
    class Meta:
        model = Worker
        fields = (
            "name", "born", "citizenship_kk", "citizenship_ru", "passport", "passport_until", "profession_kk",
            "profession_ru", "category",
        )  # fmt: skip
        field_classes: ClassVar = {"born": Day, "passport_until": Day}

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if given.get("born") and given["born"] >= clock.today():
            self.add_error("born", _("The date of birth must be in the past."))
        return given


class Workers(BaseInlineFormSet):
    """The workers of a request: empty rows are left out."""


def workers_of(application: Application, data: Any = None, more: int = 0) -> Any:
    """As many rows as there are workers, at least one, and `more` empty ones."""
    extra = max(1 - application.workers.count() if application.pk else 1, 0) + more
    made = inlineformset_factory(Application, Worker, form=WorkerForm, formset=Workers, extra=extra, can_delete=True)
    workers: Any = made(data, instance=application, prefix="workers")
    return workers


@method_decorator(never_cache, name="dispatch")
class Packet(View):
    """Shows and saves a packet while it lies at the counter, for the clerk who may register it."""

    def get(self, request: SignedIn, pk: int) -> HttpResponse:
        case = self.case(request, access.case_for(request.user, pk))
        application = Application.objects.filter(case=case).first() or Application(case=case)
        parts = {
            "request_form": RequestForm(instance=application, case=case),
            "workers": workers_of(application, more=1 if "worker" in request.GET else 0),
            "checklist": Checklist(case),
            "consent": ConsentForm(case=case),
        }
        return self.page(request, case, parts)

    @transaction.atomic
    def post(self, request: SignedIn, pk: int) -> HttpResponse:
        seen = access.case_for(request.user, pk)
        try:
            case = self.case(request, gate.take(seen.pk))
            refusal: Refusal | None = None if request.POST.get("seen") == state_of(case) else _overtaken(case)
        except Refusal as refused:
            case, refusal = seen, refused
        application = Application.objects.filter(case=case).first() or Application(case=case)
        parts: dict[str, Any] = {
            "request_form": RequestForm(request.POST, instance=application, case=case),
            "workers": workers_of(application, request.POST),
            "checklist": Checklist(case, request.POST, request.FILES),
            "consent": ConsentForm(request.POST, case=case),
        }
        if refusal is not None:
            return self.page(request, case, parts | {"refusal": refusal}, refusal.status)
        if not _all_valid(parts):
            return self.page(request, case, parts, 422)
        parts["workers"].instance = parts["request_form"].save()
        parts["workers"].save()
        parts["checklist"].save(request.user)
        parts["consent"].save(request.user)
        if "worker" in request.POST:
            return redirect(f"{request.path}?worker#workers")
        return redirect("deed", pk, Verb.REGISTER) if "register" in request.POST else redirect("case", pk)

    def case(self, request: SignedIn, case: Case) -> Case:
        """The case, if its packet may be changed by this person now."""
        row = case.chain.at(Desk.INTAKE)
        if case.state != Desk.INTAKE:
            raise Refusal(
                _("The packet was registered or returned already; it can no longer be changed."),
                point=row.point,
                way_on=_("Look at the case as it is now; what you typed is kept below."),
            )
        if right_to(case, Verb.REGISTER, held_by(request.user, case, clock.now()), request.user) is None:
            raise NotYours(_("Packets are changed by the office clerk."), point=row.point)
        return case

    def page(self, request: SignedIn, case: Case, parts: dict[str, Any], status: int = 200) -> HttpResponse:
        wrong = [form for form in _forms(parts) if form.is_bound and not form.is_valid()]
        seen = request.POST.get("seen", "") if request.method == "POST" else state_of(case)
        facts = {**head_of(case, caseclocks.of(case)), "wrong": wrong, "seen": seen, **parts}
        with timezone.override(clock.zone(case.office)):
            return render(request, "permits/packet.html", facts, status=status)


def state_of(case: Case) -> str:
    """A short name of what is saved of a packet: a page opened over one state does not write over another."""
    saved = (
        Application.objects.filter(case=case),
        Worker.objects.filter(application__case=case),
        Received.objects.filter(case=case),
        Consent.objects.filter(case=case),
        case.uploads,
    )
    rows = [list(table.order_by("pk").values_list()) for table in saved]
    return hashlib.sha256(repr(rows).encode()).hexdigest()[:16]


def _overtaken(case: Case) -> Changed:
    return Changed(
        _("This packet was saved after you opened it, by a second click or by a colleague."),
        point=case.chain.at(Desk.INTAKE).point,
        way_on=_("Open the case as it is now and change the packet there; what you typed is kept below."),
    )


def _all_valid(parts: dict[str, Any]) -> bool:
    """Every part is asked, so that every mistake is shown at once."""
    answers = [part.is_valid() for part in parts.values()]
    return all(answers)


def _forms(parts: dict[str, Any]) -> list[Any]:
    return [parts["request_form"], *parts["workers"].forms, *parts["checklist"], parts["consent"]]
