"""Where a case before the commission is worked on: its agenda item, or the list it is put on an agenda from."""

from urllib.parse import urlencode

from django.db.models import F, QuerySet
from django.urls import reverse

from permits.commission.models import Item
from permits.commission.settling import open_item
from workflow.acts.words import Desk
from workflow.cases.models import Case, Clock


def page_of(case: Case) -> str:
    """The page of the item the case waits on; else the list of what waits, with this case chosen."""
    item = open_item(case)
    if item is not None:
        return reverse("commission-item", args=[item.pk])
    return f"{reverse('commission')}?{urlencode({'case': case.pk})}"


def waiting(offices: set[int]) -> QuerySet[Clock]:
    """Cases at the commission's desk that stand on no agenda, by the terms that run there."""
    on_agenda = Item.objects.waiting().values("case")
    found = Clock.objects.open().filter(office__in=offices, desk=Desk.COMMISSION, kind=Clock.Kind.STEP)
    known = found.exclude(case__in=on_agenda).select_related("office", "case__applicant", "case__executor")
    return known.order_by(F("due_at").asc(nulls_last=True), "pk")
