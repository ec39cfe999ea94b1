"""The counter: who may take packets in, what is offered there, and the page as it is shown."""

import uuid
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.generic import View

from workflow.acts import phrases
from workflow.acts.words import Role
from workflow.cases.journal import spoken
from workflow.cases.refusals import NotYours, Refusal
from workflow.desk.intake import drafts, moment, scans
from workflow.desk.intake.choices import Choice, choices, counters
from workflow.desk.intake.models import Draft
from workflow.desk.intake.sheet import Problem, Sheet, hush
from workflow.desk.seating import seating
from workflow.office import clock

UNPROCESSABLE = 422


class Counter(View):
    """A page of somebody who takes packets in; for others it is refused."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        self.held = seating(request).held
        self.offices = counters(self.held)
        if not self.offices:
            raise NotYours(_("Packets are taken in by: %(who)s.") % {"who": spoken(phrases.role, Role.CLERK)})
        return super().dispatch(request, *args, **kwargs)

    def offered(self, draft: Draft | None = None) -> list[Choice]:
        """What may be asked for on the day the packet was handed in."""
        return choices(self.held, drafts.day(draft) if draft else timezone.localdate(clock.now()))

    def draft(self, token: uuid.UUID) -> Draft:
        return drafts.find(token, self.offices)


def shown(
    request: HttpRequest,
    draft: Draft,
    sheet: Sheet,
    *,
    status: int = 200,
    refusal: Refusal | None = None,
    bad: tuple[Problem, ...] | list[Problem] = (),
    **more: Any,
) -> HttpResponse:
    """The whole page of an application, in its office's time. Mistakes stand at their fields once it was sent."""
    with timezone.override(clock.zone(draft.office)):
        known = facts(draft, sheet, [*bad, *sheet.problems()]) | {"refusal": refusal, **more}
        known["mistakes"] = known["problems"] if status == UNPROCESSABLE else []
        if status != UNPROCESSABLE:
            hush(sheet.forms)
        return render(request, "desk/intake.html", known, status=status)


def facts(draft: Draft, sheet: Sheet, problems: list[Problem]) -> dict[str, Any]:
    """What the page and its fragments show."""
    rows = list(sheet.packet.checklist) if sheet.packet else []
    return {
        "draft": draft,
        "sheet": sheet,
        "packet": sheet.packet,
        "problems": problems,
        "checked": bool(draft.pk),
        "laid": bool(draft.value("packet")),
        "may_refuse": sheet.refusable and sheet.packet is not None and sheet.packet.checklist.incomplete,
        "refusable": sheet.choice is None or sheet.refusable,
        "rows": scans.laid(draft, rows),
        "elsewhere": scans.elsewhere(draft, rows),
        "badge": moment.badge(draft) if draft.pk and draft.due_at else None,
        "now": clock.now(),
        "packet_url": reverse("intake-packet", args=[draft.token]),
        "window": uuid.uuid4().hex,
        **(sheet.choice.basis() if sheet.choice else {}),
    }


def to(draft: Draft, anchor: str = "") -> HttpResponse:
    """Back to the page of an application."""
    return redirect(f"{reverse('intake-draft', args=[draft.token])}{'#' if anchor else ''}{anchor}")
