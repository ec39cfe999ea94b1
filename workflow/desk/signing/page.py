"""The pages of the stack: the list, one item with its drafts, signing it, returning it."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from django.views.generic import View

from workflow.acts.words import Decision, Desk, Verb
from workflow.cases import gate
from workflow.cases.access import case_for
from workflow.cases.journal import who_and_when
from workflow.cases.models import Case
from workflow.cases.refusals import Changed, NotYours, Refusal
from workflow.desk.case.clocks import of as clocks_of
from workflow.desk.case.deedpage import UNPROCESSABLE, posted_version, told
from workflow.desk.case.deeds import DeedForm, bench_of
from workflow.desk.case.page import head_of, panels_of
from workflow.desk.head import waiting
from workflow.desk.head.home import heads
from workflow.desk.seating import person
from workflow.desk.signing import drafts, facts, stack
from workflow.office import clock as wall


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """Everything that waits for a signature; a new sitting is counted from here."""
    stack.remember(request, done=0)
    kept = stack.memory(request)
    rows = list(waiting.rows(waiting.at(Desk.SIGNATURE, heads(request))))
    return render(request, "desk/signing/stack.html", {"rows": rows, "batch": kept["batch"], "opened": kept["opened"]})


class Item(View):
    """One item: GET shows it, POST signs what was shown."""

    def dispatch(self, request: HttpRequest, *args: Any, pk: int, **kwargs: Any) -> HttpResponseBase:
        heads(request)
        self.case = case_for(person(request), pk)
        with timezone.override(wall.zone(self.case.office)):
            if request.method in ("GET", "HEAD") and stack.place_of(request, pk) is None:
                return self.gone()
            return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest) -> HttpResponse:
        return self.page()

    def post(self, request: HttpRequest) -> HttpResponse:
        """A refusal is asked about once more; a grant is signed at once."""
        seal, version = request.POST.get("seal", ""), posted_version(request)
        same = version == self.case.version and seal == drafts.seal_of(drafts.latest(self.case)) != ""
        if same and self.case.decision == Decision.REFUSED and not request.POST.get("confirmed"):
            return self.page(confirming=True)
        verb = drafts.signature_of(self.case)
        return self.does(verb, lambda case: drafts.sign(case, by=person(request), seal=seal), version)

    def does(self, verb: Verb, act: Any, version: int, form: DeedForm | None = None) -> HttpResponse:
        """One deed over the version that was read; then the next item, or this one again with why not."""
        keys = [one.case_id for one in stack.lying(self.request)]
        try:
            with transaction.atomic():
                case = gate.take(self.case.pk, version=version)
                act(case)
        except ValidationError as fault:
            if form is None:
                raise
            form.add_error(None, fault)
            return self.page(form=form, status=UNPROCESSABLE)
        except NotYours:
            raise
        except Changed as refusal:
            return self.overtaken(verb, version, refusal, form)
        except Refusal as refusal:
            return self.page(refusal=refusal, form=form, status=refusal.status)
        stack.close_one(self.request, case.pk)
        messages.success(self.request, f"{case}: {told(case, verb)}")
        return self.onward(keys)

    def onward(self, keys: list[int]) -> HttpResponse:
        """The next item opens by itself; those that somebody else has to sign are passed over, and it is said why."""
        after, passed = stack.onward(self.request, keys, self.case.pk)
        for case, why in passed:
            messages.info(self.request, _("Passed over: %(case)s. %(why)s") % {"case": case, "why": why.why})
        return redirect("sign-item", after.pk) if after else redirect("sign")

    def overtaken(self, verb: Verb, version: int, refusal: Changed, form: DeedForm | None) -> HttpResponse:
        """The case or its draft is not what was read: 409 with what changed. A second click is no conflict."""
        self.case = case_for(person(self.request), self.case.pk)
        if self.case.moves.filter(version=version + 1, verb=verb, by=person(self.request)).exists():
            messages.info(self.request, _("This was done already: %(what)s") % {"what": who_and_when(self.case)})
            return self.onward([one.case_id for one in stack.lying(self.request)])
        if self.case.state != Desk.SIGNATURE:
            raise refusal
        return self.page(refusal=refusal, form=form, status=refusal.status)

    def gone(self) -> HttpResponse:
        """The item is no longer in the stack."""
        facts_ = {"case": self.case, "what": who_and_when(self.case)}
        messages.info(self.request, _("%(case)s no longer waits for a signature: %(what)s") % facts_)
        return redirect("sign")

    def page(
        self,
        *,
        refusal: Refusal | None = None,
        form: DeedForm | None = None,
        confirming: bool = False,
        status: int = 200,
    ) -> HttpResponse:
        """The item: facts left, pages right; or, before a refusal is signed, the question."""
        request, case = self.request, self.case
        papers = list(drafts.sheets(case))
        seal = drafts.seal_of([one.paper for one in papers])
        stack.open_one(request, case.pk, seal)
        kept = stack.memory(request)
        known = (
            head_of(case, clocks_of(case))
            | facts.of(case)
            | {
                "papers": papers,
                "seal": seal,
                "refusal": refusal,
                "place": stack.place_of(request, case.pk),
                "sign": stack.may(case, drafts.signature_of(case), request),
                "decline": decline_page(case, request),
                "back": stack.may(case, Verb.SEND_BACK, request),
                "form": form or self.form(),
                "panels": panels_of(request, case),
                "batch": kept["batch"],
                "in_batch": bool(seal) and kept["batch"].get(str(case.pk)) == seal,
                "done": kept["done"],
            }
        )
        template = "desk/signing/confirm.html" if confirming else "desk/signing/item.html"
        return render(request, template, known, status=status)

    def form(self, *filled: Any) -> DeedForm:
        return bench_of(self.case).deeds[Verb.SEND_BACK].form(*filled, case=self.case, by=person(self.request))


class Return(Item):
    """Returning an item with its reason."""

    http_method_names = ("get", "head", "post")

    def get(self, request: HttpRequest) -> HttpResponse:
        return redirect(f"{reverse('sign-item', args=[self.case.pk])}#return")

    def post(self, request: HttpRequest) -> HttpResponse:
        form = self.form(request.POST)
        if not form.is_valid():
            return self.page(form=form, status=UNPROCESSABLE)
        act = bench_of(self.case).deeds[Verb.SEND_BACK].act
        deed = lambda case: act(case, by=person(request), **form.cleaned_data)  # noqa: E731
        return self.does(Verb.SEND_BACK, deed, posted_version(request), form)


def decline_page(case: Case, request: HttpRequest) -> str:
    """Where the head refuses what the system prepared, if the act lets the head do so."""
    possible = stack.may(case, Verb.DECLINE, request)
    page = bench_of(case).deeds[Verb.DECLINE].page if possible is not None and possible.open else None
    return page(case) if page else ""


def item_page(case: Case) -> str:
    """Where a case is signed, as a Deed names it."""
    return reverse("sign-item", args=[case.pk])


def return_page(case: Case) -> str:
    """Where a draft is returned, as a Deed names it."""
    return f"{item_page(case)}#return"
