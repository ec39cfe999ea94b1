"""The queue, what a search found, and a person's own notices and jobs, as exports."""

from django.db.models import F
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from workflow.acts import phrases
from workflow.cases.access import visible_to
from workflow.cases.journal import spoken
from workflow.cases.models import Case, Clock
from workflow.cases.models.case import CaseQuerySet
from workflow.cases.models.clock import ClockQuerySet
from workflow.cases.notices import sentence
from workflow.desk.exports.sheets import Column, Said, Sheet, offer
from workflow.desk.naming import service_name, variant_name
from workflow.desk.queue import filters, search
from workflow.desk.queue.page import Queue
from workflow.desk.seating import person, seating
from workflow.jobs.models import Job
from workflow.jobs.work import title_of
from workflow.office import clock as wall
from workflow.office.models import Account
from workflow.outbox.models import Notification


def queued(request: HttpRequest) -> ClockQuerySet:
    """The list as its address says; of it the cases chosen, if any were."""
    found = _queue(request).clocks.order_by(F("due_at").asc(nulls_last=True), "pk")
    chosen = [int(key) for key in request.GET.getlist("case") if key.isascii() and key.isdigit() and len(key) < 19]
    return found.filter(case__in=chosen) if chosen else found


def terms_of(account: Account) -> ClockQuerySet:
    """Every term of the cases an account may see."""
    return Clock.objects.filter(case__in=visible_to(account)).select_related(
        "office", "case__office", "case__applicant", "case__executor"
    )


def said(request: HttpRequest) -> Said:
    """The section and its filters in words."""
    queue = _queue(request)
    section = [(str(_("Section")), queue.section.label)] if queue.section else []
    return section + [(one["label"], one["value"]) for one in filters.chips(queue.filters, queue.offered, queue.view)]


def _queue(request: HttpRequest) -> Queue:
    return Queue(seating(request), request.GET.dict(), wall.now())


def found(request: HttpRequest) -> CaseQuerySet:
    """What the person sought last."""
    words = request.session.get(search.KEPT, "")
    keys = [case.pk for case in search.matching(visible_to(person(request)), words, most=None)] if words else []
    return Case.objects.filter(pk__in=keys).order_by("-id")


def cases_of(account: Account) -> CaseQuerySet:
    return visible_to(account).select_related("office", "applicant", "executor")


QUEUE = offer(
    Sheet(
        "queue",
        _("Queue"),
        (
            Column(_("Due"), lambda one: one.due_at),
            Column(_("Late"), lambda one: one.due_at is not None and one.due_at < (one.stopped_at or wall.now()), 10),
            Column(_("Number"), lambda one: str(one.case), 20),
            Column(_("Applicant"), lambda one: one.case.applicant.name, 40),
            Column(_("IIN or BIN"), lambda one: one.case.applicant.number, 16),
            Column(_("Service"), lambda one: service_name(one.case), 40),
            Column(_("Variant"), lambda one: variant_name(one.case), 30),
            Column(_("Step"), lambda one: spoken(phrases.desk, one.desk), 24),
            Column(_("Point of the act"), lambda one: one.point, 12),
            Column(_("Executor"), lambda one: one.case.executor.initials if one.case.executor else "", 24),
            Column(_("Channel"), lambda one: spoken(phrases.channel, one.case.channel), 18),
            Column(_("Handed in"), lambda one: one.case.lodged_at),
            Column(_("Registered at"), lambda one: one.case.registered_at),
        ),
        asked=queued,
        rows=terms_of,
        said=said,
    )
)
SEARCH = offer(
    Sheet(
        "search",
        _("Cases found"),
        (
            Column(_("Number"), str, 20),
            Column(_("Applicant"), lambda case: case.applicant.name, 40),
            Column(_("IIN or BIN"), lambda case: case.applicant.number, 16),
            Column(_("Telephone"), lambda case: case.applicant.phone),
            Column(_("Service"), service_name, 40),
            Column(_("Variant"), variant_name, 30),
            Column(_("Step"), lambda case: spoken(phrases.desk, case.state), 24),
            Column(_("Executor"), lambda case: case.executor.initials if case.executor else "", 24),
            Column(_("Handed in"), lambda case: case.lodged_at),
            Column(_("Registered at"), lambda case: case.registered_at),
            Column(_("Closed"), lambda case: case.closed_at),
        ),
        asked=found,
        rows=cases_of,
        back="search",
    )
)
NOTICES = offer(
    Sheet(
        "notifications",
        _("Notifications"),
        (
            Column(_("Moment"), lambda one: one.at),
            Column(_("What"), sentence, 90),
            Column(_("Read"), lambda one: one.read_at),
        ),
        asked=lambda request: Notification.objects.filter(account=person(request)).order_by("-at", "-pk"),
        rows=lambda account: Notification.objects.filter(account=account),
        back="notifications",
    )
)
JOBS = offer(
    Sheet(
        "jobs",
        _("Long work"),
        (
            Column(_("What"), title_of, 40),
            Column(_("State"), lambda job: job.get_state_display()),
            Column(_("Done"), lambda job: job.done_items, 12),
            Column(_("Failed"), lambda job: job.failed_items, 12),
            Column(_("Ordered at"), lambda job: job.created_at),
            Column(_("Ended"), lambda job: job.finished_at),
        ),
        asked=lambda request: Job.objects.filter(by=person(request)).order_by("-id"),
        rows=lambda account: Job.objects.counted().filter(by=account),
        back="jobs",
    )
)
