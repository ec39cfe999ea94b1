"""Telling the person that their job has ended, when they have hardly waited for it."""

from datetime import datetime, timedelta

from workflow.cases.notices import tell_one
from workflow.jobs.models import Job
from workflow.outbox.models import Owed

PATIENCE = timedelta(seconds=60)


def tell(job: Job, owed: Owed, now: datetime) -> None:
    """A notice, if the job took longer than a person looks on."""
    if job.started_at is not None and now - job.started_at > PATIENCE:
        counted = Job.objects.counted().get(pk=job.pk)
        facts = {"job": job.pk, "done": counted.done_items, "failed": counted.failed_items}
        tell_one(owed, job.by, "job", facts)
