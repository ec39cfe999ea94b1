"""What changes on the clerk's page while it is filled in: it saves itself, finds the applicant, asks what is next."""

import uuid

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone

from workflow.applicants.numbers import masked
from workflow.cases.refusals import Refusal
from workflow.desk.intake import drafts, rows
from workflow.desk.intake.applicant import KNOWN
from workflow.desk.intake.counter import Counter, facts
from workflow.desk.intake.models import Draft
from workflow.desk.intake.scans import LaidRow
from workflow.desk.intake.sheet import Sheet, hush
from workflow.desk.seating import person
from workflow.office import clock
from workflow.office.access import looked


class Saving(Counter):
    """Keeps what was typed and answers with a piece of the page."""

    template = ""

    def post(self, request: HttpRequest, token: uuid.UUID) -> HttpResponse:
        try:
            with transaction.atomic():
                draft = drafts.begin(token, person(request), self.offices)
                if draft.case_id is None:
                    drafts.save(draft, request.POST, person(request), self.offered(draft))
                    self.change(draft)
        except Refusal as refusal:
            return render(request, "desk/intake/overtaken.html", {"refusal": refusal, "token": token}, status=409)
        if draft.case_id:
            return render(request, "desk/intake/over.html", {"draft": draft})
        return self.piece(draft)

    def change(self, draft: Draft) -> None:
        """What a button changes beside what was typed."""

    def piece(self, draft: Draft) -> HttpResponse:
        sheet = drafts.sheet_of(draft, self.offered(draft))
        with timezone.override(clock.zone(draft.office)):
            known = facts(draft, sheet, sheet.problems())
            known["rows"] = self.rows(known["rows"])
            hush(sheet.forms)
            answer = render(self.request, self.template, known | {"oob": True})
        answer["HX-Replace-Url"] = reverse("intake-draft", args=[draft.token])
        return answer

    def rows(self, rows: list[LaidRow]) -> list[LaidRow]:
        """The documents the piece speaks of."""
        return rows


class Saved(Saving):
    """Saved by itself: when, the term, what the checks found."""

    template = "desk/intake/status.html"

    def rows(self, rows: list[LaidRow]) -> list[LaidRow]:
        """Those on the page: another kind of request may ask for documents that are still on their way there."""
        return [row for row in rows if row.form.add_prefix("pages") in self.request.POST]


class Rest(Saving):
    """The service was chosen, or a row came or went."""

    template = "desk/intake/packet_piece.html"

    def change(self, draft: Draft) -> None:
        do, _colon, what = self.request.POST.get("do", "").partition(":")
        prefix, _colon, place = what.partition(":")
        if do == "add":
            values = rows.added(draft.values, prefix)
        elif do == "drop" and place.isascii() and place.isdigit():
            values = rows.dropped(draft.values, prefix, int(place))
        else:
            return
        drafts.keep(draft, values, person(self.request), self.offered(draft), draft.window)


class Found(Counter):
    """While the number is typed: whether it is valid, whom it names, and which cases they have. Keeps nothing.

    Name and contacts are answered only when they become another applicant's: somebody may be typing there already.
    """

    def post(self, request: HttpRequest, token: uuid.UUID) -> HttpResponse:
        draft = Draft.objects.filter(token=token, office__in=self.offices).select_related("office").first()
        offered, values = self.offered(draft), drafts.typed(request.POST)
        known, before = sheet_from(values, offered, draft).applicant.known, request.POST.get("known", "")
        if known:
            looked(person(request), known, draft.office_id if draft else min(self.offices), masked(known.number))
            values |= {name: [getattr(known, name)] for name in KNOWN}
        elif before:
            values |= {name: [""] for name in KNOWN}
        sheet = sheet_from(values, offered, draft)
        hush([sheet.applicant])
        answers = {"sheet": sheet, "filled": (known.number if known else "") != before}
        return render(request, "desk/intake/found.html", answers)


def sheet_from(values: rows.Values, offered: list, draft: Draft | None) -> Sheet:
    """A page over values nobody keeps."""
    started = draft.started_at if draft else clock.now()
    data = Draft(values={**values, "packet": []}).data
    return Sheet(data, offered, started, drafts.day(draft) if draft else timezone.localdate(started))
