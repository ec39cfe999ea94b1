"""Housekeeping of jobs."""

from celery import shared_task

from workflow.jobs import results


@shared_task(ignore_result=True)
def remove_old_results() -> int:
    """Takes away results whose days are over; rung once an hour."""
    return results.remove_old()
