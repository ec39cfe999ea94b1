"""Evidence of access: who looked at personal data, who was turned away, who signed in. A chain an office and day."""

from datetime import date, datetime
from typing import Any

from django.db import connection, transaction
from django.db.models import Q, QuerySet

from workflow.audit.chains import record
from workflow.audit.models import Chain

CHAIN = "access"
FIRST = """
    INSERT INTO audit_look (actor_id, day, what) VALUES (%s, %s, %s) ON CONFLICT DO NOTHING
"""


def note(office: int, kind: str, at: datetime, day: date, actor: int | None, **told: Any) -> None:
    """One event of the office's day."""
    record(f"{CHAIN}/{office}/{day.isoformat()}", kind, at, actor, told)


@transaction.atomic
def looked(office: int, at: datetime, day: date, actor: int, table: str, row: int, name: str) -> bool:
    """Somebody saw a row that holds personal data; told once per person, row and day."""
    with connection.cursor() as cursor:
        cursor.execute(FIRST, [actor, day, f"{table}/{row}"])
        if not cursor.rowcount:
            return False
    note(office, "read", at, day, actor, table=table, row=row, name=name)
    return True


def chains(offices: set[int]) -> QuerySet[Any]:
    """Names of the chains of some offices."""
    rule = Q(pk__in=[])
    for office in offices:
        rule |= Q(name__startswith=f"{CHAIN}/{office}/")
    return Chain.objects.filter(rule).values_list("name", flat=True)
