"""What people keep of their own: filters under a name, files they asked for."""

from datetime import datetime
from types import SimpleNamespace
from typing import cast

from django.http import HttpRequest, QueryDict

from config.demo.together import work_off
from workflow.acts.words import Desk
from workflow.desk.exports import sheets
from workflow.desk.exports.work import order
from workflow.desk.models import SavedFilter
from workflow.desk.queue.filters import Filters
from workflow.office import clock
from workflow.office.models import Account, Office

FILTERS = (
    ("bolat", "Мерзімі өткендер", Filters(due="overdue"), "all", True),
    ("bolat", "Қол қоюға: ұзарту", Filters(variant="extend", step=Desk.SIGNATURE), "", False),
    ("dana", "Төлем күтіліп тұр", Filters(step=Desk.PAYMENT), "applicants", False),
    ("marat", "Комиссиядағы істер", Filters(step=Desk.COMMISSION), "all", False),
)
"""Whose, name, filters, section of the queue, shared with the office."""
ORDERED = (("bolat", "xlsx"), ("marat", "csv"))


def keep(office: Office, seated: dict[str, Account], now: datetime) -> None:
    """Saves the filters and lets the files be made."""
    with clock.at(now):
        for login, name, chosen, section, shared in FILTERS:
            SavedFilter.objects.create(
                account=seated[login], name=name, query=chosen.address(view=section),
                office=office if shared else None, made_at=now,
            )  # fmt: skip
        for login, form in ORDERED:
            export(seated[login], form)


def export(account: Account, form: str) -> None:
    """The person's whole queue as a file, by the job that makes it."""
    request = cast(HttpRequest, SimpleNamespace(user=account, GET=QueryDict(), session={}))
    queue = sheets.find("queue")
    if queue is not None:
        order(request, queue, form)
        work_off()
