"""The page of one deed: what it brings about, by which point of the act, its form; and doing it."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.generic import View

from workflow.acts import phrases
from workflow.acts.words import Verb
from workflow.cases import gate, separation
from workflow.cases.access import case_for
from workflow.cases.entitlement import held_by, right_to
from workflow.cases.journal import spoken, who_and_when
from workflow.cases.models import Case
from workflow.cases.possible import Possibility, possibilities
from workflow.cases.refusals import Changed, Incomplete, NotYours, Refusal
from workflow.desk.case import actions
from workflow.desk.case.ahead import ahead_of
from workflow.desk.case.clocks import of as clocks_of
from workflow.desk.case.deeds import Deed, DeedForm, bench_of
from workflow.desk.case.models import Unsent
from workflow.desk.case.page import head_of, panel_of
from workflow.desk.seating import person
from workflow.office import clock as wall
from workflow.office.models import Account
from workflow.papers.uploads.fields import UploadField

UNPROCESSABLE = 422


class Page(View):
    """GET shows the form; POST does the deed over the version of the case the form was opened with."""

    template = "desk/deed.html"

    def dispatch(self, request: HttpRequest, *args: Any, pk: int, verb: str, **kwargs: Any) -> HttpResponseBase:
        self.case = case_for(person(request), pk)
        self.verb, self.deed = deed_of(self.case, verb)
        if self.deed.page and self.deed.asks_nothing:  # here nobody would see what is done
            own_of(self.case, self.verb, request)
            return redirect(self.deed.page(self.case))
        with timezone.override(wall.zone(self.case.office)):
            return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest) -> HttpResponse:
        own = own_of(self.case, self.verb, request)
        try:
            stand(self.case, self.verb, own, request)
        except NotYours:
            raise
        except Refusal as refusal:
            return self.page(None, self.case.version, refusal, refusal.status)
        if self.deed.page and self.deed.only_there:
            messages.info(request, str(self.deed.only_there))
            return redirect(self.deed.page(self.case))
        lacks = next((one.lacks for one in own if one.desk == self.case.state), ())
        missing = Incomplete(_("Something is missing before this step."), lacks) if lacks else None
        return self.page(self.form(), self.case.version, missing)

    def post(self, request: HttpRequest) -> HttpResponse:
        own, version = own_of(self.case, self.verb, request), posted_version(request)
        form = self.form(request.POST, request.FILES)
        if version != self.case.version:
            return self.overtaken(form, version)
        stand(self.case, self.verb, own, request)
        if not form.is_valid():
            return self.page(form, version, status=UNPROCESSABLE)
        try:
            with transaction.atomic():
                case = gate.take(self.case.pk, version=version)
                said = self.carry_out(case, form)
        except ValidationError as fault:
            form.add_error(None, fault)
            return self.page(form, version, status=UNPROCESSABLE)
        except Changed:
            return self.overtaken(form, version)
        except Refusal as refusal:
            return self.page(form, version, refusal, refusal.status)
        forget(case, self.verb, person(request))
        return said or self.done(case, told(case, self.verb))

    def carry_out(self, case: Case, form: DeedForm) -> HttpResponse | None:
        """The deed itself, on the locked case; an answer of its own where it is not done on the spot."""
        self.deed.act(case, by=person(self.request), **form.cleaned_data)
        return None

    def done(self, case: Case, words: str, kind: str = "success") -> HttpResponse:
        """Back to the case, which says what was done."""
        messages.add_message(self.request, getattr(messages, kind.upper()), words)
        return redirect("case", case.pk)

    def form(self, *filled: Any) -> DeedForm:
        return self.deed.form(*filled, case=self.case, by=person(self.request))

    def overtaken(self, form: DeedForm, version: int) -> HttpResponse:
        """The case has moved on since the form was opened; a second click on the same button is no conflict."""
        self.case = case_for(person(self.request), self.case.pk)
        if self.case.moves.filter(version=version + 1, verb=self.verb, by=person(self.request)).exists():
            return self.done(
                self.case, _("This was done already: %(what)s") % {"what": who_and_when(self.case)}, "info"
            )
        refusal = Changed(
            _("This case has moved on since you opened it: %(what)s") % {"what": who_and_when(self.case)},
            way_on=_("Look at the case as it is now; what you typed is kept below."),
        )
        form.is_valid()
        form.errors.clear()
        return self.page(form, self.case.version, refusal, refusal.status)

    def page(
        self, form: DeedForm | None, version: int, refusal: Refusal | None = None, status: int = 200
    ) -> HttpResponse:
        """The page of the deed; without a form while the deed is closed."""
        return render(self.request, self.template, self.facts(form, version, refusal), status=status)

    def facts(self, form: DeedForm | None, version: int, refusal: Refusal | None) -> dict[str, Any]:
        """What the page shows: the case, the form, what the deed brings about."""
        case, deed, ahead = self.case, self.deed, ahead_of(self.case, self.verb)
        return head_of(case, clocks_of(case)) | {
            "form": form,
            "version": version,
            "refusal": refusal,
            "verb": self.verb,
            "name": spoken(phrases.verb, self.verb),
            "effect": deed.effect,
            "beside": panel_of(self.request, case, deed.beside) if deed.beside and form else None,
            "caution": self.verb in actions.CAUTION,
            "ahead": ahead,
            "next": ahead.step,
            "next_due": ahead.due,
            "may": bool(ahead.step) and not getattr(refusal, "lacks", ()),
            "chosen_again": files_to_choose_again(form) if form else [],
        }


def deed_of(case: Case, verb: str) -> tuple[Verb, Deed]:
    """The deed of a verb the case's chain knows somewhere; other addresses do not exist."""
    deeds = bench_of(case).deeds
    known = {found for row in case.chain.desks for found in case.chain.moves(row.desk) if found in deeds}
    if verb not in known:
        raise Http404
    return Verb(verb), deeds[Verb(verb)]


