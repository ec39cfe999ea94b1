"""The clerk's page: a new application, one begun before, and what its buttons do. Works without scripts as well."""

import uuid

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from workflow.acts.words import Verb
from workflow.applicants import numbers
from workflow.applicants.models import Applicant
from workflow.cases.access import case_for
from workflow.cases.refusals import Refusal
from workflow.desk.intake import drafts, rows, scans
from workflow.desk.intake.applicant import KNOWN
from workflow.desk.intake.counter import UNPROCESSABLE, Counter, shown, to
from workflow.desk.intake.entering import enter
from workflow.desk.intake.models import Draft, as_sent
from workflow.desk.intake.sheet import Problem, Sheet
from workflow.desk.intake.waiting import unfinished
from workflow.desk.seating import person
from workflow.office import clock
from workflow.office.access import looked
from workflow.office.models import Office


class New(Counter):
    """An empty page. Nothing is kept and no term runs before the first key; what was begun before is listed."""

    def get(self, request: HttpRequest) -> HttpResponse:
        now, offered = clock.now(), self.offered()
        office = Office.objects.get(pk=min(self.offices))
        draft = Draft(office=office, clerk=person(request), started_at=now, saved_at=now, values=self.known(request))
        waiting = unfinished(self.held)
        return shown(request, draft, drafts.sheet_of(draft, offered), offered=offered, waiting=waiting)

    def known(self, request: HttpRequest) -> rows.Values:
        """The applicant of a case taken in just before, for another service."""
        pk = request.GET.get("same", "")
        if not (pk.isascii() and pk.isdigit() and len(pk) < 18):
            return {}
        one = case_for(person(request), int(pk)).applicant
        return {"number": [one.number], **{name: [getattr(one, name)] for name in KNOWN}}


class Page(Counter):
    """One application. POST saves what was typed first, whatever the button; then it does what the button says."""

    def get(self, request: HttpRequest, token: uuid.UUID) -> HttpResponse:
        draft = self.draft(token)
        if draft.case_id:
            return redirect("intake-done", draft.case_id)
        offered = self.offered(draft)
        return shown(request, draft, drafts.sheet_of(draft, offered), offered=offered)

    def post(self, request: HttpRequest, token: uuid.UUID) -> HttpResponse:
        draft, refusal = self.saved(request, token)
        if draft.case_id:
            return redirect("intake-done", draft.case_id)
        if refusal:
            return self.shown(draft, as_typed(request, draft, self.offered(draft)), refusal)
        bad = self.files(draft)
        if bad:
            return self.unwell(draft, bad)
        do, _colon, what = request.POST.get("do", "").partition(":")
        return getattr(self, f"do_{do}", self.do_save)(draft, what)

    def saved(self, request: HttpRequest, token: uuid.UUID) -> tuple[Draft, Refusal | None]:
        """What was typed, kept; or why it could not be."""
        with transaction.atomic():
            draft = drafts.begin(token, person(request), self.offices)
            if draft.case_id is None:
                try:
                    drafts.save(draft, request.POST, person(request), self.offered(draft))
                except Refusal as refusal:
                    return draft, refusal
        return draft, None

    def files(self, draft: Draft) -> list[Problem]:
        """Takes the files that came with the page; those that cannot be taken, in words."""
        sent = dict(self.request.FILES.lists())
        sheet = drafts.sheet_of(draft, self.offered(draft))
        codes = [row.line.requirement.code for row in sheet.packet.checklist] if sheet.packet else []
        good, bad = scans.sent_with(sent, codes)
        for one in good:
            try:
                scans.take(draft, one)
            except ValidationError as fault:
                bad.append(Problem("", " ".join(fault.messages)))
        return bad

    # ── buttons ──────────────────────────────────────────────────────────────────────────────────
    def do_save(self, draft: Draft, _what: str) -> HttpResponse:
        return to(draft)

    def do_find(self, draft: Draft, _what: str) -> HttpResponse:
        """Fills in what is known of the number; everything else stays as it was typed."""
        number = numbers.cleaned(draft.value("number"))
        known = Applicant.objects.filter(number=number).first()
        if known:
            looked(person(self.request), known, draft.office_id, numbers.masked(known.number))
            facts = {name: [getattr(known, name)] for name in KNOWN}
            self.rewrite(draft, {**draft.values, **facts})
        return to(draft, "applicant")

    def do_add(self, draft: Draft, what: str) -> HttpResponse:
        self.rewrite(draft, rows.added(draft.values, what))
        return to(draft, what)

    def do_drop(self, draft: Draft, what: str) -> HttpResponse:
        prefix, _colon, place = what.partition(":")
        if place.isascii() and place.isdigit():
            self.rewrite(draft, rows.dropped(draft.values, prefix, int(place)))
        return to(draft, prefix)

    def rewrite(self, draft: Draft, values: rows.Values) -> None:
        """Values changed by a button instead of a key."""
        drafts.keep(draft, values, person(self.request), self.offered(draft), draft.window)

    def do_remove(self, draft: Draft, what: str) -> HttpResponse:
        scans.remove(draft, what)
        return to(draft, "documents")

    def do_restore(self, draft: Draft, what: str) -> HttpResponse:
        scans.restore(draft, what)
        return to(draft, "documents")

    def do_aside(self, draft: Draft, _what: str) -> HttpResponse:
        drafts.put_aside(draft)
        messages.success(self.request, _("Put aside. Its term goes on; it waits in the list of this page."))
        return redirect("intake")

    def do_refuse(self, draft: Draft, _what: str) -> HttpResponse:
        """On to the receipt of refusal, when the act allows one."""
        sheet = drafts.sheet_of(draft, self.offered(draft))
        if sheet.may_refuse():
            return redirect("intake-refusal", draft.token)
        return self.unwell(draft, why_not(sheet))

    def do_register(self, draft: Draft, _what: str) -> HttpResponse:
        return self.finish(draft, Verb.REGISTER)

    def finish(self, draft: Draft, verb: Verb, words: str = "") -> HttpResponse:
        """The act's own outcome: once, however often it is asked for."""
        with transaction.atomic():
            draft = Draft.objects.select_for_update(of=("self",)).select_related("office", "clerk").get(pk=draft.pk)
            if draft.case_id:
                return redirect("intake-done", draft.case_id)
            sheet = drafts.sheet_of(draft, self.offered(draft))
            if not (sheet.may_register() if verb is Verb.REGISTER else sheet.may_refuse()):
                return self.unwell(draft, [] if verb is Verb.REGISTER else why_not(sheet))
            try:
                case = enter(draft, sheet, verb, by=person(self.request), words=words)
            except Refusal as refusal:
                return self.shown(draft, sheet, refusal)
        return redirect("intake-done", case.pk)

    def unwell(self, draft: Draft, bad: list[Problem]) -> HttpResponse:
        """The page with everything that has to be put right."""
        offered = self.offered(draft)
        sheet = drafts.sheet_of(draft, offered)
        return shown(self.request, draft, sheet, offered=offered, status=UNPROCESSABLE, bad=bad)

    def shown(self, draft: Draft, sheet: Sheet, refusal: Refusal) -> HttpResponse:
        offered = self.offered(draft)
        return shown(self.request, draft, sheet, offered=offered, status=refusal.status, refusal=refusal)


