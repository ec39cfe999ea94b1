"""Starting long work and doing it: the rows are the promise, the outbox carries it on an item at a time."""

import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.core.exceptions import ObjectDoesNotExist, PermissionDenied, ValidationError
from django.db import DatabaseError, transaction
from django.db.models.functions import Now
from django.http import Http404
from django.utils.functional import Promise
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _

from workflow.cases.refusals import Refusal
from workflow.jobs.models import Item, Job
from workflow.jobs.telling import tell
from workflow.office import clock
from workflow.office.models import Account, Office
from workflow.outbox.models import Owed
from workflow.outbox.work import handles, owe, owe_all, ring, without_ringing

log = logging.getLogger(__name__)

STEP = "job"
TRIES = 3
Doer = Callable[[Item], str]
Title = str | Promise | Callable[[Job], str]
Entry = tuple[str, str] | tuple[str, str, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Kind:
    """What a kind of job is called, who does one item, where one goes back to, whether it is among the long work."""

    title: Title
    one: Doer
    back: Callable[[Job], str] | None = None
    listed: bool = True


_kinds: dict[str, Kind] = {}


def runs(
    kind: str, *, title: Title, back: Callable[[Job], str] | None = None, listed: bool = True
) -> Callable[[Doer], Doer]:
    """Registers who does one item of a kind of job, in a transaction of its own; what it returns is the outcome.

    A Refusal fails the item with its sentence. `back` gives the address the job's page leads back to.
    """

    def register(one: Doer) -> Doer:
        _kinds[kind] = Kind(title, one, back, listed)
        return one

    return register


def unlisted() -> list[str]:
    """Kinds that are over in a moment: nobody looks for them among the long work."""
    return [name for name, kind in _kinds.items() if not kind.listed]


def title_of(job: Job) -> str:
    """What a job is called, in the active language."""
    known = _kinds.get(job.kind)
    if known is None:
        return job.kind
    return str(known.title(job) if callable(known.title) else known.title)


def way_back(job: Job) -> str:
    """Where the person came from; "" when the kind does not say."""
    known = _kinds.get(job.kind)
    return known.back(job) if known and known.back else ""


@transaction.atomic
def start(
    kind: str,
    *,
    by: Account,
    items: Iterable[Entry],
    payload: Mapping[str, Any] | None = None,
    office: Office | None = None,
    not_before: datetime | None = None,
) -> Job:
    """Writes a job down in the caller's transaction; it begins after the commit, or not before a moment.

    An item is (key, label) or (key, label, facts); keys are the job's own, each once.
    """
    if kind not in _kinds:
        raise LookupError(f"nobody runs jobs of the kind {kind!r}")
    now = clock.now()
    job = Job.objects.create(
        kind=kind, by=by, office=office, payload=dict(payload or {}), language=(get_language() or "kk")[:2],
        not_before=not_before, created_at=now,
    )  # fmt: skip
    Item.objects.bulk_create(
        [
            Item(job=job, place=place, key=key, label=label[:200], facts=facts[0] if facts else {})
            for place, (key, label, *facts) in enumerate(items, 1)
        ],
        batch_size=1000,
    )
    _owe_first(job, (not_before - now) if not_before else timedelta())
    return job


def _owe_first(job: Job, wait: timedelta) -> None:
    if wait <= timedelta():
        owe(STEP, job=job.pk)
        return
    with without_ringing():
        owe_all([Owed(kind=STEP, payload={"job": job.pk}, try_at=Now() + wait)])
    transaction.on_commit(lambda: ring(after=wait), robust=True)


def cancel(job: Job) -> bool:
    """Stops a job after the item in hand; what is done stays done. False when it was over already."""
    going = Job.objects.filter(pk=job.pk, state__in=[Job.State.QUEUED, Job.State.RUNNING])
    return bool(going.update(state=Job.State.CANCELLED, finished_at=clock.now()))


@transaction.atomic
def retry(job: Job) -> int:
    """Lets the failed items of a job that is over wait once more; how many they are."""
    over = Job.objects.filter(pk=job.pk, state__in=[Job.State.DONE, Job.State.CANCELLED])
    failed = Item.objects.filter(job=job, state=Item.State.FAILED)
    if not failed.exists() or not over.update(state=Job.State.QUEUED, finished_at=None, not_before=None):
        return 0
    again = failed.update(state=Item.State.WAITING, outcome="", at=None)
    owe(STEP, job=job.pk)
    return again


@handles(STEP)
def step(owed: Owed) -> None:
    """The outbox's hand: one item of a job in this transaction, and the next step owed. A crash repeats the item."""
    job = Job.objects.select_related("by", "office").get(pk=owed.payload["job"])
    if job.state == Job.State.QUEUED:
        begun = Job.objects.filter(pk=job.pk, state=Job.State.QUEUED)
        if begun.update(state=Job.State.RUNNING, started_at=job.started_at or clock.now()):
            _go_on(job)
    elif job.state == Job.State.RUNNING:
        waiting = Item.objects.filter(job=job).waiting().order_by("place")
        item = waiting.select_for_update(skip_locked=True).first()
        if item is not None:
            item.job = job
            _do(item, owed)
            _go_on(job)
        elif not waiting.exists():  # else somebody has the last one in hand
            _finish(job, owed)


def _go_on(job: Job) -> None:
    with without_ringing():  # whoever delivers this step finds the next one by itself
        owe(STEP, job=job.pk)


def _do(item: Item, owed: Owed) -> None:
    with override(item.job.language):
        try:
            with transaction.atomic():
                item.outcome, item.state = _kinds[item.job.kind].one(item), Item.State.DONE
        except (Refusal, ValidationError, PermissionDenied, ObjectDoesNotExist, Http404) as no:
            item.outcome, item.state = reason(no), Item.State.FAILED
        except Exception as failure:
            if isinstance(failure, DatabaseError | OSError) and owed.tries + 1 < TRIES:
                raise  # the outbox tries again after a pause
            log.exception("item %s of job %s failed", item.key, item.job.pk)
            item.outcome = _("It could not be done because of a fault on our side. Try it again; nothing was changed.")
            item.state = Item.State.FAILED
    item.at = clock.now()
    item.save(update_fields=["outcome", "state", "at"])


def reason(no: Exception) -> str:
    """Why an item was not done, as a person reads it."""
    match no:
        case Refusal():
            return " ".join(part for part in (no.sentence, no.way_on) if part)
        case ValidationError():
            return " ".join(no.messages)
        case _:
            return _("It is not yours to do any more, or it is gone.")


def _finish(job: Job, owed: Owed) -> None:
    now = clock.now()
    running = Job.objects.filter(pk=job.pk, state=Job.State.RUNNING)
    if running.update(state=Job.State.DONE, finished_at=now):
        tell(job, owed, now)