def own_of(case: Case, verb: Verb, request: HttpRequest) -> list[Possibility]:
    """Where in the chain the person's duties reach the verb; NotYours (403) when nowhere."""
    own = [one for one in possibilities(case, person(request)) if one.verb == verb]
    if not own:
        row = next(row for row in case.chain.desks if verb in case.chain.moves(row.desk))
        role = spoken(phrases.role, case.chain.performer(row.desk, verb))
        raise NotYours(_("Only this role may do it: %(who)s.") % {"who": role}, point=row.point, way_on=_way_on())
    return own


def _way_on() -> str:
    return _("The page of the case shows whose step it is now and what you can do.")


def stand(case: Case, verb: Verb, own: list[Possibility], request: HttpRequest) -> None:
    """Refuses what the act does not allow now (409) and what lies with somebody else of the same duty (403)."""
    here = next((one for one in own if one.desk == case.state), None)
    if here is None or case.leads_to(verb) is None:
        raise Refusal((here or own[0]).why, point=own[0].point)
    if right_to(case, verb, held_by(person(request), case, wall.now()), person(request)) is None:
        raise NotYours(here.why, point=here.point, way_on=_way_on())
    if part := separation.own_part(case, verb, person(request)):
        raise NotYours(part, point=here.point, way_on=separation.way_on())


def forget(case: Case, verb: Verb, by: Account) -> None:
    """What was typed and is done now goes away; taken first, for a preview may be pressing its letters this moment."""
    with transaction.atomic():
        for kept in Unsent.objects.select_for_update().filter(case=case, verb=verb, by=by):
            kept.delete()


def files_to_choose_again(form: DeedForm) -> list[str]:
    """Labels of files a browser does not send a second time; those of an UploadField are kept."""
    return [str(form[name].label) for name in form.files if not isinstance(form.fields.get(name), UploadField | None)]


def posted_version(request: HttpRequest) -> int:
    """The version of the case the form was opened with; 0, which no case has, when it says none."""
    written = request.POST.get("version", "")
    return int(written) if written.isascii() and written.isdigit() and len(written) < 10 else 0


def told(case: Case, verb: Verb) -> str:
    """What was done, and what comes next."""
    done = spoken(phrases.verb_done, verb)
    if not case.is_open:
        return _("%(done)s. The case is closed: %(state)s.") % {"done": done, "state": spoken(phrases.desk, case.state)}
    due = case.clocks.open().filter(desk=case.state).exclude(due_at=None).values_list("due_at", flat=True).first()
    known = {"done": done, "next": spoken(phrases.desk, case.state)}
    if due is None:
        return _("%(done)s. Next step: %(next)s.") % known
    known["due"] = date_format(timezone.localtime(due), "SHORT_DATETIME_FORMAT")
    return _("%(done)s. Next step: %(next)s. Due: %(due)s.") % known
