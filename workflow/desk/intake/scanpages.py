"""Files of an application one by one: sent as soon as they are chosen, shown, taken off and put back."""

import uuid

from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from workflow.desk.intake import drafts, scans
from workflow.desk.intake.counter import UNPROCESSABLE, Counter
from workflow.desk.intake.models import Scan
from workflow.desk.seating import person
from workflow.papers import responses
from workflow.papers.uploads.checks import check


class Take(Counter):
    """One file for one document; the answer is its line of the list, or in words why it cannot be taken."""

    def post(self, request: HttpRequest, token: uuid.UUID) -> HttpResponse:
        file, code = request.FILES.get("file"), request.POST.get("requirement", "")
        with transaction.atomic():
            draft = drafts.begin(token, person(request), self.offices)
        sheet = drafts.sheet_of(draft, self.offered(draft))
        asked = {row.line.requirement.code for row in sheet.packet.checklist} if sheet.packet else set()
        if file is None or code not in asked or draft.case_id:
            return HttpResponse(status=400)
        try:
            scan = scans.take(draft, scans.Sent(code, check(file)))
        except ValidationError as fault:
            return HttpResponse(
                " ".join(fault.messages), status=UNPROCESSABLE, content_type="text/plain; charset=utf-8"
            )
        return render(request, "desk/intake/scan.html", {"scan": scan, "draft": draft})


class One(Counter):
    """A file that lies with an application."""

    def get(self, request: HttpRequest, token: uuid.UUID, pk: int) -> HttpResponse:
        scan = get_object_or_404(Scan, pk=pk, draft=self.draft(token), removed_at=None)
        return responses.of_result(request, scan, scan.name, scan.content_type)

    def post(self, request: HttpRequest, token: uuid.UUID, pk: int) -> HttpResponse:
        """`do` takes it off or puts it back; the line stays in its place."""
        draft = self.draft(token)
        change = scans.restore if request.POST.get("do", "").startswith("restore") else scans.remove
        change(draft, str(pk))
        known = {"scan": get_object_or_404(Scan, pk=pk, draft=draft), "draft": draft, "focus": True}
        return render(request, "desk/intake/scan.html", known)
