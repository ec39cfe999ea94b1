"""Who may act as whom on a day: posts held, and posts stood in for by order."""

from dataclasses import dataclass
from datetime import date

from django.db import connection

from workflow.office.models import Account

# Asked before every move, so it is written out: building it from models took a third of the time of a move.
HELD = """
    SELECT DISTINCT post.id, post.office_id, post.duty, post.account_id,
           CASE WHEN post.account_id = %(who)s THEN '' ELSE stands_in."order" END, post.account_id <> %(who)s AS others
      FROM office_post AS post
      LEFT JOIN office_substitution AS stands_in ON stands_in.post_id = post.id AND stands_in.substitute_id = %(who)s
       AND stands_in.since <= %(on)s AND stands_in.until >= %(on)s
     WHERE post.since <= %(on)s AND (post.until IS NULL OR post.until >= %(on)s)
       AND (post.account_id = %(who)s OR stands_in.id IS NOT NULL)
     ORDER BY others, post.id
"""


@dataclass(frozen=True, slots=True)
class Capacity:
    """One post an account may act from; `holder` is the post's own account, another person when standing in."""

    post: int
    office: int
    duty: str
    holder: int
    order: str = ""


def capacities(account: Account, on: date) -> tuple[Capacity, ...]:
    """Every post the account holds or stands in for on that day, own posts first. One query."""
    if not account.is_active:
        return ()
    with connection.cursor() as cursor:
        cursor.execute(HELD, {"who": account.pk, "on": on})
        return tuple(Capacity(*row[:5]) for row in cursor.fetchall())
