"""From one case of a queue to the next, without a look at the list."""

from urllib.parse import parse_qs, urlsplit

from django.contrib import messages
from django.db.models import F, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from workflow.cases.access import case_for
from workflow.cases.models import Case, Clock
from workflow.desk.queue.sections import Section, sections
from workflow.desk.seating import person, seating


def section_of(request: HttpRequest, key: str) -> Section | None:
    """The section of the person's queue the case was opened from, else the first one."""
    found = sections(seating(request).held)
    return next((one for one in found if one.key == key), found[0] if found else None)


@require_safe
def next_case(request: HttpRequest, pk: int) -> HttpResponse:
    """The case due next after this one in the person's queue; after the last one the first; else the queue itself."""
    case, section = case_for(person(request), pk), section_of(request, request.GET.get("from", ""))
    then = following(case, section) if section else None
    if section is None or then is None:
        messages.info(request, _("No other case waits for you here."))
        return redirect("queue")
    answer = redirect("case", then)
    answer["Location"] += f"?from={section.key}"
    return answer


def following(case: Case, section: Section) -> int | None:
    """The case of a section whose term comes after this case's, in the order of the queue."""
    waiting = Clock.objects.open().filter(section.which).exclude(case=case)
    ordered = waiting.order_by(F("due_at").asc(nulls_last=True), "pk").values_list("case", flat=True)
    here = case.clocks.exclude(kind=Clock.Kind.SPAN).order_by("-started_at", "-pk").first()
    if here is None or here.stopped_at is not None or here.due_at is None:
        return ordered.first()
    later = Q(due_at__gt=here.due_at) | Q(due_at=here.due_at, pk__gt=here.pk) | Q(due_at=None)
    return ordered.filter(later).first() or ordered.first()


def way_on(request: HttpRequest, case: Case) -> str:
    """Where the next case is; "" for whoever has no queue. The section stays in the address the case was opened by."""
    opened_by = request.htmx.current_url or ""  # type: ignore[attr-defined]
    asked = parse_qs(urlsplit(opened_by).query).get("from", [""])[0]
    section = section_of(request, request.GET.get("from") or asked)
    return f"{reverse('case-next', args=[case.pk])}?from={section.key}" if section else ""
