"""The file a job makes: kept for its owner alone, and not for ever."""

from datetime import timedelta
from pathlib import PurePath

from workflow.jobs.models import Job
from workflow.office import clock
from workflow.papers import inventory, store

DAYS_KEPT = 7
CONTENT_TYPES = {
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".csv": "text/csv; charset=utf-8",
    ".pdf": "application/pdf",
    ".zip": "application/zip",
}

inventory.names_files(Job)


def keep(job: Job, content: bytes, name: str) -> None:
    """Puts the result of a job into the store, in the transaction of the item that made it."""
    kept = store.put(content)
    Job.objects.filter(pk=job.pk).update(
        stored=kept.name, sha256=kept.sha256, size=kept.size, file_name=name[:120],
        file_until=clock.now() + timedelta(days=DAYS_KEPT),
    )  # fmt: skip


def content_type(job: Job) -> str:
    """What a browser is told the result is."""
    return CONTENT_TYPES.get(PurePath(job.file_name).suffix, "application/octet-stream")


def remove_old() -> int:
    """Takes away the results whose days are over; how many there were."""
    over = Job.objects.filter(stored__isnull=False, file_until__lt=clock.now())
    old = [job.stored for job in over if job.stored]
    Job.objects.filter(stored__in=old).update(stored=None, sha256="", size=0, file_name="")
    for name in old:
        store.remove(name)
    return len(old)
