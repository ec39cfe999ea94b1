"""Who may act as whom on a day: posts held, and posts stood in for by order."""

from dataclasses import dataclass
from datetime import date

from django.db.models import FilteredRelation, Q

from workflow.office.models import Account, Post


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
    standing_in = FilteredRelation(
        "substitutions",
        condition=Q(substitutions__substitute=account, substitutions__since__lte=on, substitutions__until__gte=on),
    )
    rows = (
        Post.objects.annotate(standing_in=standing_in)
        .filter(Q(until__isnull=True) | Q(until__gte=on), since__lte=on)
        .filter(Q(account=account) | Q(standing_in__isnull=False))
        .order_by("id")
        .values_list("id", "office_id", "duty", "account_id", "standing_in__order")
        .distinct()
    )
    found = [Capacity(post, office, duty, holder, order or "") for post, office, duty, holder, order in rows]
    return tuple(sorted(found, key=lambda one: one.holder != account.pk))
