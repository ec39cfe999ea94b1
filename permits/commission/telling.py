"""When the commission considers a case, as the applicant is told."""

from datetime import datetime

from permits.commission.models import Item, Session
from workflow.cases.models import Case


def considered_at(case: Case) -> datetime | None:
    """The beginning of the session a case waits for; None before it stands on an agenda."""
    item = (
        Item.objects.waiting().filter(case=case, session__in=Session.objects.ahead()).select_related("session").last()
    )
    return item.session.starts_at if item else None
