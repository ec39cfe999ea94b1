"""Signing several at once: only what was opened in this session and is still what was read; one job, item by item."""

from dataclasses import dataclass

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from workflow.acts.words import Decision, Desk
from workflow.cases import gate
from workflow.cases.access import case_for
from workflow.cases.models import Case
from workflow.cases.refusals import Refusal
from workflow.desk.head.home import heads
from workflow.desk.naming import variant_name
from workflow.desk.seating import person
from workflow.desk.signing import drafts, stack
from workflow.jobs.models import Item
from workflow.jobs.work import runs, start


@dataclass(frozen=True, slots=True)
class Entry:
    """One case of the batch, as it is about to be signed."""

    case: Case
    seal: str
    variant: str
    refused: bool


@require_POST
def put(request: HttpRequest, pk: int) -> HttpResponse:
    """Adds an item that was opened, or takes it out again; then the next one opens."""
    heads(request)
    case = case_for(person(request), pk)
    kept = stack.memory(request)
    seal = drafts.seal_of(drafts.latest(case))
    if request.POST.get("out"):
        stack.remember(request, batch={key: value for key, value in kept["batch"].items() if key != str(pk)})
        return redirect("sign-item", pk)
    if (
        case.state != Desk.SIGNATURE
        or not seal
        or kept["opened"].get(str(pk)) != seal
        or request.POST.get("seal") != seal
    ):
        raise Refusal(
            _("Only a draft you have opened and read, in its present edition, can join the batch."),
            way_on=_("Open the draft, read it, and add it then."),
        )
    stack.remember(request, batch=kept["batch"] | {str(pk): seal})
    messages.success(
        request,
        _("Added to the batch: %(case)s. In the batch: %(n)s.")
        % {"case": case, "n": len(kept["batch"]) + (str(pk) not in kept["batch"])},
    )
    place = stack.place_of(request, pk)
    return redirect("sign-item", place.after) if place and place.after else redirect("sign-batch")


@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    """What is in the batch, refusals apart; POST signs it."""
    entries = whole(request)
    if request.method == "POST":
        return order(request, entries)
    granted, refused = [one for one in entries if not one.refused], [one for one in entries if one.refused]
    return render(request, "desk/signing/batch.html", {"entries": entries, "granted": granted, "refused": refused})


def whole(request: HttpRequest) -> list[Entry]:
    """The entries that still are what was read; what has changed or is not to be signed drops out, and it is said."""
    batch = stack.memory(request)["batch"]
    entries, kept = [], {}
    for case in (one.case for one in stack.lying(request) if str(one.case_id) in batch):
        seal = batch[str(case.pk)]
        possible = stack.may(case, drafts.signature_of(case), request)
        if possible is not None and possible.open and drafts.seal_of(drafts.latest(case)) == seal:
            entries.append(Entry(case, seal, variant_name(case), case.decision == Decision.REFUSED))
            kept[str(case.pk)] = seal
    if dropped := [key for key in batch if key not in kept]:
        names = ", ".join(str(one) for one in Case.objects.filter(pk__in=dropped))
        messages.warning(
            request, _("Dropped out of the batch, for the draft or the case has changed: %(cases)s") % {"cases": names}
        )
        stack.remember(request, batch=kept)
    return entries


def order(request: HttpRequest, entries: list[Entry]) -> HttpResponse:
    """Writes the job down, when what was confirmed is still what is there."""
    if not entries or request.POST.getlist("seal") != [one.seal for one in entries]:
        messages.warning(request, _("The batch is not what you confirmed. Look at it again; nothing was signed."))
        return redirect("sign-batch")
    items = [
        (str(one.case.pk), f"{one.case} — {one.case.applicant.name}", {"version": one.case.version, "seal": one.seal})
        for one in entries
    ]
    with transaction.atomic():
        job = start("sign", by=person(request), office=entries[0].case.office, items=items)
    stack.remember(request, batch={}, opened={})
    return redirect("job", job.pk)


@runs("sign", title=gettext_lazy("Signing a batch"), back=lambda job: reverse("sign"))
def sign(item: Item) -> str:
    """One case of the batch; a draft that changed since it was read is not signed."""
    case = gate.take(int(item.key), version=item.facts["version"])
    drafts.sign(case, by=item.job.by, seal=item.facts["seal"])
    return _("Signed")