class Refuse(Page):
    """Refusing acceptance: the items that are missing or have expired, a word to the applicant, and the receipt."""

    def get(self, request: HttpRequest, token: uuid.UUID) -> HttpResponse:
        draft = self.draft(token)
        if draft.case_id:
            return redirect("intake-done", draft.case_id)
        sheet = drafts.sheet_of(draft, self.offered(draft))
        if not sheet.may_refuse():
            return self.unwell(draft, why_not(sheet))
        faults = [row for row in sheet.packet.checklist if row.verdict.is_fault] if sheet.packet else []
        return render(request, "desk/intake/refuse.html", {"draft": draft, "sheet": sheet, "faults": faults})

    def post(self, request: HttpRequest, token: uuid.UUID) -> HttpResponse:
        return self.finish(self.draft(token), Verb.REFUSE_ACCEPTANCE, request.POST.get("words", "").strip()[:2000])


class Discard(Counter):
    """Throwing an application away, after a second look."""

    def get(self, request: HttpRequest, token: uuid.UUID) -> HttpResponse:
        draft = self.draft(token)
        if draft.case_id:
            return redirect("intake-done", draft.case_id)
        return render(request, "desk/intake/discard.html", {"draft": draft})

    def post(self, request: HttpRequest, token: uuid.UUID) -> HttpResponse:
        with transaction.atomic():
            draft = drafts.begin(token, person(request), self.offices)
            if draft.case_id:
                return redirect("intake-done", draft.case_id)
            drafts.discard(draft, person(request))
        messages.success(request, _("The application was thrown away with its files."))
        return redirect("intake")


def why_not(sheet: Sheet) -> list[Problem]:
    """Why acceptance cannot be refused, where no field says so."""
    if sheet.choice is not None and not sheet.refusable:
        words = _(
            "The act describes no refusal of acceptance: a whole packet is registered, another one is given back."
        )
        return [Problem("#documents", words)]
    if sheet.packet is None or sheet.packet.checklist.incomplete:
        return []
    words = _("Nothing is missing and nothing has expired: a complete packet is registered, not refused.")
    return [Problem("#documents", words)]


def as_typed(request: HttpRequest, draft: Draft, offered: list) -> Sheet:
    """The page as it was sent, though it could not be kept."""
    return Sheet(as_sent(drafts.typed(request.POST)), offered, draft.started_at, drafts.day(draft))
