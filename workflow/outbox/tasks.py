"""The doorbell's tasks: no arguments, one call each, safe to run twice."""

from celery import shared_task

from workflow.outbox import work


@shared_task(ignore_result=True)
def deliver() -> int:
    """Does what is owed."""
    return work.deliver()


@shared_task(ignore_result=True)
def sweep() -> int:
    """Watches the clocks and does what is owed; rung by beat every 15 seconds."""
    return work.sweep()
