"""Housekeeping of the store."""

from celery import shared_task

from workflow.papers import inventory


@shared_task(ignore_result=True)
def sweep_orphans() -> int:
    """Takes away files that no row names and that are older than two days; rung once a day."""
    return inventory.remove_orphans()
