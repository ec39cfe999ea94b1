"""What lies on the counter right now: applications begun and not finished, one put aside, one overdue."""

import uuid
from datetime import datetime, timedelta

from django.http import QueryDict

from config.demo.employers import EMPLOYERS, Employer
from config.demo.people import CLERKS
from workflow.desk.intake import choices, drafts
from workflow.office import clock
from workflow.office.duties import capacities
from workflow.office.models import Account

BEGUN = (("issue", 3, 8, True), ("extend", 9, 55, False))
"""Variant, which employer, how many minutes ago, whether it was put aside."""
TOKENS = uuid.UUID("6f0c4a0e-125a-4d1e-9b1c-2018022300dd")


def lay(seated: dict[str, Account], working: datetime) -> None:
    """Begins them by typing, as the page does."""
    for place, (variant, employer, minutes, aside) in enumerate(BEGUN):
        clerk = seated[CLERKS[place % len(CLERKS)]]
        with clock.at(working - timedelta(minutes=minutes)):
            held = tuple(capacities(clerk, clock.today()))
            offered = choices.choices(held, clock.today())
            draft = drafts.begin(uuid.uuid5(TOKENS, variant), clerk, choices.counters(held))
            drafts.save(draft, typed(EMPLOYERS[employer], variant, offered), clerk, offered)
            if aside:
                drafts.put_aside(draft)


def typed(employer: Employer, variant: str, offered: list[choices.Choice]) -> QueryDict:
    """As far as the clerk has come: the service and the applicant."""
    sent = QueryDict(mutable=True)
    chosen = next(one for one in offered if one.variant == variant)
    known = employer.arrive()
    values = {
        "service": chosen.key, "number": known.number, "name": known.name, "address": known.address,
        "activity": known.activity, "phone": known.phone, "email": known.email, "language": known.language,
    }  # fmt: skip
    sent.update(values)
    return sent
