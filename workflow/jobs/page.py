"""The page of a job: how far it is, what became of each item, its result. Seen by whoever asked for it alone."""

import math
from dataclasses import dataclass
from typing import cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from workflow.jobs import results, work
from workflow.jobs.models import Item, Job
from workflow.office import clock
from workflow.office.addresses import same_site
from workflow.office.duties import capacities
from workflow.office.models import Account
from workflow.papers.responses import of_result

LISTED = 100
ITEMS = 500


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a job is: numbers of items, and the quarter that was passed last."""

    job: Job
    title: str
    total: int
    ended: int
    failed: int
    starts_in: int = 0

    @property
    def done(self) -> int:
        return self.ended - self.failed

    @property
    def left(self) -> int:
        return self.total - self.ended

    @property
    def quarter(self) -> int:
        """0, 25, 50, 75 or 100: only these are announced."""
        if self.job.state == Job.State.DONE:
            return 100
        return self.ended * 4 // self.total * 25 if self.total else 0


def standing(job: Job) -> Standing:
    """Of a job that was read with its counts."""
    wait = (job.not_before - clock.now()).total_seconds() if job.not_before and job.state == Job.State.QUEUED else 0
    ended = job.done_items + job.failed_items
    return Standing(job, work.title_of(job), job.all_items, ended, job.failed_items, max(0, math.ceil(wait)))


def _mine(request: HttpRequest, pk: int) -> Job:
    return get_object_or_404(Job.objects.counted().select_related("by"), pk=pk, by=cast(Account, request.user))


@require_safe
@login_required
def all_of_mine(request: HttpRequest) -> HttpResponse:
    """The last hundred jobs of a person, the newest first."""
    mine = Job.objects.filter(by=cast(Account, request.user)).exclude(kind__in=work.unlisted())
    found = mine.counted().order_by("-id")[:LISTED]
    return render(request, "jobs/list.html", {"standings": [standing(job) for job in found]})


@require_safe
@login_required
def show(request: HttpRequest, pk: int) -> HttpResponse:
    """One job."""
    job = _mine(request, pk)
    return render(request, "jobs/job.html", known(job) | {"back": work.way_back(job)})


@require_safe
@login_required
def progress(request: HttpRequest, pk: int) -> HttpResponse:
    """The part of the page that changes, asked for once a second until the job is over."""
    told = request.GET.get("told", "")
    facts = known(_mine(request, pk))
    return render(request, "jobs/progress.html", facts | {"told": int(told) if told in {"0", "25", "50", "75"} else 0})


def known(job: Job) -> dict[str, object]:
    """What the page and its changing part show."""
    items = Item.objects.filter(job=job).only("job", "label", "state", "outcome", "place")
    return {
        "at": standing(job),
        "job": job,
        "failures": list(items.filter(state=Item.State.FAILED).order_by("place")[:ITEMS]),
        "outcomes": list(items.filter(state=Item.State.DONE).exclude(outcome="").order_by("place")[:ITEMS])
        if job.is_over
        else [],
    }


@require_POST
@login_required
def cancel(request: HttpRequest, pk: int) -> HttpResponse:
    """Stops a job; what is done stays done."""
    job = _mine(request, pk)
    if work.cancel(job):
        untouched = job.started_at is None
        messages.success(request, _("Undone: nothing was changed.") if untouched else _("Stopped. What is done stays."))
    else:
        messages.info(request, _("The job had ended before."))
    return redirect(same_site(request.POST.get("next", "")) or reverse("job", args=[pk]))


@require_safe
@login_required
def said(request: HttpRequest, pk: int) -> HttpResponse:
    """What became of something that could be taken back, in place of the notice that said so."""
    job = _mine(request, pk)
    at = standing(job)
    back = same_site(request.GET.get("back", ""))
    facts = {"at": at, "job": job, "item": job.items.first(), "back": back, "wait": at.starts_in + 1}
    return render(request, "jobs/said.html", facts)


@require_POST
@login_required
def retry(request: HttpRequest, pk: int) -> HttpResponse:
    """Tries the failed items once more."""
    if not work.retry(_mine(request, pk)):
        messages.info(request, _("Nothing of this job has failed, or it is still running."))
    return redirect("job", pk=pk)


@require_safe
@login_required
def file(request: HttpRequest, pk: int) -> HttpResponse:
    """The result, for as long as it is kept and its owner holds a post at the office it is from."""
    owner = cast(Account, request.user)
    job = get_object_or_404(Job, pk=pk, by=owner, stored__isnull=False)
    if job.office_id and all(post.office != job.office_id for post in capacities(owner, clock.today())):
        raise Http404
    return of_result(request, job, job.file_name, results.content_type(job))
