"""Numbers of cases and papers: one after another per office, series and year, without a gap."""

from datetime import datetime

from django.db import connection
from django.db.transaction import TransactionManagementError

from workflow.office import clock
from workflow.office.models import Counter, Office

NEXT = f"""
    INSERT INTO {Counter._meta.db_table} (office_id, series, year, last) VALUES (%s, %s, %s, 1)
    ON CONFLICT (office_id, series, year) DO UPDATE SET last = {Counter._meta.db_table}.last + 1
    RETURNING last
"""  # noqa: S608


def allot(office: Office, series: str, moment: datetime) -> str:
    """The next number, "2026-ШЖК-004791"; the year is the office's own at that moment.

    The counter's row stays locked until the transaction ends, so ask for the number last. A rollback gives it back.
    """
    if not connection.in_atomic_block:
        raise TransactionManagementError("a number is allotted only inside the transaction that uses it")
    year = moment.astimezone(clock.zone(office)).year
    with connection.cursor() as cursor:
        cursor.execute(NEXT, [office.pk, series, year])
        (last,) = cursor.fetchone()
    return f"{year}-{series}-{last:06}"
